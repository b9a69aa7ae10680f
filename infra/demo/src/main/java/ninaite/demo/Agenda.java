// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import ninaite.japan.WorkingDays;

/**
 * Who does what on which day. What follows from something stands on a later day, so that by then
 * everybody concerned has heard of it.
 */
final class Agenda {
  private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();
  private LocalDate today;

  Agenda(LocalDate first) {
    this.today = first;
  }

  LocalDate today() {
    return today;
  }

  /** On that day, or the next working day if it is none; never on a day that is over. */
  void on(LocalDate day, Runnable task) {
    LocalDate earliest = day.isAfter(today) ? day : today.plusDays(1);
    days.computeIfAbsent(WorkingDays.onOrAfter(earliest), _ -> new ArrayList<>()).add(task);
  }

  void inDays(int days, Runnable task) {
    on(today.plusDays(days), task);
  }

  /** Does what stands on that day. */
  void live(LocalDate day) {
    today = day;
    List<Runnable> tasks = days.remove(day);
    if (tasks != null) {
      tasks.forEach(Runnable::run);
    }
  }
}
