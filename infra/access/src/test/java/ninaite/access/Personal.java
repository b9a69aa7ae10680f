// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must not get about: people's data, each value one person's only. */
final class Personal {
  private final Actors actors;
  private final Map<Actor, Map<String, Object>> forms = new LinkedHashMap<>();
  private final Map<Actor, String> ids = new HashMap<>();

  Personal(Actors actors) {
    this.actors = actors;
  }

  Map<String, Object> form(Actor actor, String municipality) {
    int number = forms.size() + 1;
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("name", actor.name());
    form.put("kana", "ミホン　" + List.of("イチ", "ニイ", "サン", "ヨン").get(number - 1));
    form.put("roman", "MIHON " + List.of("ICHI", "NII", "SAN", "YON").get(number - 1));
    form.put("birthDate", "199%d-04-02".formatted(number));
    form.put("phone", "0225-00-000" + number);
    form.put("email", "mihon%d@example.org".formatted(number));
    form.put("postalCode", "986-850" + number);
    form.put("address", "石巻市穀町（見本）" + number);
    form.put("languages", List.of("ja", "vi"));
    form.put("permission", Map.of("kind", "NOT_NEEDED"));
    form.put("municipality", municipality);
    forms.put(actor, form);
    return form;
  }

  void isKnownAs(Actor actor, String id) {
    ids.put(actor, id);
  }

  String id(Actor actor) {
    return Objects.requireNonNull(ids.get(actor));
  }

  /** Whatever of others' data stands in an answer to somebody who may not have it. */
  Set<String> toldTo(Actor reader, String answer) {
    Set<String> told = new TreeSet<>();
    forms.keySet().stream()
        .filter(person -> !mayRead(reader, person))
        .flatMap(person -> values(person, reader))
        .filter(answer::contains)
        .forEach(told::add);
    return told;
  }

  private boolean mayRead(Actor reader, Actor person) {
    boolean here = !person.equals(actors.saburo);
    return reader.equals(person)
        || reader.who() == Who.CI && here != reader.equals(actors.cityElsewhere);
  }

  private Stream<String> values(Actor person, Actor reader) {
    Map<String, Object> form = Objects.requireNonNull(forms.get(person));
    Stream<String> secret =
        Stream.of("roman", "birthDate", "address").map(field -> text(form, field));
    Stream<String> contact =
        Stream.of("name", "kana", "phone", "email").map(field -> text(form, field));
    Stream<String> all = consents(person, reader) ? secret : Stream.concat(secret, contact);
    boolean nobody = reader.who() == Who.AN || reader.who() == Who.BU || reader.who() == Who.OP;
    return Stream.concat(
            all, nobody || reader.who() == Who.TR ? Stream.of(id(person)) : Stream.empty())
        .flatMap(value -> Stream.of(value, value.replace("-", "")).distinct());
  }

  /** Only Hanako did, to one employer that still has her consent. */
  private boolean consents(Actor person, Actor reader) {
    boolean employer =
        Stream.of(Relation.OWN, Relation.COLLEAGUE)
            .anyMatch(relation -> actors.in(Who.EM, relation).filter(reader::equals).isPresent());
    return employer && person.equals(actors.hanako);
  }

  private static String text(Map<String, Object> form, String field) {
    return String.valueOf(form.get(field));
  }
}
