// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ninaite.testing.Seeds;
import tools.jackson.databind.JsonNode;

/** Courses: small ones, some too small to run, with people who miss hours and people who wait. */
final class Courses {
  private static final Set<String> NO_SEAT =
      Set.of(
          "training.seats_remain",
          "training.is_full",
          "training.booked_once",
          "training.waiting_once",
          "training.has_a_seat",
          "training.is_open",
          "training.booking_is_in_its_time");
  private static final Set<String> NOT_NOW =
      Set.of("training.is_open", "training.minimum_is_reached");
  private static final Set<String> GONE =
      Set.of("training.takes_part", "training.has_not_left", "training.is_running");

  private final Town town;
  private final Agenda agenda;
  private final Seeds seeds;
  private final Seekers seekers;

  Courses(Town town, Agenda agenda, Seeds seeds, Seekers seekers) {
    this.town = town;
    this.agenda = agenda;
    this.seeds = seeds;
    this.seekers = seekers;
  }

  /** One run of a course. */
  private static final class Run {
    final String certificate;
    final String title;
    final int capacity;
    final int minToOpen;
    final int theoryMinutes;
    final int practiceMinutes;
    final LocalDate startsOn;
    final int days;
    final List<Seeker> booked = new ArrayList<>();
    final List<Seeker> left = new ArrayList<>();
    String id = "";

    Run(
        String certificate,
        String title,
        int capacity,
        int minToOpen,
        int theoryMinutes,
        int practiceMinutes,
        LocalDate startsOn,
        int days) {
      this.certificate = certificate;
      this.title = title;
      this.capacity = capacity;
      this.minToOpen = minToOpen;
      this.theoryMinutes = theoryMinutes;
      this.practiceMinutes = practiceMinutes;
      this.startsOn = startsOn;
      this.days = days;
    }

    List<Seeker> present() {
      return booked.stream().filter(seeker -> !left.contains(seeker)).toList();
    }
  }

  void plan(Scale scale) {
    int days = (int) (scale.last().toEpochDay() - scale.first().toEpochDay());
    for (int n = 0; n < scale.courses(); n++) {
      int day = 45 + n * Math.max(1, (days - 60) / scale.courses());
      Run run = run(n, scale.first().plusDays(day));
      agenda.on(run.startsOn.minusDays(30), () -> schedule(run));
    }
  }

  private Run run(int n, LocalDate about) {
    LocalDate startsOn = about.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return switch (n % 3) {
      case 0 -> new Run("FORK-TC", "フォークリフト運転技能講習（見本）", 6, 4, 660, 1440, startsOn, 5);
      case 1 -> new Run("COURSE", "水産加工の基本 10日（見本）", 13, 5, 1200, 3600, startsOn, 12);
      default -> new Run("FHS", "食品衛生責任者養成（見本）", 15, 4, 360, 0, startsOn, 1);
    };
  }

  private void schedule(Run run) {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("title", run.title);
    plan.put("certificate", run.certificate);
    plan.put("capacity", run.capacity);
    plan.put("minToOpen", run.minToOpen);
    plan.put("theoryMinutes", run.theoryMinutes);
    plan.put("practiceMinutes", run.practiceMinutes);
    plan.put("applyFrom", agenda.today().toString());
    plan.put("applyTo", run.startsOn.minusDays(4).toString());
    plan.put("startsOn", run.startsOn.toString());
    plan.put("endsOn", run.startsOn.plusDays(run.days - 1).toString());
    run.id = town.post(Year.INSTRUCTOR, "/courses", plan).id();
    town.tried(
        Year.INSTRUCTOR, "/courses/" + run.id + "/opening", null, Set.of("training.is_scheduled"));
    agenda.inDays(2, () -> book(run));
    agenda.inDays(12, () -> book(run));
    agenda.inDays(14, () -> release(run));
    agenda.inDays(17, () -> takeOffered(run));
    agenda.on(run.startsOn, () -> start(run));
  }

  private void book(Run run) {
    List<Seeker> interested =
        seeds.shuffled(seekers.looking()).stream()
            .filter(seeker -> !seeker.certificates.contains(run.certificate))
            .filter(seeker -> !run.booked.contains(seeker))
            .limit(seeds.between(1, run.capacity * 2 / 3))
            .toList();
    for (Seeker seeker : interested) {
      if (town.tried(seeker.login, "/courses/" + run.id + "/seats", null, NO_SEAT)) {
        run.booked.add(seeker);
      } else {
        town.tried(seeker.login, "/courses/" + run.id + "/waiting-list", null, NO_SEAT);
      }
    }
  }

  private void release(Run run) {
    if (!run.booked.isEmpty() && seeds.oneIn(2)) {
      Seeker seeker = run.booked.remove(seeds.below(run.booked.size()));
      town.tried(seeker.login, "/courses/" + run.id + "/seats/release", null, NO_SEAT);
    }
  }

  /** A freed seat was kept for the next who waits. */
  private void takeOffered(Run run) {
    for (Seeker seeker : seekers.all()) {
      if (!run.booked.contains(seeker)
          && town.api()
              .as(seeker.login)
              .get("/courses/" + run.id + "/seats/mine")
              .at("/state")
              .equals("offered")) {
        if (town.tried(seeker.login, "/courses/" + run.id + "/seats", null, NO_SEAT)) {
          run.booked.add(seeker);
        }
      }
    }
  }

  private void start(Run run) {
    town.tried(Year.INSTRUCTOR, "/courses/" + run.id + "/start", null, NOT_NOW);
    String state = town.get(Year.INSTRUCTOR, "/courses/" + run.id).at("/state");
    if (state.equals("open")) {
      // Somebody gave a seat back after the deadline, and now they are too few.
      town.post(
          Year.INSTRUCTOR,
          "/courses/" + run.id + "/cancellation",
          Map.of("reason", "below_minimum"));
    }
    if (!state.equals("running")) {
      return;
    }
    for (int day = 0; day < run.days; day++) {
      agenda.on(run.startsOn.plusDays(day), () -> callRoll(run));
    }
    agenda.on(run.startsOn.plusDays(run.days), () -> complete(run));
  }

  private void callRoll(Run run) {
    if (agenda.today().isAfter(run.startsOn.plusDays(run.days - 1))) {
      return;
    }
    List<Map<String, Object>> missed = new ArrayList<>();
    for (Seeker seeker : run.present()) {
      if (seeds.oneIn(9)) {
        boolean theory = run.practiceMinutes == 0 || seeds.oneIn(2);
        missed.add(
            Map.of(
                "trainee",
                seeker.id,
                "part",
                theory ? "THEORY" : "PRACTICE",
                "minutes",
                30 * seeds.between(1, 4)));
      }
    }
    if (missed.isEmpty()) {
      return;
    }
    town.tried(
        Year.INSTRUCTOR,
        "/courses/" + run.id + "/attendance",
        Map.of("on", agenda.today().toString(), "missed", missed),
        GONE);
    if (run.days > 5 && seeds.oneIn(4)) {
      List<Seeker> present = run.present();
      if (present.size() > 3) {
        Seeker seeker = seeds.pick(present);
        String reason = seeker.placed ? "FOR_A_JOB" : "PERSONAL";
        if (town.tried(
            Year.INSTRUCTOR,
            "/courses/" + run.id + "/departures",
            Map.of("trainee", seeker.id, "reason", reason),
            GONE)) {
          run.left.add(seeker);
        }
      }
    }
  }

  private void complete(Run run) {
    JsonNode roster = town.get(Year.INSTRUCTOR, "/courses/" + run.id + "/roster").body();
    Set<String> stayed = new HashSet<>();
    if (roster != null) {
      for (JsonNode one : roster.at("/attendance")) {
        if (one.at("/state").asString().equals("attending")) {
          stayed.add(one.at("/trainee").asString());
        }
      }
    }
    List<Seeker> passed =
        run.present().stream()
            .filter(seeker -> stayed.contains(seeker.id))
            .filter(_ -> !seeds.oneIn(15))
            .toList();
    boolean done =
        town.tried(
            Year.INSTRUCTOR,
            "/courses/" + run.id + "/completion",
            Map.of("passed", passed.stream().map(seeker -> seeker.id).toList()),
            Set.of("training.is_running"));
    if (done) {
      passed.forEach(seeker -> seeker.certificates.add(run.certificate));
    }
  }
}
