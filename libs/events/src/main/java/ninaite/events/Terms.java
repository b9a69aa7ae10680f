// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of an opening: the items that 職業安定法5条の3 and its 施行規則4条の2第3項 ask for (the ranges of
 * change and the cap on renewals since 2024-04-01), and what makes the work hard or easy to take
 * up. Any may be missing in a draft; whether one may be missing in a published opening, the
 * employer service's rules say.
 *
 * @param duties 業務内容 at hire
 * @param dutiesMayChangeTo 業務の変更の範囲, "変更なし" when none
 * @param tasks the kinds of work it consists of
 * @param workplace 就業場所 at hire
 * @param workplaceMayChangeTo 就業場所の変更の範囲
 * @param insurance 社会保険・労働保険 that apply
 * @param hirer 募集者の氏名又は名称
 * @param dispatched 派遣労働者として雇用するか
 * @param smoking 受動喫煙防止措置
 * @param asOf the day on which all this was true (的確表示, 職業安定法5条の4, since 2022-10-01)
 */
public record Terms(
    @Nullable String duties,
    @Nullable String dutiesMayChangeTo,
    @Nullable List<Task> tasks,
    @Nullable Contract contract,
    @Nullable Trial trial,
    @Nullable String workplace,
    @Nullable String workplaceMayChangeTo,
    @Nullable Hours hours,
    @Nullable Pay pay,
    @Nullable List<Insurance> insurance,
    @Nullable String hirer,
    @Nullable Boolean dispatched,
    @Nullable String smoking,
    @Nullable Barriers barriers,
    @Nullable Wanted wanted,
    @Nullable LocalDate asOf) {

  /** Kinds of work in seafood processing. */
  public enum Task {
    RECEIVING,
    SORTING,
    WASHING,
    HEADING_AND_GUTTING,
    FILLETING,
    SALTING,
    ROE,
    DRYING,
    FORMING_AND_STEAMING,
    FREEZING,
    PACKING,
    LABELLING,
    INSPECTION,
    CLEANING,
    COLD_STORE,
    FORKLIFT
  }

  /**
   * 契約期間.
   *
   * @param kind with or without an end
   * @param months the length of a fixed term
   * @param renewal 更新の基準 of a fixed term
   * @param renewalCap the most years or renewals, "上限なし" when none (since 2024-04-01)
   */
  public record Contract(
      @Nullable Kind kind,
      @Nullable Integer months,
      @Nullable String renewal,
      @Nullable String renewalCap) {

    /** 期間の定めなし, 期間の定めあり, 季節. */
    public enum Kind {
      PERMANENT,
      FIXED_TERM,
      SEASONAL
    }
  }

  /**
   * 試用期間.
   *
   * @param months 0 for none
   * @param terms what differs meanwhile, if anything
   */
  public record Trial(@Nullable Integer months, @Nullable String terms) {}

  /**
   * 始業・終業, breaks, overtime and days off. An end before the start is on the next day.
   *
   * @param breakMinutes in one shift
   * @param daysPerWeek scheduled days
   * @param daysPerYear scheduled days; with the minutes of a shift, the yearly scheduled hours
   * @param overtime whether there is any
   * @param overtimeMinutesPerMonth the mean, or the most if it is capped
   * @param overtimeMinutesPerYear the most in a year (36協定)
   * @param daysOff in words
   * @param specialClause whether the 36協定 has a 特別条項, without which overtime stays within 45 hours
   *     a month and 360 a year
   * @param variable 変形労働時間制, NONE or nothing said where there is none
   */
  public record Hours(
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @Nullable Integer breakMinutes,
      @Nullable Integer daysPerWeek,
      @Nullable Integer daysPerYear,
      @Nullable Boolean overtime,
      @Nullable Integer overtimeMinutesPerMonth,
      @Nullable Integer overtimeMinutesPerYear,
      @Nullable String daysOff,
      @Nullable Boolean specialClause,
      @Nullable Variable variable) {

    /** 変形労働時間制 of a month, of a year or less, and none. */
    public enum Variable {
      NONE,
      MONTH,
      YEAR
    }

    /** Without a special clause or varying hours. */
    public Hours(
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Integer breakMinutes,
        @Nullable Integer daysPerWeek,
        @Nullable Integer daysPerYear,
        @Nullable Boolean overtime,
        @Nullable Integer overtimeMinutesPerMonth,
        @Nullable Integer overtimeMinutesPerYear,
        @Nullable String daysOff) {
      this(
          from,
          to,
          breakMinutes,
          daysPerWeek,
          daysPerYear,
          overtime,
          overtimeMinutesPerMonth,
          overtimeMinutesPerYear,
          daysOff,
          null,
          null);
    }
  }

  /**
   * 賃金, the bonus apart.
   *
   * @param yen of the basis, before allowances: what the minimum wage is compared with
   * @param bonus in words, "なし" when none
   */
  public record Pay(
      @Nullable Basis basis,
      @Nullable Long yen,
      @Nullable FixedOvertime fixedOvertime,
      @Nullable List<Allowance> allowances,
      @Nullable String bonus) {

    /** What the amount is paid for. */
    public enum Basis {
      HOURLY,
      DAILY,
      MONTHLY
    }
  }

  /**
   * 固定残業代: amount, hours and that more is paid have to be said together.
   *
   * @param yen a month
   * @param minutes a month that it covers
   * @param excessPaid whether overtime beyond it is paid on top
   */
  public record FixedOvertime(
      @Nullable Long yen, @Nullable Integer minutes, @Nullable Boolean excessPaid) {}

  /**
   * @param yen a month
   */
  public record Allowance(@Nullable Kind kind, @Nullable Long yen) {

    /** Which count towards the minimum wage is a rule (最低賃金法4条3項, 施行規則1条). */
    public enum Kind {
      DUTY,
      QUALIFICATION,
      HOUSING,
      ATTENDANCE,
      COMMUTING,
      FAMILY,
      NIGHT
    }
  }

  /** 健保, 厚年, 労災, 雇保. */
  public enum Insurance {
    HEALTH,
    PENSION,
    ACCIDENT,
    EMPLOYMENT
  }

  /**
   * What keeps people from taking a job up, said openly.
   *
   * @param temperature where the work is done
   * @param standingMinutes in one shift
   * @param liftingKg the heaviest load
   * @param liftsPerHour how often
   * @param months in which there is work, 1 to 12; all year when left out
   * @param busMinutes from the nearest stop or the company's bus
   * @param rentYen of the dormitory, a month
   */
  public record Barriers(
      @Nullable Temperature temperature,
      @Nullable Integer standingMinutes,
      @Nullable Boolean wetFloor,
      @Nullable Boolean smell,
      @Nullable Integer liftingKg,
      @Nullable Integer liftsPerHour,
      @Nullable List<Integer> months,
      @Nullable Boolean companyBus,
      @Nullable Integer busMinutes,
      @Nullable Boolean dormitory,
      @Nullable Long rentYen,
      @Nullable Boolean nursery) {}

  /** −18 °C and below, about 0 to 10 °C, room temperature, above 30 °C. */
  public enum Temperature {
    FROZEN,
    CHILLED,
    AMBIENT,
    HOT
  }

  /**
   * Who can do it.
   *
   * @param certificates codes that are required, e.g. FORK-TC
   * @param ageFrom lowest age; needs a reason
   * @param ageTo highest age; needs a reason
   * @param ageReason a to f: the exceptions of 労働施策総合推進法施行規則1条の3第1項
   * @param note in words
   * @param specifiedSkilled whether people with the status 特定技能1号 (飲食料品製造業分野) are taken on
   */
  public record Wanted(
      @Nullable List<String> certificates,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo,
      @Nullable String ageReason,
      @Nullable String note,
      @Nullable Boolean specifiedSkilled) {

    /** Without a word on 特定技能. */
    public Wanted(
        @Nullable List<String> certificates,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable String ageReason,
        @Nullable String note) {
      this(certificates, ageFrom, ageTo, ageReason, note, null);
    }
  }
}
