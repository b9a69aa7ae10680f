// SPDX-License-Identifier: Apache-2.0
package ninaite.japan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone of Japan, in which every business date is meant. */
public final class Japan {
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private Japan() {}

  /** The date in Japan at that moment; midnight belongs to the day it opens. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
