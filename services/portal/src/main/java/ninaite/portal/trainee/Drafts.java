// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.Instant;
import java.util.Map;
import ninaite.portal.Part;
import ninaite.portal.Reply;
import ninaite.portal.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The application as far as it is filled in, kept by the trainee service between the pages. */
@Component
final class Drafts {
  private static final String PATH = "/trainees/{trainee}/drafts/application";

  private final Services services;

  Drafts(Services services) {
    this.services = services;
  }

  /**
   * @param keptUntil when it is erased; null where there is none yet
   */
  record Draft(Map<String, String> values, @Nullable Instant keptUntil) {
    static final Draft NONE = new Draft(Map.of(), null);

    boolean isDone(Step step) {
      return values.containsKey(step.doneKey());
    }

    /** Every page but the last was sent and nothing was wrong with it. */
    boolean isComplete() {
      return Step.asking().stream().allMatch(this::isDone);
    }
  }

  /** None of it, where none was begun. */
  Part<Draft> find(String trainee) {
    Part<Draft> found = services.get("trainee", Draft.class, PATH, trainee);
    return switch (found) {
      case Part.Shown<Draft> shown -> shown;
      case Part.Away<Draft> away -> away;
      case Part.Absent<Draft>() -> new Part.Shown<>(Draft.NONE);
    };
  }

  Reply save(String trainee, Map<String, String> values) {
    return services.send("trainee", HttpMethod.PUT, Map.of("values", values), PATH, trainee);
  }

  /** Once it is sent it is no draft any more; if that fails it is erased after its thirty days. */
  void erase(String trainee) {
    services.send("trainee", HttpMethod.DELETE, null, Map.of(), PATH, trainee);
  }
}
