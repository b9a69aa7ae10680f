// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How long an opening or an application stays in force (有効) unless renewed: to the end of the
 * second month after the one it was received in. What came on 1 April and on 17 April ends on 30
 * June.
 *
 * <p>This is how the public employment offices (Hello Work) treat both kinds, and 有効求人倍率 counts by
 * it. It is their practice, not the text of a law. A seeker on unemployment benefit stays in force
 * as long as it is paid, and openings for new graduates to the end of the fiscal year; neither is
 * meant here.
 */
public final class Validity {
  private static final int FOLLOWING_MONTHS = 2;

  private Validity() {}

  /** The last day in force. */
  public static LocalDate until(LocalDate received) {
    return YearMonth.from(received).plusMonths(FOLLOWING_MONTHS).atEndOfMonth();
  }

  /** From the day it was received to the last day in force. */
  public static Days of(LocalDate received) {
    return new Days(received, until(received));
  }
}
