// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

/** How whoever asks stands to what they ask for. */
enum Relation {
  OWN("自分のもの", "one's own"),
  COLLEAGUE("同じ所属の別の人", "somebody else of the same organisation"),
  NEIGHBOUR("同じ市町の別の所属", "another organisation or person of the same municipality"),
  ELSEWHERE("別の市町", "another municipality"),
  UNPUBLISHED("未提出・未公表", "not handed in, not published"),
  REVOKED("同意の撤回後", "after the consent was taken back"),
  ABSENT("存在しない", "absent");

  private final String ja;
  private final String en;

  Relation(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  String ja() {
    return ja;
  }

  String en() {
    return en;
  }
}
