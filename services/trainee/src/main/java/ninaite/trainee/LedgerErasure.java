// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import ninaite.events.TraineeId;
import ninaite.japan.Japan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases what the ledger had to keep and need not any more (個人情報保護法22条; for a city 61条2項: nothing
 * is held beyond its purpose). With a person's last line their form goes too, unless they have
 * applied again.
 */
@Component
class LedgerErasure {
  private static final Logger LOG = LoggerFactory.getLogger(LedgerErasure.class);
  private static final int AT_ONCE = 500;

  private final Pages pages;
  private final Trainees trainees;
  private final ApplicationList applications;
  private final InstantSource clock;

  LedgerErasure(Pages pages, Trainees trainees, ApplicationList applications, InstantSource clock) {
    this.pages = pages;
    this.trainees = trainees;
    this.applications = applications;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${ninaite.trainee.ledger-erasure:1h}")
  void erase() {
    LocalDate today = Japan.dateOf(clock.instant());
    int people = 0;
    List<TraineeId> due;
    do {
      due = pages.due(today.toString(), AT_ONCE);
      for (TraineeId trainee : due) {
        people += erase(trainee, today) ? 1 : 0;
      }
    } while (due.size() == AT_ONCE);
    if (people > 0) {
      LOG.info("Erased from the ledger what was kept long enough, of {} people", people);
    }
  }

  /** False where somebody writes on the page at this moment: the next run comes back to it. */
  private boolean erase(TraineeId trainee, LocalDate today) {
    boolean erased = pages.erase(trainee, page -> SeekerLedger.erased(page, today));
    if (erased && pages.find(trainee).isEmpty() && applications.openOf(trainee).isEmpty()) {
      trainees.erase(trainee);
    }
    return erased;
  }
}
