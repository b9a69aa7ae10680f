// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import static ninaite.testing.People.HANAKO;
import static ninaite.testing.People.TARO;
import static ninaite.training.CourseTest.JUNE_26;
import static ninaite.training.CourseTest.noon;
import static ninaite.training.TrainingRule.CERTIFICATE_EXISTS;
import static ninaite.training.TrainingRule.IS_NOT_REVOKED;
import static ninaite.training.TrainingRule.RENEWAL_IS_LATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import ninaite.events.CertificateId;
import ninaite.events.CourseId;
import ninaite.events.TrainingEvent.CertificateIssued;
import ninaite.events.TrainingEvent.CertificateRenewed;
import ninaite.events.TrainingEvent.CertificateRevoked;
import ninaite.events.TrainingEvent.OfCertificate;
import ninaite.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(OrderAnnotation.class)
class CertificateTest {
  static final Set<TrainingRule> RULES =
      EnumSet.of(CERTIFICATE_EXISTS, IS_NOT_REVOKED, RENEWAL_IS_LATER);

  private static final CourseId COURSE = AnyCourse.ID;
  private static final CertificateId ID = Certificate.idFor(COURSE, HANAKO);
  private static final String NUMBER = "042021-2026-0001";
  private static final CertificateRevoked REVOKED =
      new CertificateRevoked(ID, HANAKO, "FORK-RE", "wrongly_issued", JUNE_26);

  @Test
  void it_is_issued_once() {
    certificate().when(issue("FORK-RE")).then(refresher());
    issued().when(issue("FORK-RE")).thenNothing();
    issued().after(REVOKED).when(issue("FORK-RE")).thenNothing();
  }

  @Test
  void each_person_has_one_per_course() {
    assertThat(ID)
        .isEqualTo(Certificate.idFor(COURSE, HANAKO))
        .isNotEqualTo(Certificate.idFor(COURSE, TARO))
        .isNotEqualTo(Certificate.idFor(new CourseId("another-course"), HANAKO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FORK-TC", "FORK-SP", "FHS", "HACCP", "COURSE"})
  void most_kinds_do_not_expire(String code) {
    certificate().when(issue(code)).then(issuedEvent(code, null));
  }

  @Test
  void the_refresher_for_forklift_operators_is_good_for_five_years_and_its_own_day() {
    assertThat(refresher().expiresOn()).isEqualTo(LocalDate.of(2031, 6, 26));
    LocalDate leapDay = LocalDate.of(2028, 2, 29);
    assertThat(CertificateKind.of("FORK-RE", leapDay).orElseThrow().expiresOn(leapDay))
        .isEqualTo(LocalDate.of(2033, 2, 28));
  }

  @Test
  void a_kind_counts_from_its_day_on() {
    assertThat(CertificateKind.of("FORK-RE", LocalDate.of(1990, 2, 28))).isEmpty();
    assertThat(CertificateKind.of("FORK-RE", LocalDate.of(1990, 3, 1))).isPresent();
    assertThat(CertificateKind.all()).hasSize(6).allMatch(kind -> !kind.ja().isBlank());
  }

  @Test
  void it_is_renewed_as_a_new_version_from_that_day() {
    LocalDate later = LocalDate.of(2031, 5, 1);
    var second = new CertificateRenewed(ID, HANAKO, "FORK-RE", 2, later, LocalDate.of(2036, 5, 1));
    issued().at(noon(later)).when(new Certificate.Renew()).then(second);
    LocalDate last = LocalDate.of(2040, 1, 1);
    issued()
        .after(second)
        .at(noon(last))
        .when(new Certificate.Renew())
        .then(new CertificateRenewed(ID, HANAKO, "FORK-RE", 3, last, LocalDate.of(2045, 1, 1)));
  }

  @Test
  void it_is_renewed_once_a_day() {
    issued().when(new Certificate.Renew()).thenRefused(RENEWAL_IS_LATER);
    issued()
        .at(noon(JUNE_26.minusDays(1)))
        .when(new Certificate.Renew())
        .thenRefused(RENEWAL_IS_LATER);
  }

  @Test
  void what_is_revoked_stays_so() {
    issued().when(new Certificate.Revoke("wrongly_issued")).then(REVOKED);
    issued().after(REVOKED).when(new Certificate.Revoke("again")).thenRefused(IS_NOT_REVOKED);
    issued()
        .after(REVOKED)
        .at(noon(JUNE_26.plusDays(1)))
        .when(new Certificate.Renew())
        .thenRefused(IS_NOT_REVOKED);
  }

  @Test
  void what_was_not_issued_is_not_there() {
    certificate().when(new Certificate.Renew()).thenRefused(CERTIFICATE_EXISTS);
    certificate().when(new Certificate.Revoke("none")).thenRefused(CERTIFICATE_EXISTS);
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void each_rule_has_a_story_above() {
    assertThat(Story.rulesTold()).containsAll(RULES);
  }

  private static Story<Certificate, Certificate.Command, OfCertificate> certificate() {
    return Story.given(Certificate.DECIDER).at(noon(JUNE_26));
  }

  private static Story<Certificate, Certificate.Command, OfCertificate> issued() {
    return certificate().after(refresher());
  }

  private static CertificateIssued refresher() {
    return issuedEvent("FORK-RE", LocalDate.of(2031, 6, 26));
  }

  private static CertificateIssued issuedEvent(String code, @Nullable LocalDate expiresOn) {
    return new CertificateIssued(ID, COURSE, HANAKO, NUMBER, code, "水産加工入門", 1, JUNE_26, expiresOn);
  }

  private static Certificate.Issue issue(String code) {
    return new Certificate.Issue(COURSE, HANAKO, NUMBER, code, "水産加工入門", JUNE_26);
  }
}
