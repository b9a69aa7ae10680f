// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Changes the language of any page: by a link ({@code ?language=en}), or in the middle of a form,
 * whose button sends everything typed so far here. Then the form is shown again in the new language
 * with all of it still there, and nothing has been done with it.
 */
final class LanguageSwitch extends OncePerRequestFilter {
  static final String PARAMETER = "language";
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null || !query.contains(PARAMETER + "=");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Language> chosen =
        Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Language::tagged);
    chosen.ifPresent(language -> remember(response, language));
    if (request.getMethod().equals("POST") && chosen.isPresent()) {
      request.setAttribute(LanguageChoice.JUST_CHOSEN, chosen.get());
      request.setAttribute(Filled.KEPT, Map.copyOf(request.getParameterMap()));
      chain.doFilter(new ShownAgain(request), response);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(HttpHeaders.LOCATION, without(request));
    }
  }

  private static void remember(HttpServletResponse response, Language language) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(LanguageChoice.COOKIE, language.tag())
            .path("/")
            .maxAge(REMEMBERED)
            .httpOnly(true)
            .sameSite("Lax")
            .build()
            .toString());
  }

  /** A path of our own alone: what stands before it is none of the client's business. */
  private static String without(HttpServletRequest request) {
    return UriComponentsBuilder.fromPath(request.getRequestURI().replaceFirst("^/+", "/"))
        .query(request.getQueryString())
        .replaceQueryParam(PARAMETER)
        .build(true)
        .toUriString();
  }

  /** The page as it is fetched, with no query. */
  private static final class ShownAgain extends HttpServletRequestWrapper {
    ShownAgain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getQueryString() {
      return null;
    }
  }
}
