// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.city;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import ninaite.portal.Part;
import ninaite.portal.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands behind ids on a page of the city: the trainee service says who, the employer service
 * which firm and which work. Asked for the rows of one page only; a row whose service is away keeps
 * its id.
 */
@Component
final class Names {
  private final Services services;

  Names(Services services) {
    this.services = services;
  }

  /** A person as the city may know them. */
  record Person(String name, String kana) {
    @Override
    public String toString() {
      return "Person[not for logs]";
    }
  }

  private record Firm(@Nullable String name) {}

  private record Duties(@Nullable String duties, @Nullable String hirer) {}

  private record Opening(@Nullable Duties terms) {}

  /** Of trainees, or of candidates, whose ids are the same. */
  Map<String, Person> people(Collection<String> ids) {
    Map<String, Person> found = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(ids)) {
      if (services.get("trainee", Person.class, "/trainees/{id}", id)
          instanceof Part.Shown<Person>(var person)) {
        found.put(id, person);
      }
    }
    return found;
  }

  Map<String, String> firms(Collection<String> ids) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(ids)) {
      if (services.get("employer", Firm.class, "/employers/{id}", id)
              instanceof Part.Shown<Firm>(var firm)
          && firm.name() != null) {
        found.put(id, firm.name());
      }
    }
    return found;
  }

  /** Of openings, or of vacancies, whose ids are the same: who hires for which work. */
  Map<String, String> work(Collection<String> ids) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String id : new LinkedHashSet<>(ids)) {
      if (services.get("employer", Opening.class, "/openings/{id}", id)
              instanceof Part.Shown<Opening>(var opening)
          && opening.terms() != null) {
        found.put(id, title(opening.terms()));
      }
    }
    return found;
  }

  private static String title(Duties terms) {
    String hirer = terms.hirer() == null ? "" : terms.hirer() + "　";
    return hirer + (terms.duties() == null ? "" : terms.duties());
  }
}
