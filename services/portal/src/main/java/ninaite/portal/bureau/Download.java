// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files to keep. */
final class Download {
  private Download() {}

  static ResponseEntity<byte[]> of(byte[] file, String type, String town, int year, String ending) {
    String name = "ninaite-%s-FY%d.%s".formatted(town, year, ending);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file);
  }
}
