// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be saved; never kept by what lies between, since it may hold personal data. */
final class Download {
  private Download() {}

  static ResponseEntity<byte[]> of(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(content);
  }
}
