// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.japan.Japan;
import ninaite.pages.Filled;
import ninaite.portal.Part;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import ninaite.service.Caller;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The reader's own openings as they are written, and what the rules have against them. */
@Component("employer.Drafts")
class Drafts {
  private static final String SERVICE = "employer";

  private final Services services;
  private final Faulty faulty;
  private final InstantSource clock;

  Drafts(Services services, Faulty faulty, InstantSource clock) {
    this.services = services;
    this.faulty = faulty;
    this.clock = clock;
  }

  /** Only who it belongs to sees it whole; for others there is no such page. */
  Draft read(String opening, Caller caller) {
    Draft draft = services.get(SERVICE, Draft.class, "/openings/{o}", opening).orNone();
    return draft.employer().equals(caller.organisation())
        ? draft
        : new Part.Absent<Draft>().orNone();
  }

  /** Nothing where the service does not say. */
  Check check(String opening) {
    return services.get(SERVICE, Check.class, "/openings/{o}/check", opening).or(Check.NONE);
  }

  /** What is wrong with an opening, each at a field that a page shows. */
  List<Filled.Fault> faults(Check check, Locale locale) {
    return faulty.of(check, locale).stream()
        .map(
            fault -> Item.fieldAt(fault.field()).map(field -> fault.at(field.name())).orElse(fault))
        .toList();
  }

  /** A draft is revised; what is published is corrected, and true as of today. */
  Reply save(Draft draft, Item item, Filled form) {
    return draft.is("draft")
        ? services.send(
            SERVICE, HttpMethod.PUT, draft.with(item, form), "/openings/{o}/draft", draft.id())
        : services.send(
            SERVICE,
            HttpMethod.POST,
            new Draft(
                    draft.id(), draft.state(), draft.employer(), draft.heads(), draft.asOf(today()))
                .with(item, form),
            "/openings/{o}/correction",
            draft.id());
  }

  /** Says that all of it is true today. */
  Reply sign(Draft draft) {
    return services.send(
        SERVICE,
        HttpMethod.PUT,
        Map.of("heads", draft.heads(), "terms", draft.asOf(today())),
        "/openings/{o}/draft",
        draft.id());
  }

  Reply publish(String opening) {
    return services.send(SERVICE, HttpMethod.POST, Map.of(), "/openings/{o}/publication", opening);
  }

  /** A new draft; the same one where a form is sent twice. */
  Reply begin(Map<String, Object> body, String key) {
    return services.send(SERVICE, HttpMethod.POST, body, Mine.key(key), "/openings");
  }

  String today() {
    return Japan.dateOf(clock.instant()).toString();
  }
}
