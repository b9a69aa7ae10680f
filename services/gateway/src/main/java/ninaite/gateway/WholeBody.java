// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in the whole body, within its limit, before anything is forwarded: no service sees the
 * beginning of a body that is too large or that a client never ends, and what is sent on has one
 * length, given once, however it was framed. Read here, a form stays as it is: nobody takes it
 * apart for parameters any more.
 */
final class WholeBody extends OncePerRequestFilter {
  private final int most;
  private final JsonMapper json;

  /**
   * @param most bytes; what reads before this filter may stop right behind them
   */
  WholeBody(int most, JsonMapper json) {
    this.most = most;
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(most);
    } catch (IOException brokenOff) {
      Refusal.REQUEST_REJECTED.writeTo(request, response, json);
      return;
    }
    if (body.length == most && !isAtItsEnd(request.getInputStream())) {
      Refusal.BODY_TOO_LARGE.writeTo(request, response, json);
    } else if (!hasReadableQuery(request)) {
      Refusal.REQUEST_REJECTED.writeTo(request, response, json);
    } else {
      chain.doFilter(new Taken(request, body), response);
    }
  }

  private static boolean isAtItsEnd(InputStream in) {
    try {
      return in.read() < 0;
    } catch (IOException beyondTheLimit) {
      return false;
    }
  }

  /** Tomcat tells bad escapes, and too many parameters, to whoever asks first. */
  private static boolean hasReadableQuery(HttpServletRequest request) {
    try {
      return request.getParameterMap() != null;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  static final class Taken extends HttpServletRequestWrapper {
    private final Bytes in;
    private final byte[] body;

    Taken(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
      this.in = new Bytes(body);
    }

    byte[] body() {
      return body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return in;
    }
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream in;

    Bytes(byte[] body) {
      this.in = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] into, int from, int length) {
      return in.read(into, from, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The body is there already");
    }
  }
}
