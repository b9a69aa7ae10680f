// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;
import static ninaite.employer.terms.Claim.at;
import static ninaite.employer.terms.Offer.unsaid;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.events.Terms.Task;
import ninaite.events.Terms.Temperature;

/**
 * Age limits are banned but for six exceptions, chosen by code: a 定年, b a law, c 長期勤続によるキャリア形成, d
 * 技能継承, e 芸能, f 高年齢者・国の施策.
 */
public enum AgeRule implements TermsRule {
  AGES_ARE_IN_ORDER(
      at("wanted.ageTo", o -> !Ages.of(o).arePossible()),
      invalid("年齢の下限と上限が逆か、ありえない値です。", "The lowest age is above the highest, or one is impossible.")
          .fix("年齢の範囲を確認してください。", "Check the ages.")),
  AGE_LIMIT_HAS_A_REASON(
      at("wanted.ageReason", o -> Ages.of(o).isLimited() && Ages.of(o).reason().isEmpty()),
      invalid(
              "年齢制限に例外事由が示されていません。年齢を不問とするのが原則です。",
              "The age limit has no reason; people are hired whatever their age.")
          .by(Law.AGE, "2007-10-01")
          .fix(
              "年齢制限をなくすか、例外事由（aからf）を選んでください。",
              "Drop the limit, or choose one of the exceptions a to f.")),
  AGE_REASON_IS_ONE_OF_SIX(
      at("wanted.ageReason", o -> !Ages.of(o).reason().matches("[a-f]?")),
      invalid("年齢制限の例外事由はaからfのいずれかです。", "The reason is one of a to f.")
          .by(Law.AGE, "2007-10-01")
          .fix("aからfを選んでください。", "Choose one of them.")),
  RETIREMENT_AGE_IS_60_OR_ABOVE(
      at("wanted.ageTo", o -> Ages.of(o).by("a") && !isUpToRetirement(o)),
      invalid(
              "例外事由aは、定年（60歳以上）を上限とする無期契約の募集に限られます。",
              "Reason a is for permanent work with the retirement age, 60 or above, as the only limit.")
          .by(Law.AGE + "1号、高年齢者雇用安定法8条", "2007-10-01")
          .fix(
              "上限を定年の年齢とし、期間の定めのない契約にしてください。",
              "Make the retirement age the only limit, and the contract permanent.")),
  A_LAW_SETS_THE_LOWEST_AGE(
      at("wanted.ageFrom", o -> Ages.of(o).by("b") && !isForAdultsByLaw(o)),
      invalid(
              "例外事由bは、法令が18歳以上と定める業務（深夜、フォークリフト、冷凍庫内など）の下限に限られます。",
              "Reason b is for work that a law keeps for people of 18 and above: at night, with a forklift, in a cold store.")
          .by(Law.AGE + "2号、労働基準法61条・62条", "2007-10-01")
          .fix(
              "下限を18歳だけにし、該当する業務を示してください。",
              "Make 18 the only limit, and say which such work it is.")),
  CAREERS_BEGIN_WITHOUT_EXPERIENCE(
      at("wanted.ageTo", o -> Ages.of(o).by("c") && !isTheStartOfACareer(o)),
      invalid(
              "例外事由cは、職業経験を不問とし、概ね45歳未満を上限とする無期契約の募集に限られます。",
              "Reason c is for permanent work without experience, with a highest age of about 45 as the only limit.")
          .by(Law.AGE + "3号イ", "2007-10-01")
          .fix(
              "上限だけを45歳までとし、無期契約で経験を不問としてください。",
              "Give only a highest age up to 45, make it permanent, and ask no experience.")),
  THIN_AGE_BAND_IS_5_TO_10_YEARS(
      at("wanted.ageFrom", o -> Ages.of(o).by("d") && !isAThinBand(o)),
      invalid(
              "例外事由dは、30〜49歳の中の5〜10歳幅の年齢層に限った無期契約の募集に限られます。",
              "Reason d is for permanent work and a band of five to ten years between 30 and 49.")
          .by(Law.AGE + "3号ロ", "2007-10-01")
          .fix("幅を見直し、期間の定めのない契約にしてください。", "Correct the band, and make it permanent.")),
  ARTS_ARE_ELSEWHERE(
      at("wanted.ageReason", o -> Ages.of(o).by("e")),
      invalid(
              "例外事由e（芸術・芸能）は水産加工の業務に当てはまりません。",
              "Reason e is for the arts, which processing seafood is not.")
          .by(Law.AGE + "3号ハ", "2007-10-01")
          .fix("年齢制限をなくすか、他の例外事由を選んでください。", "Drop the limit, or choose another reason.")),
  OLDER_PEOPLE_OR_A_PROGRAMME(
      at(
          "wanted.ageFrom",
          o -> Ages.of(o).by("f") && !isForOlderPeople(o) && unsaid(o.wanted().note())),
      invalid(
              "例外事由fは、60歳以上の募集か、国の施策の対象となる方の募集に限られます。",
              "Reason f is for people of 60 and above, or for those of a programme of the state.")
          .by(Law.AGE + "3号ニ", "2007-10-01")
          .fix(
              "下限だけを60歳以上とするか、備考に施策の名称を書いてください。",
              "Give only a lowest age from 60 on, or name the programme in the note.")),
  AGES_ARE_NOT_IN_THE_TEXT(
      at(
          "wanted.note",
          o ->
              o.texts().stream().filter(Text::saysWhoIsWanted).anyMatch(t -> saysAnAge(t.words()))),
      invalid(
              "文章に年齢の条件（例：「40歳くらいまで」「若い方」）が書かれています。",
              "The text asks for an age, such as about 40, or for young people.")
          .by(Law.AGE, "2007-10-01")
          .fix(
              "文章から年齢の条件を消し、必要なら年齢欄と例外事由を使ってください。",
              "Take it out; where an exception applies, use the fields for ages and the reason."));

  private static final Pattern AGE =
      Pattern.compile(
          "[0-9]{2}(歳|才)(代)?(以下|未満|まで|くらい|位|ぐらい|前後|程度)"
              + "|[0-9]{2}代(の方|が活躍できる|限定|歓迎|まで)"
              + "|若い(方|人|力)|若手(歓迎|限定|募集|の方)|若年者(歓迎|限定)|ヤング|年配(の方|者)(は)?(不可|お断り)");

  /** How long people can stay, and how old those are who work there, is no condition for coming. */
  private static final Pattern NO_CONDITION = Pattern.compile("定年|再雇用|継続雇用|勤務延長|雇用延長|世代が|年齢層");

  private static final Pattern SENTENCE = Pattern.compile("[。\\n]");
  private static final Pattern EXPERIENCE =
      Pattern.compile("経験(者)?(必須|が必要|のある方|者のみ|者限定|者優遇|[0-9]+年以上)|要経験");

  private final Claim claim;
  private final Said said;

  AgeRule(Claim claim, Said said) {
    this.claim = claim;
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }

  @Override
  public Stream<Violation> broken(Offer offer) {
    return claim.check(this, offer);
  }

  private static boolean saysAnAge(String words) {
    return SENTENCE
        .splitAsStream(words)
        .anyMatch(said -> AGE.matcher(said).find() && !NO_CONDITION.matcher(said).find());
  }

  /** 59 is the highest age where people retire at 60. */
  private static boolean isUpToRetirement(Offer offer) {
    Ages ages = Ages.of(offer);
    return ages.isUpperOnly() && ages.highest() >= 59 && offer.isPermanent();
  }

  private static boolean isForAdultsByLaw(Offer offer) {
    Ages ages = Ages.of(offer);
    boolean adults =
        offer.atNight()
            || offer.tasks().contains(Task.FORKLIFT)
            || offer.tasks().contains(Task.COLD_STORE)
            || offer.barriers().temperature() == Temperature.FROZEN;
    return ages.isLowerOnly() && ages.lowest() == 18 && adults;
  }

  private static boolean isTheStartOfACareer(Offer offer) {
    Ages ages = Ages.of(offer);
    return ages.isUpperOnly()
        && ages.highest() <= 45
        && offer.isPermanent()
        && !asksExperience(offer);
  }

  private static boolean isAThinBand(Offer offer) {
    Ages ages = Ages.of(offer);
    return ages.lowest() >= 30
        && ages.highest() <= 49
        && ages.years() >= 5
        && ages.years() <= 10
        && offer.isPermanent();
  }

  private static boolean isForOlderPeople(Offer offer) {
    Ages ages = Ages.of(offer);
    return ages.isLowerOnly() && ages.lowest() >= 60;
  }

  private static boolean asksExperience(Offer offer) {
    return offer.texts().stream().anyMatch(t -> EXPERIENCE.matcher(t.words()).find());
  }
}
