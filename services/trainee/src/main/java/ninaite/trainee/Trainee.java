// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ninaite.events.EmployerId;
import ninaite.events.TraineeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person. A plain form, stored as it is, that tells nobody: what is in here never leaves this
 * service by itself.
 *
 * @param version null until it is stored
 * @param permissionSeenOn when the city last looked at the proof of the permission as it is stated
 *     now; the proof itself is not kept
 * @param consents the newest last; one that was withdrawn stays, as does its date
 * @param recent the last requests that changed something
 */
@Document("trainees")
record Trainee(
    @Id TraineeId id,
    @Version @Nullable Long version,
    Form form,
    @Nullable LocalDate permissionSeenOn,
    List<Consent> consents,
    List<Request> recent) {
  private static final int REMEMBERED = 32;

  Trainee {
    consents = List.copyOf(consents);
    recent = List.copyOf(recent);
  }

  static Trainee registered(TraineeId id, Form form) {
    return new Trainee(id, null, form, null, List.of(), List.of());
  }

  /** Another permission than the one whose proof was seen has to be shown anew. */
  Trainee corrected(Form other) {
    boolean asSeen = other.permission() != null && other.permission().equals(form.permission());
    return new Trainee(id, version, other, asSeen ? permissionSeenOn : null, consents, recent);
  }

  Trainee permissionSeen(LocalDate on) {
    return new Trainee(id, version, form, on, consents, recent);
  }

  boolean consentsTo(EmployerId employer) {
    return consents.stream().anyMatch(consent -> consent.stands(employer));
  }

  Trainee consentGiven(EmployerId employer, LocalDate on) {
    return with(
        Stream.concat(consents.stream(), Stream.of(new Consent(employer, on, null))).toList());
  }

  Trainee consentWithdrawn(EmployerId employer, LocalDate on) {
    return with(
        consents.stream()
            .map(consent -> consent.stands(employer) ? consent.withdrawn(on) : consent)
            .toList());
  }

  private Trainee with(List<Consent> others) {
    return new Trainee(id, version, form, permissionSeenOn, others, recent);
  }

  Trainee after(Request request) {
    List<Request> all = Stream.concat(recent.stream(), Stream.of(request)).toList();
    List<Request> last = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
    return new Trainee(id, version, form, permissionSeenOn, consents, last);
  }

  /**
   * A request that was done. One that comes again late must not undo what was asked for after it: a
   * consent that was taken back stays taken back.
   */
  record Request(String key, String fingerprint) {}

  /** That one employer may see name and contact (個人情報保護法27条1項: not without it). */
  record Consent(EmployerId employer, LocalDate givenOn, @Nullable LocalDate withdrawnOn) {

    boolean stands(EmployerId other) {
      return withdrawnOn == null && employer.equals(other);
    }

    Consent withdrawn(LocalDate on) {
      return new Consent(employer, givenOn, on);
    }
  }
}
