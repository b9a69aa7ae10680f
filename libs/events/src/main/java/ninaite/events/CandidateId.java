// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** Placement's view of an application, so it has the application's text. */
public record CandidateId(String text) implements Id {
  public CandidateId {
    Id.check(text);
  }

  public static CandidateId of(ApplicationId application) {
    return new CandidateId(application.text());
  }

  @Override
  public String toString() {
    return text;
  }
}
