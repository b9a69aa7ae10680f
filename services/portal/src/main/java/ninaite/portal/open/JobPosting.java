// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import ninaite.events.Terms;
import ninaite.portal.Opening;
import ninaite.portal.Towns;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * An opening as search engines read it: schema.org's JobPosting in the form that Google's guide to
 * job postings asks for. All of it in Japanese, which is the text that counts, and nothing that the
 * page does not say.
 *
 * @param japanese the Japanese text of a key
 */
record JobPosting(Opening opening, Towns towns, Function<String, String> japanese) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int FULL_TIME_MINUTES = 35 * 60;

  /** To stand in a data block: no {@code <} can end it. */
  String json() {
    return JSON.writeValueAsString(posting()).replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private Map<String, Object> posting() {
    Terms terms = opening.said();
    Map<String, Object> posting = new LinkedHashMap<>();
    posting.put("@context", "https://schema.org/");
    posting.put("@type", "JobPosting");
    posting.put("title", opening.title());
    posting.put("description", description(terms));
    posting.put("url", towns.url("/work/openings/" + opening.id()));
    if (opening.publishedOn() != null) {
      posting.put("datePosted", opening.publishedOn().toString());
    }
    if (opening.validUntil() != null) {
      posting.put("validThrough", opening.validUntil() + "T23:59:59+09:00");
    }
    if (terms.hirer() != null) {
      posting.put("hiringOrganization", typed("Organization", "name", terms.hirer()));
    }
    posting.put(
        "identifier",
        typed(
            "PropertyValue",
            "name",
            Objects.requireNonNullElse(terms.hirer(), opening.employer()),
            "value",
            opening.id()));
    posting.put("jobLocation", typed("Place", "address", address(terms)));
    posting.put("employmentType", employmentTypes(terms));
    Map<String, Object> salary = salary(terms.pay());
    if (salary != null) {
      posting.put("baseSalary", salary);
    }
    if (opening.heads() != null) {
      posting.put("totalJobOpenings", opening.heads());
    }
    // One applies to the programme, and the city introduces; the page itself takes no application.
    posting.put("directApply", false);
    return posting;
  }

  private Map<String, Object> address(Terms terms) {
    Map<String, Object> address =
        typed(
            "PostalAddress",
            "addressCountry",
            "JP",
            "addressRegion",
            towns.prefecture(opening.municipality()),
            "addressLocality",
            towns.shortName(opening.municipality()));
    if (terms.workplace() != null) {
      address.put("streetAddress", terms.workplace());
    }
    return address;
  }

  private static @Nullable Map<String, Object> salary(Terms.@Nullable Pay pay) {
    if (pay == null || pay.basis() == null || pay.yen() == null) {
      return null;
    }
    String unit =
        switch (pay.basis()) {
          case HOURLY -> "HOUR";
          case DAILY -> "DAY";
          case MONTHLY -> "MONTH";
        };
    return typed(
        "MonetaryAmount",
        "currency",
        "JPY",
        "value",
        typed("QuantitativeValue", "value", pay.yen(), "unitText", unit));
  }

  /** Full time from 35 hours a week, as the labour force survey (労働力調査) draws the line. */
  private static List<String> employmentTypes(Terms terms) {
    List<String> types = new ArrayList<>();
    Terms.Hours hours = terms.hours();
    if (hours != null && hours.daysPerWeek() != null) {
      long week = minutes(hours) * hours.daysPerWeek();
      types.add(week >= FULL_TIME_MINUTES ? "FULL_TIME" : "PART_TIME");
    }
    Terms.Contract contract = terms.contract();
    if (contract != null
        && contract.kind() != null
        && contract.kind() != Terms.Contract.Kind.PERMANENT) {
      types.add("TEMPORARY");
    }
    return types.isEmpty() ? List.of("OTHER") : types;
  }

  private static long minutes(Terms.Hours hours) {
    LocalTime from = Objects.requireNonNullElse(hours.from(), LocalTime.MIN);
    LocalTime to = Objects.requireNonNullElse(hours.to(), from);
    long shift = Duration.between(from, to).toMinutes();
    long day = shift < 0 ? shift + Duration.ofDays(1).toMinutes() : shift;
    return day - Objects.requireNonNullElse(hours.breakMinutes(), 0);
  }

  private String description(Terms terms) {
    StringBuilder html = new StringBuilder();
    say(html, "terms.duties", terms.duties());
    say(html, "terms.dutiesMayChangeTo", terms.dutiesMayChangeTo());
    say(html, "terms.workplace", terms.workplace());
    say(html, "terms.workplaceMayChangeTo", terms.workplaceMayChangeTo());
    Terms.Hours hours = terms.hours();
    if (hours != null && hours.from() != null && hours.to() != null) {
      say(html, "terms.hours.time", hours.from() + "–" + hours.to());
      say(html, "terms.hours.daysOff", hours.daysOff());
    }
    Terms.Barriers barriers = terms.barriers();
    if (barriers != null && barriers.temperature() != null) {
      say(html, "terms.barriers.temperature", text("terms.temperature." + barriers.temperature()));
    }
    Terms.Contract contract = terms.contract();
    if (contract != null && contract.kind() != null) {
      say(html, "terms.contract.kind", text("terms.contract." + contract.kind()));
      say(html, "terms.contract.renewal", contract.renewal());
    }
    say(html, "terms.smoking", terms.smoking());
    return html.toString();
  }

  private void say(StringBuilder html, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      html.append("<p><strong>" + text(key) + "</strong>：");
      html.append(HtmlUtils.htmlEscape(value, "UTF-8").replace("\n", "<br>")).append("</p>");
    }
  }

  private String text(String key) {
    return japanese.apply(key);
  }

  private static Map<String, Object> typed(String type, Object... pairs) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    for (int i = 0; i < pairs.length; i += 2) {
      thing.put(pairs[i].toString(), pairs[i + 1]);
    }
    return thing;
  }
}
