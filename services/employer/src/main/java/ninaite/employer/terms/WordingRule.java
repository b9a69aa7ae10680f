// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static ninaite.aggregate.Rule.Said.invalid;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.japan.PersonalNumber;

/** What may not stand in any of the texts. Each field that holds it is told. */
public enum WordingRule implements TermsRule {
  NO_PERSONAL_NUMBER_IS_TOLD(
      PersonalNumber::isIn,
      invalid(
              "マイナンバーと思われる12桁の番号が含まれています。",
              "There is a 12-digit number that looks like a personal number (My Number).")
          .by("番号法15条・20条", "2015-10-05")
          .fix(
              "番号を消してください。マイナンバーは税と社会保険の手続以外では扱えません。",
              "Take it out: it may be used for taxes and social insurance only.")),
  TEXTS_ARE_SHORT(
      words -> words.length() > 2_000,
      invalid("文章が2,000文字を超えています。", "A text is longer than 2,000 characters.")
          .fix("短くしてください。", "Shorten it.")),
  SEX_IS_NOT_ASKED(
      "(男性|女性|男子|女子|男|女)の?方?(のみ|限定|歓迎|優遇|優先|募集|求む|に限|向き|を希望|でなければ|が望ましい|の方を)|(?<!男)女性の?方?(が|も)?(活躍中|大歓迎)|(?<!女)男性の?方?(が|も)?(活躍中|大歓迎)",
      invalid("性別を条件とする表現があります。", "The text asks for one sex.")
          .by(Law.SEXES, "2007-04-01")
          .fix("性別に触れない表現にしてください。", "Say it without a sex.")),
  SEX_HAS_NO_QUOTA(
      "(男性|女性|男子|女子|男|女)[:：は]?[0-9]+(名|人)",
      invalid("男女別の採用人数が書かれています。", "The text says how many of each sex are hired.")
          .by(Law.SEXES, "2007-04-01")
          .fix("人数を男女で分けないでください。", "Give one number for all.")),
  TITLES_ARE_FOR_ALL(
      "主婦(?!\\(夫\\)|（夫）|・主夫|・夫|や主夫|・学生)(歓迎|活躍|限定|募集|さん|の方|層|向け|に人気)|おばちゃん|おばさん|おじさん|看護婦|保母|事務女|営業マン(?!・)|ウェイトレス|ウエイトレス|カメラマン|(?<![員・])作業婦|女工|海の男",
      invalid("一方の性を指す職種名・呼称があります。", "The text has a title that means one sex.")
          .by(Law.SEXES, "2007-04-01")
          .fix("「スタッフ」「作業員」など性別によらない名称にしてください。", "Use a name that means everybody.")),
  BODY_IS_NO_CONDITION(
      "(身長|体重)(が|は)?[0-9]+|[0-9]+(cm|センチ)以上の方|体力(に|の)?(自信|ある|あり)|体力(が|の)?必要な方|力(持ち|自慢)|腕力|体格の(良|よ)い|屈強",
      invalid(
              "身長・体重・体力を条件とする表現があります（間接差別のおそれ）。",
              "The text asks for height, weight or strength, which may be indirect discrimination.")
          .by("男女雇用機会均等法7条、同法施行規則2条", "2007-04-01")
          .fix(
              "重さと回数を業務内容として示してください（例：15kgを1時間に10回）。",
              "Say the load as part of the work: kilograms and how often.")),
  FAMILY_IS_NOT_ASKED(
      "独身|既婚者?(のみ|限定|不可|歓迎)|未婚|子ども?の(い|居)ない|お子さんの(い|居)ない|結婚(の予定|後)|妊娠",
      invalid("婚姻・妊娠・子の有無を条件とする表現があります。", "The text asks about marriage, pregnancy or children.")
          .by("男女雇用機会均等法5条・9条、職業安定法5条の5", "2007-04-01")
          .fix("その条件を消してください。", "Take it out.")),
  NATIONALITY_IS_NO_CONDITION(
      "日本人(のみ|限定|に限|の方|優先|歓迎)|外国人(の方)?(は|の応募)?(不可|お断り|ご遠慮|を除)|外国籍(の方)?(は)?(不可|お断り|ご遠慮)|日本国籍|国籍(が|は)(?!問)|(?<!外)国人のみ",
      invalid("国籍を条件とする表現があります。", "The text makes nationality a condition.")
          .by(Law.EQUAL, "1947-12-01")
          .fix("就労できる資格だけを条件にし、国籍に触れないでください。", "Ask for permission to work alone.")),
  ORIGIN_IS_NO_CONDITION(
      "本籍|出生地|出身地|出身者(のみ|限定|歓迎|優先|に限)|同和|部落",
      invalid("出身・本籍を条件とする表現があります。", "The text asks where somebody comes from.")
          .by(Law.EQUAL, "1947-12-01")
          .fix("その条件を消してください。", "Take it out.")),
  CREED_IS_NO_CONDITION(
      "(宗教|信仰|信条|思想|支持政党)(?!(は|を)?(不問|問い|問わ|自由|に配慮|上の))|尊敬する人物|愛読書|購読(新聞|紙)",
      invalid("思想・信条・宗教に関わる条件や質問があります。", "The text asks about creed or thoughts.")
          .by(Law.EQUAL + "・5条の5", "1947-12-01")
          .fix("その条件を消してください。", "Take it out.")),
  UNIONS_ARE_NO_CONDITION(
      "(労働組合|組合)(員|に加入|活動)?(して)?(いない|しない|は不可|不可|お断り|の方を除)",
      invalid("労働組合を理由とする条件があります。", "The text makes not being in a union a condition.")
          .by(Law.EQUAL + "、労働組合法7条1号", "1949-06-10")
          .fix("その条件を消してください。", "Take it out.")),
  HOME_IS_NOT_ASKED(
      "家族(構成|の職業|の収入|状況)|親の職業|持ち家|資産(状況|の有無)|住宅状況|生い立ち|家庭環境",
      invalid(
              "家族・住宅・資産など、収集してはならない事項を求めています。",
              "The text asks for what may not be collected: family, home, wealth.")
          .by(Law.PRIVATE, "1999-12-01")
          .fix(
              "その質問を消してください。通勤や寮の希望は就職後の支援として別に伺います。",
              "Take it out; commuting and housing are matters of support, asked elsewhere.")),
  HEALTH_IS_NOT_ASKED_WITHOUT_NEED(
      "持病(の|が)?(ない|無い|なし)|既往症(の|が)?(ない|無い|なし)|血液型|色覚|健康な方(のみ|に限)|(HIV|肝炎|エイズ)",
      invalid("業務に必要のない健康の条件があります。", "The text asks about health without need.")
          .by(Law.PRIVATE, "1999-12-01")
          .fix(
              "業務に必要な検査（検便など）だけを、理由とともに示してください。",
              "Ask only for what the work needs, with the reason.")),
  DISABILITY_IS_NO_BAR(
      "健常者|(障害|障がい)(者|のある方)?(の方)?(は|の応募は?)?(不可|お断り|ご遠慮|を除|対象外)",
      invalid("障害を理由に応募を断る表現があります。", "The text turns people with a disability away.")
          .by("障害者雇用促進法34条", "2016-04-01")
          .fix(
              "その表現を消し、必要な配慮の相談に応じることを示してください。",
              "Take it out, and offer to talk about what is needed.")),
  NO_PENALTY_IS_AGREED(
      "違約金|罰金|ペナルティ(ー)?(料|金|あり)|損害賠償(額|金)を(予定|いただ|徴収|請求)|退職(時|の場合)[^。]{0,12}(返還|返金|返済|徴収)",
      invalid(
              "退職等を理由とする違約金・返還金の定めがあります。",
              "The text agrees on a penalty, such as paying back on leaving.")
          .by("労働基準法16条", "1947-09-01")
          .fix("その定めを消してください。", "Take it out.")),
  NO_DEPOSIT_IS_ASKED(
      "保証金|入社金|入寮(保証|敷)金を前|強制貯金|給与(から|より)?(の)?一部(を|は)(預|積立)|前借金",
      invalid(
              "保証金・強制貯蓄など、労働者に金銭を求める条件があります。",
              "The text asks workers for money: a deposit, or savings they may not refuse.")
          .by("労働基準法17条・18条、職業安定法39条", "1947-12-01")
          .fix("その条件を消してください。", "Take it out.")),
  PASSPORTS_STAY_WITH_THEIR_OWNERS(
      "(パスポート|旅券|在留カード)(を|は)?(会社(が|で)|当社(が|で)|お)?(預|保管|回収)",
      invalid(
              "旅券・在留カードを会社が預かる定めがあります。",
              "The text has the company keep passports or residence cards.")
          .by("外国人労働者の雇用管理の指針（平成19年厚生労働省告示276号）", "2007-10-01")
          .fix("本人が所持するようにしてください。", "Leave them with their owners."));

  private final Predicate<String> holds;
  private final Said said;

  WordingRule(String pattern, Said said) {
    this(Pattern.compile(pattern).asPredicate(), said);
  }

  WordingRule(Predicate<String> holds, Said said) {
    this.holds = holds;
    this.said = said;
  }

  @Override
  public Said said() {
    return said;
  }

  @Override
  public Stream<Violation> broken(Offer offer) {
    return offer.texts().stream()
        .filter(text -> text.saysWhoIsWanted() || isForAllTexts())
        .filter(text -> holds.test(text.words()))
        .map(text -> new Violation(text.field(), this))
        .distinct();
  }

  private boolean isForAllTexts() {
    return this == NO_PERSONAL_NUMBER_IS_TOLD || this == TEXTS_ARE_SHORT;
  }
}
