// SPDX-License-Identifier: Apache-2.0
package ninaite.placement.round;

import java.util.List;
import ninaite.events.PlacementEvent.RoundMode;
import ninaite.events.PlacementEvent.RoundPriority;

/** What people are told about a round, in both languages. */
record Told(String ja, String en) {

  /** What the mode means for telling the truth, said before anybody ranks anything. */
  static Told truth(RoundMode mode) {
    return switch (mode) {
      case LOTTERY ->
          new Told(
              "本当に希望する順に書くことが、応募者にとって最も有利です。どの求人を何番目に書いても、"
                  + "それより上に書いた求人に決まる可能性は下がりません。求人側には必ずしも当てはまりません。",
              "For candidates it is best to rank what they truly prefer: a choice further down never"
                  + " lowers the chance of one further up. This does not hold for employers.");
      case LARGER ->
          new Told(
              "同じ順位の人がいる求人では、より多くの人が就職できるように決めます。そのため、"
                  + "本当の順に書くことが常に最も有利とは限りませんが、事前に有利な書き方を知る方法もありません。",
              "Where people are tied it is decided so that more of them find a place. In return the"
                  + " true order is not always best for everybody, though nobody can tell beforehand"
                  + " which other order would be.");
    };
  }

  /**
   * The advice of the matching of medical residents (JRMP, interim notice since 2024), in words of
   * our own.
   */
  static List<Told> advice(RoundMode mode) {
    return List.of(
        truth(mode),
        new Told(
            "働いてもよいと思う求人は、できるだけ多く順位に入れてください。数を増やしても不利にはなりません。",
            "Rank every vacancy where you would work. A longer list is no disadvantage."),
        new Told(
            "倍率や途中経過を見て順番を入れ替えず、希望を追加してください。",
            "Do not reorder because a vacancy seems popular: add choices instead."),
        new Told(
            "働きたくない求人は書かないでください。書いた求人に決まることがあります。",
            "Leave out where you would not work: you may be given any place that you rank."));
  }

  static Told priority(RoundPriority priority) {
    return switch (priority) {
      case TRAINED_HERE ->
          new Told(
              "求人側が同順位とした人のうち、この事業の講座を修了した人を先にします。",
              "Among people whom the employer takes alike, those who completed a course of this"
                  + " programme come first.");
      case FIRST_PLACE ->
          new Told(
              "求人側が同順位とした人のうち、この事業でまだ就職していない人を先にします。",
              "Among people whom the employer takes alike, those who have not worked through this"
                  + " programme yet come first.");
    };
  }

  static final Told EMPLOYERS =
      new Told(
          "順位を出さない求人は、条件を満たす人を全員同順位で受け入れます。順位を出すと、そこに書いた人だけが対象です。"
              + "国籍・性別・年齢・家族・住まいを理由に順位を付けることはできません。",
          "Without a list a vacancy takes everybody who is eligible, all alike. With a list it takes"
              + " those who are on it and nobody else. Nationality, sex, age, family and housing must"
              + " not decide.");
}
