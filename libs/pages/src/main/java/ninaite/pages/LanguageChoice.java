// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** What was chosen by hand (a cookie), else what the browser asks for, else Japanese. */
final class LanguageChoice implements LocaleResolver {
  static final String COOKIE = "language";

  /** Set by {@link LanguageSwitch} for the request that changes it. */
  static final String JUST_CHOSEN = LanguageChoice.class.getName();

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return of(request).locale();
  }

  static Language of(HttpServletRequest request) {
    if (request.getAttribute(JUST_CHOSEN) instanceof Language chosen) {
      return chosen;
    }
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(Language::tagged)
        .or(() -> asked(request))
        .orElse(Language.JAPANESE);
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(
            locale ->
                Stream.of(Language.values())
                    .filter(language -> language.tag().equals(locale.getLanguage())))
        .findFirst();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is chosen by LanguageSwitch");
  }
}
