// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body beyond the limit is read, whether it says its length or comes in chunks; none that is
 * compressed, since its length says nothing; none in a charset other than UTF-8.
 */
final class BodyLimit extends OncePerRequestFilter {
  private final long most;
  private final ProblemWriter problems;

  /**
   * @param most bytes
   */
  BodyLimit(long most, ProblemWriter problems) {
    this.most = most;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isCompressed(request) || isInAnotherCharset(request)) {
      problems.write(response, Problem.of(Fault.MEDIA_TYPE));
    } else if (request.getContentLengthLong() > most) {
      problems.write(response, Problem.of(Fault.BODY_TOO_LARGE));
    } else {
      chain.doFilter(new Limited(request, most), response);
    }
  }

  private static boolean isCompressed(HttpServletRequest request) {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    return encoding != null && !encoding.equalsIgnoreCase("identity");
  }

  /** Read in another charset than it was written in, text would be stored garbled. */
  private static boolean isInAnotherCharset(HttpServletRequest request) {
    try {
      String type = request.getContentType();
      Charset charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
      return charset != null && !charset.equals(StandardCharsets.UTF_8);
    } catch (InvalidMediaTypeException | IllegalCharsetNameException e) {
      return false; // refused where a handler looks for its type
    }
  }

  /** The body went on beyond the limit. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Limited extends HttpServletRequestWrapper {
    private final long most;

    Limited(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), most);
    }
  }

  private static final class Counted extends ServletInputStream {
    private final ServletInputStream in;
    private long left;

    Counted(ServletInputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = in.read(into, from, length);
      count(Math.max(some, 0));
      return some;
    }

    private void count(int bytes) throws Exceeded {
      left -= bytes;
      if (left < 0) {
        throw new Exceeded();
      }
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
