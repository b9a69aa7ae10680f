// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is counted: named predicates over facts, kept as sums by municipality and month, from which
 * the {@link Registry} makes its metrics. Definition version 1 of each: a change of meaning takes a
 * new version, never the old name.
 *
 * <p>Names that end in {@code _DUE…} and what is part of them count only cases whose time is up: a
 * stay of 6 months nobody can have reached yet is neither kept nor left.
 */
enum Figure {
  /**
   * 月間有効求職者数: new in the month, plus those carried over, that is neither ended nor out of validity
   * at the end of the month before.
   */
  APPLICATIONS_ACTIVE("月間有効求職者数", "active applications", Unit.PEOPLE, Kind.STOCK),
  /** 新規求職申込件数: applications submitted in the month. */
  APPLICATIONS_NEW("新規求職申込件数", "new applications", Unit.PEOPLE, Kind.FLOW, APPLICATIONS_ACTIVE),
  /** 新規求人数: heads of openings published in the month, as corrected since. */
  OPENINGS_NEW_HEADS("新規求人数", "heads of new openings", Unit.HEADS, Kind.FLOW),
  /**
   * 月間有効求人数: heads of vacancies opened in the month, plus those carried over, that is neither
   * filled nor closed nor out of validity at the end of the month before.
   */
  OPENINGS_ACTIVE_HEADS("月間有効求人数", "heads of active openings", Unit.HEADS, Kind.STOCK),
  /** 紹介件数: candidates introduced in the month. */
  INTRODUCTIONS("紹介件数", "introductions", Unit.PEOPLE, Kind.FLOW),
  /** Introductions of the month whose last day for an answer is over. */
  INTRODUCTIONS_DUE(
      "回答期限経過の紹介件数", "introductions due for an answer", Unit.PEOPLE, Kind.MATURES, INTRODUCTIONS),
  /** Of these, answered by that day; an offer is an answer. */
  INTRODUCTIONS_ANSWERED(
      "期限内回答件数", "introductions answered in time", Unit.PEOPLE, Kind.MATURES, INTRODUCTIONS_DUE),
  /** 内定提示件数: offers made in the month. */
  OFFERS("内定提示件数", "offers", Unit.PEOPLE, Kind.FLOW),
  /** 就職件数: placements agreed in the month and not cancelled before their start. */
  PLACEMENTS("就職件数", "placements", Unit.PEOPLE, Kind.FLOW),
  /** 充足数: heads filled in the month, the opening's side of a placement. */
  HEADS_FILLED("充足数", "heads filled", Unit.PEOPLE, Kind.FLOW),
  /** Placements whose first working day lies in the month. */
  WORK_STARTED("就業開始件数", "work started", Unit.PEOPLE, Kind.FLOW),
  /** Calendar days from the opening of the vacancy to the first working day, over these. */
  DAYS_TO_START(
      "求人公開から就業開始までの日数", "days from opening to start", Unit.DAYS, Kind.FLOW, WORK_STARTED),
  /** Placements that ended in the month. */
  PLACEMENTS_ENDED("離職件数", "placements ended", Unit.PEOPLE, Kind.FLOW),
  /** Stays confirmed in the month, by check-in. */
  STAYS_1_MONTH("1か月定着確認件数", "stays confirmed at 1 month", Unit.PEOPLE, Kind.FLOW),
  STAYS_3_MONTHS("3か月定着確認件数", "stays confirmed at 3 months", Unit.PEOPLE, Kind.FLOW),
  STAYS_6_MONTHS("6か月定着確認件数", "stays confirmed at 6 months", Unit.PEOPLE, Kind.FLOW),
  STAYS_12_MONTHS("12か月定着確認件数", "stays confirmed at 12 months", Unit.PEOPLE, Kind.FLOW),
  STAYS_36_MONTHS("36か月定着確認件数", "stays confirmed at 36 months", Unit.PEOPLE, Kind.FLOW),
  /** Started in the month, and so many months have passed since. */
  STAY_DUE_1("1か月経過者", "1 month has passed", Unit.PEOPLE, Kind.MATURES, WORK_STARTED),
  STAY_DUE_3("3か月経過者", "3 months have passed", Unit.PEOPLE, Kind.MATURES, WORK_STARTED),
  STAY_DUE_6("6か月経過者", "6 months have passed", Unit.PEOPLE, Kind.MATURES, WORK_STARTED),
  STAY_DUE_12("12か月経過者", "12 months have passed", Unit.PEOPLE, Kind.MATURES, WORK_STARTED),
  STAY_DUE_36("36か月経過者", "36 months have passed", Unit.PEOPLE, Kind.MATURES, WORK_STARTED),
  /** Of these, with the same employer on the day that corresponds to the first. */
  STAY_KEPT_1("1か月定着者", "stayed 1 month", Unit.PEOPLE, Kind.MATURES, STAY_DUE_1),
  STAY_KEPT_3("3か月定着者", "stayed 3 months", Unit.PEOPLE, Kind.MATURES, STAY_DUE_3, STAY_KEPT_1),
  STAY_KEPT_6(
      "6か月定着者", "stayed 6 months", Unit.PEOPLE, Kind.MATURES, STAY_DUE_6, STAY_KEPT_1, STAY_KEPT_3),
  STAY_KEPT_12(
      "12か月定着者",
      "stayed 12 months",
      Unit.PEOPLE,
      Kind.MATURES,
      STAY_DUE_12,
      STAY_KEPT_1,
      STAY_KEPT_3,
      STAY_KEPT_6),
  STAY_KEPT_36(
      "36か月定着者",
      "stayed 36 months",
      Unit.PEOPLE,
      Kind.MATURES,
      STAY_DUE_36,
      STAY_KEPT_1,
      STAY_KEPT_3,
      STAY_KEPT_6,
      STAY_KEPT_12),
  /** Without a fixed term, started in the month, and 6 months have passed since. */
  PERMANENT_DUE_6(
      "無期就職者(6か月経過)", "permanent, 6 months passed", Unit.PEOPLE, Kind.MATURES, STAY_DUE_6),
  /** Of these, no longer there after 6 months. */
  PERMANENT_LEFT_6(
      "無期就職者の6か月以内離職", "permanent, left in 6 months", Unit.PEOPLE, Kind.MATURES, PERMANENT_DUE_6),
  /** 定員: seats of courses that start in the month, cancelled ones left out. */
  SEATS("定員", "seats", Unit.SEATS, Kind.FLOW),
  /** People who asked for a seat in those courses, booked or waiting. */
  APPLICANTS("受講申込者", "applicants for seats", Unit.PEOPLE, Kind.FLOW),
  /** Booked seats of those courses. */
  SEATS_FILLED("予約済みの席", "seats booked", Unit.PEOPLE, Kind.FLOW, APPLICANTS),
  /** Seats of those of them that did begin. */
  SEATS_STARTED("開講した定員", "seats of courses begun", Unit.SEATS, Kind.FLOW),
  /** 受講開始者. */
  STARTERS("受講開始者", "starters", Unit.PEOPLE, Kind.FLOW, SEATS_FILLED),
  /** Starters of courses that are completed: the rest may still pass. */
  STARTERS_DUE("修了した講座の受講開始者", "starters of completed courses", Unit.PEOPLE, Kind.FLOW, STARTERS),
  /** 修了者. */
  COMPLETERS("修了者", "completers", Unit.PEOPLE, Kind.FLOW, STARTERS_DUE),
  /** 就職中退者: left a course for a job. */
  LEFT_FOR_A_JOB("就職による中退者", "left for a job", Unit.PEOPLE, Kind.FLOW, STARTERS),
  /** Had to leave since the attendance asked for was out of reach. */
  LEFT_OUT_OF_REACH("出席不足による退校者", "left by attendance", Unit.PEOPLE, Kind.FLOW, STARTERS),
  /** Left for another reason. */
  LEFT_PERSONAL("その他の中退者", "left for other reasons", Unit.PEOPLE, Kind.FLOW, STARTERS),
  /**
   * Completed a course in the month or left it for a job, and the 3 months after are over (counted
   * as 民法 143条 counts months).
   */
  TRAINED_DUE("訓練終了者(3か月経過)", "trained, 3 months passed", Unit.PEOPLE, Kind.MATURES),
  /** Of these, began work within the 3 months. */
  TRAINED_EMPLOYED("うち就職者", "of these employed", Unit.PEOPLE, Kind.MATURES, TRAINED_DUE),
  /** Of the employed, without a fixed term. */
  TRAINED_PERMANENT("うち無期雇用", "of these permanent", Unit.PEOPLE, Kind.MATURES, TRAINED_EMPLOYED),
  /** Trained and under 65 when last asked before the training ended. */
  TRAINED_DUE_UNDER_65("訓練終了者(65歳未満)", "trained, under 65", Unit.PEOPLE, Kind.MATURES, TRAINED_DUE),
  /** Of these, began work under employment insurance within the 3 months. */
  TRAINED_INSURED_UNDER_65(
      "うち雇用保険適用就職者",
      "of these insured",
      Unit.PEOPLE,
      Kind.MATURES,
      TRAINED_DUE_UNDER_65,
      TRAINED_EMPLOYED),
  /** For the curve of stays: days from the first working day to the last, of those who left. */
  STAY_ENDED("離職までの日数", "days to leaving", Unit.PEOPLE, Kind.LASTED),
  /** For the curve of stays: who is still there, by first working day. */
  STAY_GOES_ON("在職中", "still there", Unit.PEOPLE, Kind.SINCE),
  /** For the curve of filling: days from opening to agreement, by head. */
  HEAD_FILLED_AFTER("充足までの日数", "days to filling", Unit.PEOPLE, Kind.LASTED),
  /** For the curve of filling: days a head was open when its vacancy was closed unfilled. */
  HEAD_CLOSED_AFTER("未充足で終了するまでの日数", "days to closing unfilled", Unit.HEADS, Kind.LASTED),
  /** For the curve of filling: heads still open, by the day they opened. */
  HEAD_STILL_OPEN("未充足", "still open", Unit.HEADS, Kind.SINCE);

  /** Whether the months of a year may be added up, and what the number beside an amount means. */
  enum Kind {
    FLOW,
    STOCK,
    /** Kept with the epoch day from which it counts. */
    MATURES,
    /** Kept with a length in days. */
    LASTED,
    /** Kept with the epoch day since when. */
    SINCE
  }

  /** What one of it is. Only where it is a person can a small number tell on somebody. */
  enum Unit {
    PEOPLE,
    HEADS,
    SEATS,
    DAYS
  }

  static final int DEFINITION_VERSION = 1;

  /** What stands in the table of figures; the others are for curves. */
  static final List<Figure> SHOWN = Stream.of(values()).filter(Figure::isShown).toList();

  private final String ja;
  private final String en;
  private final Unit unit;
  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // copied, never changed
  private final Set<Figure> wholes;

  Figure(String ja, String en, Unit unit, Kind kind, Figure... wholes) {
    this.ja = ja;
    this.en = en;
    this.unit = unit;
    this.kind = kind;
    this.wholes = Set.of(wholes);
  }

  Kind kind() {
    return kind;
  }

  Unit unit() {
    return unit;
  }

  String ja() {
    return ja;
  }

  String en() {
    return en;
  }

  boolean adds() {
    return kind != Kind.STOCK;
  }

  private boolean isShown() {
    return kind != Kind.LASTED && kind != Kind.SINCE;
  }

  /**
   * Those of which this is a part, so that the difference of the two is a number of people too; of
   * an amount that is no number of people, whom it is about.
   */
  Set<Figure> wholes() {
    return wholes;
  }

  /** Those that add up to something shown, so that the last one could be told from the others. */
  static List<Set<Figure>> siblings() {
    return List.of(Set.of(LEFT_FOR_A_JOB, LEFT_OUT_OF_REACH, LEFT_PERSONAL));
  }

  static Figure stay(int months) {
    return valueOf(months == 1 ? "STAYS_1_MONTH" : "STAYS_" + months + "_MONTHS");
  }

  static Figure due(int months) {
    return valueOf("STAY_DUE_" + months);
  }

  static Figure kept(int months) {
    return valueOf("STAY_KEPT_" + months);
  }
}
