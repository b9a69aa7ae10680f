// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import ninaite.employer.terms.MinimumWages;
import ninaite.japan.Japan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A minimum wage changes every year. Where no row is newer than 13 months one is missing, and that
 * is said loudly: at the start, on the health page, and with what is missing at
 * /actuator/health/wages, for as long as it is so. The service stays in work, since everything else
 * is checked as before.
 */
@Component("minimumWagesHealthIndicator")
class MinimumWageWatch implements HealthIndicator {
  static final Status WARNING = new Status("WARNING", "a minimum wage is out of date");
  private static final Logger LOG = LoggerFactory.getLogger(MinimumWageWatch.class);

  private final MinimumWages wages;
  private final InstantSource clock;

  MinimumWageWatch(MinimumWages wages, InstantSource clock) {
    this.wages = wages;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void atStart() {
    for (MinimumWages.Row old : stale()) {
      LOG.warn(
          "MINIMUM WAGE OUT OF DATE: prefecture {} has no row after {} ({} yen). Openings are checked"
              + " against it until a newer one is given by ninaite.employer.minimum-wages.",
          old.prefecture(),
          old.effective(),
          old.yen());
    }
  }

  @Override
  public Health health() {
    List<MinimumWages.Row> stale = stale();
    Health.Builder health = stale.isEmpty() ? Health.up() : Health.status(WARNING);
    stale.forEach(row -> health.withDetail(row.prefecture(), "newest is of " + row.effective()));
    return health.withDetail("rows", wages.rows().size()).build();
  }

  private List<MinimumWages.Row> stale() {
    LocalDate today = Japan.dateOf(clock.instant());
    return wages.stale(today);
  }
}
