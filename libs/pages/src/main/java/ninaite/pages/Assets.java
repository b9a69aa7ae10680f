// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import ninaite.service.OpenToAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Style, scripts and pictures under names that hold a hash of what is in them: a browser keeps them
 * for a year and still never has an old one. All of {@code assets/} on the class path; the design
 * tokens (デジタル庁デザインシステム, MIT) go into the one style sheet.
 */
@RestController
public class Assets {
  private static final Map<String, MediaType> TYPES =
      Map.of(
          "css", MediaType.valueOf("text/css;charset=UTF-8"),
          "js", MediaType.valueOf("text/javascript;charset=UTF-8"),
          "svg", MediaType.valueOf("image/svg+xml"),
          "ico", MediaType.valueOf("image/x-icon"));

  private record Asset(byte[] plain, byte[] zipped, MediaType type) {}

  private final Map<String, Asset> byHashedName = new HashMap<>();
  private final Map<String, String> urls = new HashMap<>();

  Assets() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:assets/*.*")) {
        add(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("assets can't be read", e);
    }
  }

  private void add(String name, byte[] found) throws IOException {
    byte[] bytes = name.equals("ninaite.css") ? withTokens(found) : found;
    int dot = name.lastIndexOf('.');
    String hashed = name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
    MediaType type =
        Objects.requireNonNull(TYPES.get(name.substring(dot + 1)), "what kind is " + name);
    byHashedName.put(hashed, new Asset(bytes, zipped(bytes), type));
    urls.put(name, "/assets/" + hashed);
  }

  /** Only the tokens that the style sheet uses, so that it stays small. */
  private static byte[] withTokens(byte[] style) throws IOException {
    String css = new String(style, StandardCharsets.UTF_8);
    String tokens =
        new ClassPathResource("tokens/tokens.css").getContentAsString(StandardCharsets.UTF_8);
    return (Tokens.usedBy(css, tokens) + css).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(to)) {
      zip.write(bytes);
    }
    return to.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Where a file of this name is fetched from. */
  public String url(String name) {
    return Objects.requireNonNull(urls.get(name), () -> "there is no asset " + name);
  }

  @GetMapping("/assets/{name}")
  @OpenToAll
  ResponseEntity<byte[]> asset(
      @PathVariable String name,
      @RequestHeader(value = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
    Asset asset = byHashedName.get(name);
    if (asset == null) {
      return ResponseEntity.notFound().build();
    }
    boolean zip = encodings.contains("gzip");
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(asset.type())
            .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .varyBy(HttpHeaders.ACCEPT_ENCODING);
    if (zip) {
      answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return answer.body(zip ? asset.zipped() : asset.plain());
  }
}
