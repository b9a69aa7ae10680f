// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ninaite.testing.Seeds;

/** Who looks for work: they apply, are accepted or not, renew or let it lapse, and come again. */
final class Seekers {
  private static final Set<String> OVER =
      Set.of("trainee.is_open", "trainee.is_accepted", "trainee.is_submitted");

  private final Town town;
  private final Agenda agenda;
  private final Seeds seeds;
  private final Scale scale;
  private final Tally tally;
  private final List<Seeker> seekers = new ArrayList<>();

  Seekers(Town town, Agenda agenda, Seeds seeds, Scale scale, Tally tally) {
    this.town = town;
    this.agenda = agenda;
    this.seeds = seeds;
    this.scale = scale;
    this.tally = tally;
  }

  void plan() {
    int number = 0;
    for (int i = 0; i < scale.seekersAtFirst(); i++) {
      Seeker seeker = new Seeker(++number);
      agenda.on(scale.first().plusDays(seeds.below(25)), () -> arrive(seeker));
    }
    LocalDate month = scale.first().plusMonths(1);
    for (; month.isBefore(scale.last()); month = month.plusMonths(1)) {
      int many = scale.seekersPerMonth() + seeds.between(-3, 3);
      for (int i = 0; i < many; i++) {
        Seeker seeker = new Seeker(++number);
        agenda.on(month.plusDays(seeds.below(28)), () -> arrive(seeker));
      }
    }
  }

  /** Who can be introduced to somebody. */
  List<Seeker> looking() {
    return seekers.stream().filter(Seeker::looks).toList();
  }

  List<Seeker> all() {
    return seekers;
  }

  private void arrive(Seeker seeker) {
    seekers.add(seeker);
    boolean foreign = seeds.oneIn(5);
    seeker.id = town.post(seeker.login, "/trainees", form(seeker, foreign)).id();
    if (foreign) {
      town.post(Year.CITY, "/trainees/" + seeker.id + "/permission/sight", null);
    }
    apply(seeker);
  }

  private Map<String, Object> form(Seeker seeker, boolean foreign) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("name", "見本 " + seeker.number + "番");
    form.put("kana", "ミホン " + "イロハニホヘトチリヌ".charAt(seeker.number % 10));
    form.put("birthDate", LocalDate.of(1962 + seeds.below(46), 1 + seeds.below(12), 15).toString());
    form.put("email", seeker.login + "@example.org");
    form.put("phone", "0225-00-%04d".formatted(seeker.number));
    form.put("postalCode", "986-8501");
    form.put("address", "石巻市穀町（見本）");
    form.put("languages", foreign ? List.of("vi", "ja") : List.of("ja"));
    form.put(
        "permission",
        foreign
            ? Map.of("kind", "GRANTED", "until", scale.last().plusYears(1).toString())
            : Map.of("kind", "NOT_NEEDED"));
    form.put("municipality", Year.ISHINOMAKI);
    return form;
  }

  private void apply(Seeker seeker) {
    seeker.application =
        town.post(
                seeker.login,
                "/applications",
                Map.of(
                    "municipality",
                    Year.ISHINOMAKI,
                    "wishes",
                    Map.of("tasks", List.of("FILLETING", "PACKING"), "earliestStart", "06:00:00")))
            .id();
    town.post(seeker.login, "/applications/" + seeker.application + "/submission", null);
    tally.seeker();
    int luck = seeds.below(100);
    int days = seeds.between(1, 4);
    if (luck < 4) {
      agenda.inDays(days, () -> withdraw(seeker));
    } else if (luck < 8) {
      agenda.inDays(days, () -> decline(seeker));
    } else {
      agenda.inDays(days, () -> accept(seeker));
    }
    // Two months on, before it lapses at the end of the second following month.
    LocalDate end = agenda.today().withDayOfMonth(1).plusMonths(3).minusDays(1);
    agenda.on(end.minusDays(seeds.between(4, 12)), () -> renew(seeker, seeker.application));
    agenda.on(end.plusDays(3), () -> checkValidity(seeker, seeker.application));
  }

  private void accept(Seeker seeker) {
    town.post(Year.CITY, "/applications/" + seeker.application + "/acceptance", null);
    seeker.candidate = true;
  }

  private void decline(Seeker seeker) {
    town.post(
        Year.CITY,
        "/applications/" + seeker.application + "/refusal",
        Map.of("reason", "outside_programme"));
  }

  private void withdraw(Seeker seeker) {
    town.tried(
        seeker.login,
        "/applications/" + seeker.application + "/withdrawal",
        Map.of("reason", "found_work_elsewhere"),
        OVER);
    seeker.candidate = false;
  }

  /** Two in three stay on the list; a few find something else and say so. */
  private void renew(Seeker seeker, String application) {
    if (!seeker.looks() || !application.equals(seeker.application)) {
      return;
    }
    int luck = seeds.below(10);
    if (luck < 6) {
      town.tried(seeker.login, "/applications/" + application + "/renewal", Map.of(), OVER);
      LocalDate end = agenda.today().withDayOfMonth(1).plusMonths(3).minusDays(1);
      agenda.on(end.minusDays(seeds.between(4, 12)), () -> renew(seeker, application));
      agenda.on(end.plusDays(3), () -> checkValidity(seeker, application));
    } else if (luck < 7) {
      withdraw(seeker);
      seeker.gone = true;
    }
  }

  private void checkValidity(Seeker seeker, String application) {
    if (!seeker.candidate || !application.equals(seeker.application)) {
      return;
    }
    String state = town.get(seeker.login, "/applications/" + application).at("/state");
    if (state.equals("lapsed")) {
      seeker.candidate = false;
      if (!seeker.placed && seeds.oneIn(4)) {
        agenda.inDays(seeds.between(10, 40), () -> apply(seeker));
      }
    }
  }

  /** After a place has ended: half of them look again. */
  void comeBack(Seeker seeker) {
    seeker.placed = false;
    String state = town.get(seeker.login, "/applications/" + seeker.application).at("/state");
    seeker.candidate = state.equals("accepted");
    if (!seeker.candidate && seeds.oneIn(2)) {
      agenda.inDays(seeds.between(3, 20), () -> apply(seeker));
    }
  }
}
