// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import ninaite.matching.Market;
import ninaite.matching.certificate.Certificate.Cutoff;

/** The published texts: the instance, the certificate, and both in one document. */
public final class Publication {
  private Publication() {}

  /** The instance in canonical JSON. Ids are published as they are: make them pseudonyms before. */
  public static String instance(Market market, Terms terms) {
    return new InstanceJson(market, terms).toString();
  }

  /** {@code {"certificate":...,"instance":...}}, which the verifier reads. */
  public static String document(Certificate certificate, Market market, Terms terms) {
    return "{\"certificate\":"
        + certificate.json()
        + ",\"instance\":"
        + instance(market, terms)
        + "}";
  }

  /** SHA-256 of the text's UTF-8, lower case hexadecimal. */
  public static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  static String certificate(Certificate c) {
    Canonical json = new Canonical();
    return json.object(() -> certificate(json, c)).toString();
  }

  private static void certificate(Canonical json, Certificate c) {
    json.name("algorithm").text(c.algorithm().code());
    json.name("blocking").list(c.blocking().stream(), blocking -> blocking(json, blocking));
    json.name("closed").list(c.closed().stream(), closed -> closed(json, closed));
    json.name("cutoffs").list(c.cutoffs().entrySet().stream(), cutoff -> cutoff(json, cutoff));
    json.name("format").text("ninaite.certificate/1");
    json.name("inputs").text(c.inputs());
    c.lottery()
        .ifPresent(
            lottery ->
                json.name("lottery")
                    .object(
                        () -> {
                          json.name("commitment").text(lottery.commitment());
                          json.name("seed").text(lottery.seed());
                        }));
    json.name("matched")
        .list(
            c.matched().entrySet().stream(),
            pair ->
                json.object(
                    () -> {
                      json.name("applicant").text(pair.getKey());
                      json.name("opening").text(pair.getValue());
                    }));
    json.name("moved").list(c.moved().stream(), moved -> moved(json, moved));
    c.search().ifPresent(search -> search(json, search));
    json.name("size").number(c.size());
    json.name("truth").text(c.algorithm().truth());
  }

  private static void search(Canonical json, Certificate.Search search) {
    json.name("search")
        .object(
            () -> {
              json.name("bound").number(search.bound());
              json.name("rounds").number(search.rounds());
              // As text: a JSON number keeps 53 bits only.
              json.name("seed").text(Long.toString(search.seed()));
            });
  }

  private static void cutoff(Canonical json, Map.Entry<String, Cutoff> cutoff) {
    json.object(
        () -> {
          cutoff
              .getValue()
              .number()
              .ifPresent(number -> json.name("number").text(HexFormat.of().toHexDigits(number)));
          json.name("opening").text(cutoff.getKey());
          json.name("tier").number(cutoff.getValue().tier());
        });
  }

  private static void closed(Canonical json, Certificate.Closed closed) {
    json.object(
        () -> {
          json.name("demand").number(closed.demand());
          json.name("opening").text(closed.opening());
        });
  }

  private static void moved(Canonical json, Certificate.Moved moved) {
    json.object(
        () -> {
          json.name("from").text(moved.from());
          json.name("heads").number(moved.heads());
          json.name("to").text(moved.to());
        });
  }

  private static void blocking(Canonical json, Certificate.Blocking blocking) {
    json.object(
        () -> {
          json.name("applicants").list(blocking.applicants().stream(), json::text);
          json.name("openings").list(blocking.openings().stream(), o -> orNothing(json, o));
        });
  }

  static void orNothing(Canonical json, Optional<String> text) {
    text.ifPresentOrElse(json::text, json::nothing);
  }
}
