// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import java.util.ArrayList;
import java.util.List;
import ninaite.events.Terms;
import ninaite.japan.Kana;
import org.jspecify.annotations.Nullable;

/**
 * Words in one field.
 *
 * @param field its path
 * @param words as typed, but kana and digits in their usual width
 */
record Text(String field, String words) {

  static List<Text> allIn(Terms terms) {
    List<Text> texts = new ArrayList<>();
    add(texts, "duties", terms.duties());
    add(texts, "dutiesMayChangeTo", terms.dutiesMayChangeTo());
    Terms.Contract contract = terms.contract();
    if (contract != null) {
      add(texts, "contract.renewal", contract.renewal());
      add(texts, "contract.renewalCap", contract.renewalCap());
    }
    if (terms.trial() != null) {
      add(texts, "trial.terms", terms.trial().terms());
    }
    add(texts, "workplace", terms.workplace());
    add(texts, "workplaceMayChangeTo", terms.workplaceMayChangeTo());
    if (terms.hours() != null) {
      add(texts, "hours.daysOff", terms.hours().daysOff());
    }
    if (terms.pay() != null) {
      add(texts, "pay.bonus", terms.pay().bonus());
    }
    add(texts, "hirer", terms.hirer());
    add(texts, "smoking", terms.smoking());
    Terms.Wanted wanted = terms.wanted();
    if (wanted != null) {
      add(texts, "wanted.ageReason", wanted.ageReason());
      add(texts, "wanted.note", wanted.note());
      if (wanted.certificates() != null) {
        wanted.certificates().forEach(code -> add(texts, "wanted.certificates", code));
      }
    }
    return texts;
  }

  /** A company's own name is not something it says about whom it wants. */
  boolean saysWhoIsWanted() {
    return !field.equals("terms.hirer");
  }

  private static void add(List<Text> texts, String field, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      texts.add(new Text("terms." + field, Kana.tidy(words)));
    }
  }
}
