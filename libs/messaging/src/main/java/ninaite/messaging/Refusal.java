// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import ninaite.aggregate.Outcome;

/**
 * A command that an event led to was refused. The event is parked: what happened elsewhere can't be
 * refused here, so either a rule or the wiring is wrong, and somebody has to look.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Refusal(String reason) {
    super(reason, null, false, false);
  }

  /** Lets a done command pass. Contention is no refusal: it comes again. */
  public static void unlessDone(Outcome<?> outcome) {
    switch (outcome) {
      case Outcome.Done<?> _ -> {}
      case Outcome.Refused<?> refused -> throw new Refusal("refused: " + refused.rule().code());
      case Outcome.Contended<?> _ -> throw new Again("contended");
      case Outcome.Stale<?> _ -> throw new Refusal("refused: stale");
      case Outcome.KeyReused<?> _ -> throw new Refusal("refused: key reused");
    }
  }
}
