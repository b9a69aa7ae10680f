// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static ninaite.access.Relation.COLLEAGUE;
import static ninaite.access.Relation.ELSEWHERE;
import static ninaite.access.Relation.NEIGHBOUR;
import static ninaite.access.Relation.REVOKED;
import static ninaite.access.Relation.UNPUBLISHED;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How far a role reaches on a route: in which relations it is answered, and not by 404. */
enum Scope {
  NONE("－", "not at all"),
  ALL("すべて", "all", Relation.OWN, COLLEAGUE, NEIGHBOUR, ELSEWHERE, UNPUBLISHED, REVOKED),
  ANY("すべて", "all", Relation.values()),
  PUBLIC("公表分", "what is published", Relation.OWN, COLLEAGUE, NEIGHBOUR, ELSEWHERE, REVOKED),
  DRAFTS(
      "公表分と自社の下書き",
      "what is published, and own drafts",
      Relation.OWN,
      COLLEAGUE,
      NEIGHBOUR,
      ELSEWHERE,
      UNPUBLISHED,
      REVOKED),
  SELF("自分の分", "the caller's", Relation.OWN, COLLEAGUE, NEIGHBOUR, ELSEWHERE, REVOKED),
  OWN("本人", "own", Relation.OWN),
  ADMIN("自分の所属（代表者）", "own organisation, for its administrator", Relation.OWN),
  PART("本人の分（公表後）", "own part, once published", Relation.OWN, COLLEAGUE),
  HERE("本人の分", "own part, in the municipality", Relation.OWN, NEIGHBOUR, UNPUBLISHED),
  ORG("自分の所属", "own organisation", Relation.OWN, COLLEAGUE, UNPUBLISHED),
  TOWN("自分の市町", "own municipality", Relation.OWN, COLLEAGUE, UNPUBLISHED),
  READY("自分の市町（提出・公表後）", "own municipality, once handed in", Relation.OWN, COLLEAGUE),
  SIGNED("サインイン中の人", "who is signed in at identity", Relation.OWN),
  CONSENT("同意のある間", "while consent stands", Relation.OWN, COLLEAGUE);

  private final String ja;
  private final String en;
  private final Set<Relation> answered;

  Scope(String ja, String en, Relation... answered) {
    this.ja = ja;
    this.en = en;
    this.answered = Set.of(answered);
  }

  /**
   * @throws IllegalArgumentException for a word that the table does not know
   */
  static Scope of(String word) {
    return word.equals("-")
        ? NONE
        : Stream.of(values())
            .filter(scope -> scope != NONE && scope.word().equals(word))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such scope: " + word));
  }

  String word() {
    return this == NONE ? "-" : name().toLowerCase(Locale.ROOT);
  }

  boolean answers(Relation relation) {
    return answered.contains(relation);
  }

  String ja() {
    return ja;
  }

  String en() {
    return en;
  }
}
