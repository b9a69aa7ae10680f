// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.instructor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who is in a course and how they stand. */
record Roster(
    List<String> booked, List<Offered> offered, List<String> waiting, List<Standing> attendance) {
  private static final int MARK = 6;

  record Offered(String trainee, Instant respondBy) {}

  record Minutes(int planned, int missed, int canMiss) {}

  /**
   * @param state attending, left, passed or not_passed
   */
  record Standing(
      String trainee,
      String state,
      Minutes theory,
      Minutes practice,
      @Nullable String leftFor,
      @Nullable LocalDate leftOn) {

    /** Who has a line in the roll: also who left for attendance, since that may be put right. */
    public boolean isCalled() {
      return state.equals("attending") || "ATTENDANCE_OUT_OF_REACH".equals(leftFor);
    }

    public String mark() {
      return Roster.mark(trainee);
    }
  }

  /** Of those who have a seat. */
  public List<String> marks() {
    return booked.stream().map(Roster::mark).toList();
  }

  public List<Standing> called() {
    return attendance.stream().filter(Standing::isCalled).toList();
  }

  public List<Standing> attending() {
    return attendance.stream().filter(one -> one.state().equals("attending")).toList();
  }

  /** The end of an id, by which a person and their instructor tell each other who is meant. */
  static String mark(String trainee) {
    return trainee.substring(Math.max(0, trainee.length() - MARK)).toUpperCase(Locale.ROOT);
  }
}
