// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What stands before every page: the form's token and the choice of a language. */
class FiltersTest {
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain next = new MockFilterChain();

  @ParameterizedTest
  @ValueSource(strings = {"", "another"})
  void a_form_of_a_session_without_its_token_goes_no_further(String given)
      throws ServletException, IOException {
    MockHttpServletRequest request = posted("/city");
    request.addHeader(FormGuard.HEADER, "right");
    if (!given.isEmpty()) {
      request.addParameter(FormGuard.FIELD, given);
    }
    new FormGuard().doFilter(request, response, next);
    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(next.getRequest()).isNull();
  }

  @Test
  void a_form_with_the_token_of_its_session_goes_on() throws ServletException, IOException {
    MockHttpServletRequest request = posted("/city");
    request.addHeader(FormGuard.HEADER, "right");
    request.addParameter(FormGuard.FIELD, "right");
    new FormGuard().doFilter(request, response, next);
    assertThat(next.getRequest()).isNotNull();
  }

  @Test
  void a_link_in_another_language_sets_a_cookie_and_comes_back_without_the_parameter()
      throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/work/openings");
    request.setQueryString("task=FILLETING&language=vi");
    request.addParameter("language", "vi");
    new LanguageSwitch().doFilter(request, response, next);
    assertThat(response.getStatus()).isEqualTo(303);
    assertThat(response.getHeader("Location")).isEqualTo("/work/openings?task=FILLETING");
    assertThat(response.getHeader("Set-Cookie"))
        .startsWith("language=vi;")
        .contains("SameSite=Lax", "HttpOnly");
  }

  @Test
  void a_path_of_two_slashes_leads_to_no_other_host() throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "//elsewhere.example/");
    request.setQueryString("language=en");
    request.addParameter("language", "en");
    new LanguageSwitch().doFilter(request, response, next);
    assertThat(response.getHeader("Location")).isEqualTo("/elsewhere.example/");
  }

  @Test
  void another_language_in_mid_form_shows_the_form_again_with_all_that_was_typed()
      throws ServletException, IOException {
    MockHttpServletRequest request = posted("/work/me/apply");
    request.setQueryString("language=en");
    request.addParameter("language", "en");
    request.addParameter("name", "見本");
    new LanguageSwitch().doFilter(request, response, next);
    HttpServletRequest shown = (HttpServletRequest) Objects.requireNonNull(next.getRequest());
    assertThat(shown.getMethod()).isEqualTo("GET");
    assertThat(shown.getQueryString()).isNull();
    assertThat(LanguageChoice.of(shown)).isEqualTo(Language.ENGLISH);
    assertThat(shown.getAttribute(Filled.KEPT)).isNotNull();
  }

  @Test
  void a_language_that_there_is_not_changes_nothing() throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.setQueryString("language=xx");
    request.addParameter("language", "xx");
    new LanguageSwitch().doFilter(request, response, next);
    assertThat(response.getHeader("Set-Cookie")).isNull();
    assertThat(response.getHeader("Location")).isEqualTo("/");
  }

  private static MockHttpServletRequest posted(String path) {
    return new MockHttpServletRequest("POST", path);
  }
}
