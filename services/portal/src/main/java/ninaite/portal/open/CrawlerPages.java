// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ninaite.portal.Opening;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.portal.Towns;
import ninaite.service.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What search engines ask for first: which pages there are (sitemaps.org), and which are not
 * theirs.
 */
@RestController
class CrawlerPages {
  private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
  private static final int MOST_PAGES = 100;
  private static final List<String> PAGES =
      List.of("/", "/work", "/work/openings", "/work/courses", "/support", "/open", "/check");

  private final Services services;
  private final Towns towns;

  CrawlerPages(Services services, Towns towns) {
    this.services = services;
    this.towns = towns;
  }

  @GetMapping("/robots.txt")
  @OpenToAll
  ResponseEntity<String> robots() {
    String closed =
        String.join(
            "\n",
            List.of("/work/me", "/hire/", "/teach", "/city", "/bureau", "/session", "/account")
                .stream()
                .map(path -> "Disallow: " + path)
                .toList());
    return ResponseEntity.ok()
        .cacheControl(KEPT)
        .contentType(TEXT)
        .body("User-agent: *\n" + closed + "\nSitemap: " + towns.url("/sitemap.xml") + "\n");
  }

  /** All openings that are open now; 503 while they can't be asked for, so that none is dropped. */
  @GetMapping("/sitemap.xml")
  @OpenToAll
  ResponseEntity<String> sitemap() {
    List<Opening> openings = new ArrayList<>();
    boolean more = true;
    for (int page = 0; more && page < MOST_PAGES; page++) {
      Part<OpeningPages.Found> found =
          services.get("employer", OpeningPages.Found.class, "/openings?page={page}", page);
      if (!found.shown()) {
        return ResponseEntity.status(503).build();
      }
      openings.addAll(found.value().openings());
      more = found.value().more();
    }
    return ResponseEntity.ok()
        .cacheControl(KEPT)
        .contentType(MediaType.APPLICATION_XML)
        .body(xml(openings));
  }

  private String xml(List<Opening> openings) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    PAGES.forEach(path -> xml.append("<url><loc>" + towns.url(path) + "</loc></url>\n"));
    for (Opening opening : openings) {
      xml.append("<url><loc>" + towns.url("/work/openings/" + opening.id()) + "</loc>");
      if (opening.publishedOn() != null) {
        xml.append("<lastmod>" + opening.publishedOn() + "</lastmod>");
      }
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }
}
