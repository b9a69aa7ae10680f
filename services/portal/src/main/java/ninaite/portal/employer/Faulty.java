// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.employer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ninaite.pages.FaultTexts;
import ninaite.pages.Filled;
import ninaite.pages.Language;
import ninaite.pages.Texts;
import ninaite.portal.Reply;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a form again with what a service had against it, or that it does not answer. */
@Component("employer.Faulty")
class Faulty {
  static final int UNPROCESSABLE = 422;
  private static final int UNAVAILABLE = 503;

  /** Rules that look at one field and are told of the whole. */
  static final Map<String, String> COMPANY =
      Map.of(
          "employer.corporate_number_is_valid", "corporateNumber",
          "employer.municipality_code_is_valid", "municipality",
          "employer.a_plant_at_least", "plants[0].name",
          "employer.phone_is_valid", "phone",
          "employer.postal_code_is_valid", "postalCode");

  static final Map<String, String> OFFER =
      Map.of(
          "placement.respond_by_is_ahead", "respondBy",
          "placement.starts_ahead", "startsOn");

  static final Map<String, String> DATE = Map.of("placement.date_is_in_order", "on");

  private final FaultTexts faults;
  private final Texts texts;

  Faulty(FaultTexts faults, MessageSource texts) {
    this.faults = faults;
    this.texts = (Texts) texts;
  }

  /**
   * @param fields the field that a rule is about, by the rule's code
   */
  Filled shown(
      Filled form,
      Reply reply,
      Map<String, String> fields,
      Locale locale,
      HttpServletResponse response) {
    return switch (reply) {
      case Reply.Done _ -> form;
      case Reply.Refused(var problem) -> {
        response.setStatus(UNPROCESSABLE);
        String field = fields.getOrDefault(problem.code(), "");
        Filled wrong = form;
        for (Filled.Fault fault : faults.of(problem, locale)) {
          wrong =
              wrong.wrong(
                  fault.field().equals("reason")
                      ? said("employer.reason.missing", locale).at("reason")
                      : fault.field().isEmpty() ? fault.at(field) : fault);
        }
        yield wrong;
      }
      case Reply.Away _ -> {
        response.setStatus(UNAVAILABLE);
        yield form.wrong(said("employer.away", locale));
      }
    };
  }

  /** With a fault of ours, for the form as a whole. */
  Filled.Fault said(String key, Locale locale) {
    Language language = Language.of(locale);
    return new Filled.Fault("", String.valueOf(texts.find(key, language)), language.tag(), null);
  }

  List<Filled.Fault> of(Check check, Locale locale) {
    return faults.of(check.violations(), locale);
  }
}
