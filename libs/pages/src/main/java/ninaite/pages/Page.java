// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.service.Caller;
import ninaite.service.Role;
import org.jspecify.annotations.Nullable;

/** What templates ask of the page at hand, as {@code #page}. */
public final class Page {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final HttpServletRequest request;
  private final Language language;
  private final Assets assets;
  private final Texts texts;

  Page(HttpServletRequest request, Language language, Assets assets, Texts texts) {
    this.request = request;
    this.language = language;
    this.assets = assets;
    this.texts = texts;
  }

  public Language language() {
    return language;
  }

  public List<Language> languages() {
    return List.of(Language.values());
  }

  public String asset(String name) {
    return assets.url(name);
  }

  /** The path that was asked for, with its query. */
  public String here() {
    String query = request.getQueryString();
    return path() + (query == null ? "" : "?" + query);
  }

  public String path() {
    Object forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
    return forwarded == null ? request.getRequestURI() : forwarded.toString();
  }

  /** This page in another language. */
  public String in(Language other) {
    return here()
        + (here().contains("?") ? "&" : "?")
        + LanguageSwitch.PARAMETER
        + "="
        + other.tag();
  }

  public boolean isSignedIn() {
    return formToken() != null || Caller.current() != null;
  }

  /** In lower case; {@code nobody} who has not signed in, or has no role yet. */
  public String role() {
    Caller caller = Caller.current();
    return caller == null
        ? "nobody"
        : caller.roles().stream()
            .sorted()
            .findFirst()
            .map(Role::name)
            .orElse("nobody")
            .toLowerCase(Locale.ROOT);
  }

  /** What the menu shows. */
  public List<Door> doors() {
    return Door.of(role());
  }

  /** What a form must carry; null where no session is behind the page. */
  public @Nullable String formToken() {
    return request.getHeader(FormGuard.HEADER);
  }

  /** The id of a form's field. */
  public String id(String name) {
    return Filled.id(name);
  }

  /** The text of a key made of what the data says, e.g. a state's name. */
  public String text(String key) {
    String text = texts.find(key, language);
    if (text == null) {
      throw new IllegalArgumentException("there is no text " + key);
    }
    return text;
  }

  /**
   * The same where the data may hold a code that nobody has named, which then stands for itself.
   */
  public String textOr(String key, String otherwise) {
    String text = texts.find(key, language);
    return text == null ? otherwise : text;
  }

  /**
   * Codes with their names, for a field to choose of.
   *
   * @param keys what the keys of the names begin with
   */
  public Map<String, String> named(String keys, Collection<String> codes) {
    Map<String, String> named = new LinkedHashMap<>();
    codes.forEach(code -> named.put(code, text(keys + code)));
    return named;
  }

  /** As people of this language write a day: 令和8年11月24日（2026年）, 24 November 2026. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : format(date);
  }

  /** The day in Japan. */
  public String date(@Nullable Instant moment) {
    return moment == null ? "" : format(LocalDate.ofInstant(moment, TOKYO));
  }

  /** The day and time of day in Japan. */
  public String time(@Nullable Instant moment) {
    return moment == null
        ? ""
        : date(moment) + " " + DateTimeFormatter.ofPattern("HH:mm").withZone(TOKYO).format(moment);
  }

  private String format(LocalDate date) {
    return switch (language) {
      case JAPANESE ->
          DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN).format(JapaneseDate.from(date))
              + "（"
              + date.getYear()
              + "年）";
      case EASY -> DateTimeFormatter.ofPattern("y年M月d日(E)", Locale.JAPAN).format(date);
      case ENGLISH -> DateTimeFormatter.ofPattern("d MMMM y", Locale.UK).format(date);
      case VIETNAMESE ->
          DateTimeFormatter.ofPattern("'ngày' d 'tháng' M 'năm' y", Locale.ROOT).format(date);
    };
  }

  /** With separators for thousands. */
  public String number(@Nullable Number number) {
    return number == null ? "" : String.format(Locale.ROOT, "%,d", number.longValue());
  }
}
