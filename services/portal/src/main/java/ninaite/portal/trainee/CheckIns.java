// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ninaite.portal.Part;
import ninaite.portal.Services;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** When people are asked how work is going, and what they have said. */
@Component
final class CheckIns {
  /** Months after the first working day; the one after 36 months is the city's own to make. */
  static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

  private final Services services;

  CheckIns(Services services) {
    this.services = services;
  }

  /**
   * @param work 1 (hard) to 5 (well)
   */
  record Said(int months, int work, boolean contact, LocalDate on) {}

  /** One that waits for an answer, since a day. */
  record Due(String placement, int months, LocalDate on) {
    String path() {
      return "/work/me/job/" + placement + "/" + months;
    }
  }

  Part<List<Said>> said(String placement) {
    return services.get(
        "placement",
        new ParameterizedTypeReference<>() {},
        "/placements/{placement}/check-ins/own",
        placement);
  }

  /** Only the latest of each placement: nobody is asked today how it was last year. */
  List<Due> due(List<Mine.Placement> placements, LocalDate today) {
    return placements.stream()
        .filter(one -> one.state().equals("working"))
        .flatMap(one -> due(one, said(one.of().placement()).or(List.of()), today).stream())
        .toList();
  }

  static Optional<Due> due(Mine.Placement placement, List<Said> said, LocalDate today) {
    LocalDate started = placement.startedOn();
    if (started == null) {
      return Optional.empty();
    }
    return MONTHS.stream()
        .map(months -> new Due(placement.of().placement(), months, started.plusMonths(months)))
        .filter(due -> !due.on().isAfter(today))
        .reduce((_, later) -> later)
        .filter(due -> said.stream().noneMatch(one -> one.months() == due.months()));
  }
}
