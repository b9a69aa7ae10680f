// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import static ninaite.testing.People.ISHINOMAKI;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ninaite.events.MunicipalityId;
import ninaite.trainee.Form.Permission;
import ninaite.trainee.Form.Permission.Kind;
import org.jspecify.annotations.Nullable;

/** Forms of people who do not exist. */
final class Forms {
  static final Permission NOT_NEEDED = new Permission(Kind.NOT_NEEDED, null, null);
  static final Permission STUDENT =
      new Permission(Kind.GRANTED, LocalDate.of(2028, 3, 31), 28 * 60);
  static final Permission NONE = new Permission(Kind.NONE, null, null);

  /** 見本 花子, as the form is stored. */
  static final Form HANAKO =
      new Form(
          "見本 花子",
          "ミホン　ハナコ",
          null,
          LocalDate.of(1990, 4, 2),
          "0225950000",
          "hanako@example.org",
          "9868501",
          "宮城県石巻市見本町1-1",
          List.of("ja"),
          NOT_NEEDED,
          ISHINOMAKI);

  private Forms() {}

  /** As it is sent, with some fields in place of the usual ones; null leaves one out. */
  static Map<String, @Nullable Object> body(Map<String, ? extends @Nullable Object> instead) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("name", "見本 花子");
    body.put("kana", "みほん はなこ");
    body.put("birthDate", "1990-04-02");
    body.put("phone", "0225-95-0000");
    body.put("email", "hanako@example.org");
    body.put("postalCode", "986-8501");
    body.put("address", "宮城県石巻市見本町1-1");
    body.put("languages", List.of("ja"));
    body.put("permission", Map.of("kind", "NOT_NEEDED"));
    body.put("municipality", ISHINOMAKI.text());
    body.putAll(instead);
    return body;
  }

  static Form named(String name, String kana, @Nullable String roman) {
    return new Form(
        name,
        kana,
        roman,
        HANAKO.birthDate(),
        HANAKO.phone(),
        HANAKO.email(),
        HANAKO.postalCode(),
        HANAKO.address(),
        HANAKO.languages(),
        HANAKO.permission(),
        HANAKO.municipality());
  }

  static Form born(LocalDate on) {
    return with(on, HANAKO.permission());
  }

  static Form with(LocalDate born, @Nullable Permission permission) {
    return new Form(
        HANAKO.name(),
        HANAKO.kana(),
        null,
        born,
        HANAKO.phone(),
        HANAKO.email(),
        HANAKO.postalCode(),
        HANAKO.address(),
        HANAKO.languages(),
        permission,
        HANAKO.municipality());
  }

  static Form permitted(@Nullable Permission permission) {
    return with(HANAKO.birthDate(), permission);
  }

  static Form reachedBy(@Nullable String phone, @Nullable String email) {
    return living(phone, email, HANAKO.postalCode(), HANAKO.address());
  }

  static Form living(
      @Nullable String phone,
      @Nullable String email,
      @Nullable String postalCode,
      @Nullable String address) {
    return new Form(
        HANAKO.name(),
        HANAKO.kana(),
        null,
        HANAKO.birthDate(),
        phone,
        email,
        postalCode,
        address,
        HANAKO.languages(),
        HANAKO.permission(),
        HANAKO.municipality());
  }

  static Form speaking(List<String> languages, MunicipalityId municipality) {
    return new Form(
        HANAKO.name(),
        HANAKO.kana(),
        null,
        HANAKO.birthDate(),
        HANAKO.phone(),
        HANAKO.email(),
        HANAKO.postalCode(),
        HANAKO.address(),
        languages,
        HANAKO.permission(),
        municipality);
  }
}
