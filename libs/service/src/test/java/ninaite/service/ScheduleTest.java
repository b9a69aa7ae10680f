// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;

/** What a service says happens by the clock does happen: offers lapse, openings expire. */
class ScheduleTest {
  static final class Tide {
    final CountDownLatch turned = new CountDownLatch(2);

    @Scheduled(fixedDelay = 1)
    void turn() {
      turned.countDown();
    }
  }

  @Test
  void what_is_scheduled_runs_without_another_word() {
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class))
        .withBean(Tide.class)
        .run(context -> assertThat(context.getBean(Tide.class).turned.await(20, SECONDS)).isTrue());
  }
}
