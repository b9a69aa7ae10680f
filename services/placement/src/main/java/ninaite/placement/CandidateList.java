// SPDX-License-Identifier: Apache-2.0
package ninaite.placement;

import java.util.List;
import ninaite.events.MunicipalityId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of candidates. */
@Component
class CandidateList {
  private final States states;

  CandidateList(States states) {
    this.states = states;
  }

  /** Who looks for a place in a municipality; nobody for nobody's. */
  List<Candidate> free(@Nullable MunicipalityId municipality) {
    return municipality == null
        ? List.of()
        : states.of(
            Candidate.DECIDER,
            new Document("state.whose.municipality", municipality.text())
                .append("state._class", "candidate.free"));
  }
}
