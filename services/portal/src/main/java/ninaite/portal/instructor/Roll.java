// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ninaite.pages.Body;
import ninaite.pages.Filled;

/**
 * A day's roll on paper: everybody is there unless said otherwise. Who was away all day has their
 * box ticked, who was late has minutes; either way the service hears minutes of each part, also
 * where they are none, so that a roll called again takes back what was wrong in the first.
 */
final class Roll {
  static final String ABSENT = "absent";
  private static final Pattern NAMED = Pattern.compile("missed\\[([0-9]+)](\\..*)?");

  private Roll() {}

  /** The parts of a course and what its form calls them. */
  enum Part {
    THEORY("theory"),
    PRACTICE("practice");

    final String field;

    Part(String field) {
      this.field = field;
    }

    public int planned(Course.About about) {
      return this == THEORY ? about.theoryMinutes() : about.practiceMinutes();
    }

    public String of(String trainee) {
      return field + "." + trainee;
    }

    public String day() {
      return "day." + field;
    }
  }

  record Absence(String trainee, Part part, Object minutes) {}

  /** The roll of a day as it was called before, or with everybody present. */
  static Filled known(Course.About about, LocalDate on, List<Absence> said) {
    Filled form = Filled.nothing().with("on", on.toString());
    for (Part part : Part.values()) {
      form = form.with(part.day(), Integer.toString(usual(about, part)));
    }
    for (Absence one : said) {
      form = form.with(one.part().of(one.trainee()), String.valueOf(one.minutes()));
    }
    return form;
  }

  /** A day's share of what is planned: a place to start from, which the instructor can change. */
  static int usual(Course.About about, Part part) {
    long days = ChronoUnit.DAYS.between(about.startsOn(), about.endsOn()) + 1;
    return (int) Math.ceilDiv(part.planned(about), Math.max(days, 1));
  }

  /** What the service is told, in the order of its faults. */
  static List<Absence> missed(Filled form, Course.About about, List<String> trainees) {
    List<Absence> missed = new ArrayList<>();
    for (String trainee : trainees) {
      boolean away = form.chose(ABSENT, trainee);
      for (Part part : Part.values()) {
        if (part.planned(about) > 0) {
          String typed = form.value(away ? part.day() : part.of(trainee));
          missed.add(new Absence(trainee, part, minutes(typed)));
        }
      }
    }
    return missed;
  }

  /** A number, or what was typed, for the service to name. */
  private static Object minutes(String typed) {
    if (typed.isBlank()) {
      return 0;
    }
    Map<String, Object> read =
        Body.of(Filled.of(Map.of("minutes", typed))).number("minutes").build();
    return read.getOrDefault("minutes", typed);
  }

  /** The field that shows what the service says of an entry of the list. */
  static String field(String path, List<Absence> missed) {
    Matcher named = NAMED.matcher(path);
    if (!named.matches() || Integer.parseInt(named.group(1)) >= missed.size()) {
      return path;
    }
    Absence one = missed.get(Integer.parseInt(named.group(1)));
    return one.part().of(one.trainee());
  }
}
