// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** There is no page to show: 404, 410 or 503. */
public final class NoPage extends ResponseStatusException {
  private static final long serialVersionUID = 1L;

  public NoPage(int status) {
    super(status(status));
  }

  private static HttpStatusCode status(int status) {
    return HttpStatus.valueOf(status);
  }
}
