// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import ninaite.events.CourseId;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.testing.Story;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private static final CourseId COURSE = new CourseId("course-for-beginners");
  private static final LocalDate JUNE_26 = LocalDate.of(2026, 6, 26);
  private static final Certificate.Issue ISSUE =
      new Certificate.Issue(COURSE, HANAKO, "水産加工入門", JUNE_26);
  private static final CertificateIssued ISSUED =
      new CertificateIssued(Certificate.idFor(COURSE, HANAKO), COURSE, HANAKO, "水産加工入門", JUNE_26);

  @Test
  void it_is_issued_once() {
    Story.given(Certificate.DECIDER).when(ISSUE).then(ISSUED);
    Story.given(Certificate.DECIDER).after(ISSUED).when(ISSUE).thenNothing();
  }

  @Test
  void each_person_has_one_per_course() {
    assertThat(Certificate.idFor(COURSE, HANAKO))
        .isEqualTo(Certificate.idFor(COURSE, HANAKO))
        .isNotEqualTo(Certificate.idFor(COURSE, TARO))
        .isNotEqualTo(Certificate.idFor(new CourseId("another-course"), HANAKO));
  }
}
