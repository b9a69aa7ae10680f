// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.open;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ninaite.portal.Part;
import ninaite.portal.Services;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Courses with the seats that are left. */
@Controller
class CoursePages {
  private final Services services;

  CoursePages(Services services) {
    this.services = services;
  }

  /** What never changes about a course. */
  record About(
      String course,
      String title,
      String certificate,
      int capacity,
      int minToOpen,
      int theoryMinutes,
      int practiceMinutes,
      int attendancePercent,
      LocalDate applyFrom,
      LocalDate applyTo,
      LocalDate startsOn,
      LocalDate endsOn) {

    public String hours(int minutes) {
      return BigDecimal.valueOf(minutes)
          .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
          .stripTrailingZeros()
          .toPlainString();
    }
  }

  /**
   * @param state scheduled, open, running, completed or cancelled
   * @param seatsFree null unless bookings are open
   */
  record Course(
      About about,
      String state,
      @Nullable Integer seatsFree,
      int waiting,
      @Nullable Boolean minimumReached) {

    public boolean hasSeats() {
      return seatsFree != null && seatsFree > 0;
    }
  }

  record Courses(List<Course> courses) {}

  @GetMapping("/work/courses")
  @OpenToAll
  String courses(Model model) {
    model.addAttribute("open", inState("open"));
    model.addAttribute("scheduled", inState("scheduled"));
    return "open/courses";
  }

  /** The next to start first. */
  private Part<List<Course>> inState(String state) {
    return services
        .get("training", Courses.class, "/courses?state={state}", state)
        .map(
            found ->
                found.courses().stream()
                    .sorted(Comparator.comparing(course -> course.about().startsOn()))
                    .toList());
  }

  @GetMapping("/work/courses/{id}")
  @OpenToAll
  String course(@PathVariable String id, Model model) {
    model.addAttribute(
        "course", services.get("training", Course.class, "/courses/{id}", id).orNone());
    return "open/course";
  }
}
