// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/**
 * Placement's view of a person who applies. It has the trainee's text, so that one document decides
 * about one person, however often they apply.
 */
public record CandidateId(String text) implements Id {
  public CandidateId {
    Id.check(text);
  }

  public static CandidateId of(TraineeId trainee) {
    return new CandidateId(trainee.text());
  }

  @Override
  public String toString() {
    return text;
  }
}
