// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

/**
 * What is counted, in people, heads, seats or cases. Definition version 1 of each: a change of
 * meaning takes a new version, never the old name.
 */
enum Figure {
  /** 新規求職申込件数: applications submitted in the month. */
  APPLICATIONS_NEW(Kind.FLOW),
  /**
   * 月間有効求職者数: new in the month, plus those carried over, that is neither ended nor out of validity
   * at the end of the month before.
   */
  APPLICATIONS_ACTIVE(Kind.STOCK),
  /** 新規求人数: heads of openings published in the month. */
  OPENINGS_NEW_HEADS(Kind.FLOW),
  /**
   * 月間有効求人数: heads of vacancies opened in the month, plus those carried over, that is neither
   * filled nor closed nor out of validity at the end of the month before.
   */
  OPENINGS_ACTIVE_HEADS(Kind.STOCK),
  /** 紹介件数: candidates introduced in the month. */
  INTRODUCTIONS(Kind.FLOW),
  /** 就職件数: placements agreed in the month. */
  PLACEMENTS(Kind.FLOW),
  /** Placements whose first working day lies in the month. */
  WORK_STARTED(Kind.FLOW),
  /** Placements that ended in the month. */
  PLACEMENTS_ENDED(Kind.FLOW),
  /** Stays confirmed in the month, by check-in. */
  STAYS_1_MONTH(Kind.FLOW),
  STAYS_3_MONTHS(Kind.FLOW),
  STAYS_6_MONTHS(Kind.FLOW),
  STAYS_12_MONTHS(Kind.FLOW),
  STAYS_36_MONTHS(Kind.FLOW),
  /** 定員: seats of courses that start in the month, cancelled ones left out. */
  SEATS(Kind.FLOW),
  /** Booked seats of those courses. */
  SEATS_FILLED(Kind.FLOW);

  /** Whether the months of a year may be added up. */
  enum Kind {
    FLOW,
    STOCK
  }

  static final int DEFINITION_VERSION = 1;

  private final Kind kind;

  Figure(Kind kind) {
    this.kind = kind;
  }

  boolean adds() {
    return kind == Kind.FLOW;
  }

  static Figure stay(int months) {
    return switch (months) {
      case 1 -> STAYS_1_MONTH;
      case 3 -> STAYS_3_MONTHS;
      case 6 -> STAYS_6_MONTHS;
      case 12 -> STAYS_12_MONTHS;
      case 36 -> STAYS_36_MONTHS;
      default -> throw new IllegalArgumentException("no check-in at " + months + " months");
    };
  }
}
