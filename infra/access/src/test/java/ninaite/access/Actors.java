// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static ninaite.access.Relation.ABSENT;
import static ninaite.access.Relation.COLLEAGUE;
import static ninaite.access.Relation.ELSEWHERE;
import static ninaite.access.Relation.NEIGHBOUR;
import static ninaite.access.Relation.OWN;
import static ninaite.access.Relation.REVOKED;
import static ninaite.access.Relation.UNPUBLISHED;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ninaite.japan.CorporateNumber;

/**
 * Everybody who asks. Neighbours carry claims that say nothing for their role: a trainee with an
 * employer's number, an employer with a municipality. They must give them nothing.
 */
final class Actors {
  static final String ISHINOMAKI = "042021";
  static final String ONAGAWA = "045811";

  /** Of the sample people without a number. */
  static final String EMPLOYER = "7123456789012";

  static final String OTHER_EMPLOYER = employer(81002);
  static final String EMPLOYER_ELSEWHERE = employer(81003);
  static final String FORGOTTEN_EMPLOYER = employer(81004);
  static final String SCHOOL = "school-" + ISHINOMAKI;

  final Actor hanako;
  final Actor taro;
  final Actor jiro;
  final Actor saburo;
  final Actor employer;
  final Actor otherEmployer;
  final Actor employerElsewhere;
  final Actor forgottenEmployer;
  final Actor instructor;
  final Actor instructorElsewhere;
  final Actor city;
  final Actor cityElsewhere;
  final Actor bureau;

  private final Map<Who, Map<Relation, Actor>> all;

  Actors(Tokens tokens) {
    hanako = tokens.actor(Who.TR, "見本 花子", "trainee-1", null, null);
    taro = tokens.actor(Who.TR, "例示 太郎", EMPLOYER, ISHINOMAKI);
    jiro = tokens.actor(Who.TR, "仮名 次郎", null, null);
    saburo = tokens.actor(Who.TR, "記入例 三郎", null, null);
    employer = tokens.actor(Who.EM, "見本水産", "employer-admin", EMPLOYER, null);
    otherEmployer = tokens.actor(Who.EM, "例示冷凍", OTHER_EMPLOYER, ISHINOMAKI);
    employerElsewhere = tokens.actor(Who.EM, "女川見本", EMPLOYER_ELSEWHERE, null);
    forgottenEmployer = tokens.actor(Who.EM, "仮名加工", FORGOTTEN_EMPLOYER, null);
    instructor = tokens.actor(Who.IN, "講師", "instructor", SCHOOL, ISHINOMAKI);
    instructorElsewhere = tokens.actor(Who.IN, "女川の講師", "school-elsewhere", ONAGAWA);
    city = tokens.actor(Who.CI, "石巻の職員", "city", null, ISHINOMAKI);
    cityElsewhere = tokens.actor(Who.CI, "女川の職員", EMPLOYER, ONAGAWA);
    bureau = tokens.actor(Who.BU, "事務局", "bureau", null, null);
    var operator = tokens.actor(Who.OP, "運用者", "operator", null, null);
    all =
        Map.of(
            Who.AN,
            Map.of(OWN, Actor.ANYBODY),
            Who.TR,
            Map.of(OWN, hanako, NEIGHBOUR, taro, ELSEWHERE, saburo),
            Who.EM,
            Map.of(
                OWN, employer,
                COLLEAGUE, tokens.actor(Who.EM, "見本水産の別の人", "employer", EMPLOYER, null),
                NEIGHBOUR, otherEmployer,
                ELSEWHERE, employerElsewhere,
                REVOKED, forgottenEmployer),
            Who.IN,
            Map.of(
                OWN,
                instructor,
                COLLEAGUE,
                tokens.actor(Who.IN, "別の講師", SCHOOL, ISHINOMAKI),
                NEIGHBOUR,
                tokens.actor(Who.IN, "隣の講師", "school-beside", ISHINOMAKI),
                ELSEWHERE,
                instructorElsewhere),
            Who.CI,
            Map.of(
                OWN, city,
                COLLEAGUE, tokens.actor(Who.CI, "石巻の別の職員", null, ISHINOMAKI),
                ELSEWHERE, cityElsewhere),
            Who.BU,
            Map.of(OWN, bureau),
            Who.OP,
            Map.of(OWN, operator));
  }

  /** Who of this role stands so to what {@link Names#own} names; none where nobody can. */
  Optional<Actor> in(Who who, Relation relation) {
    Relation asked = relation == ABSENT || relation == UNPUBLISHED ? OWN : relation;
    return Optional.ofNullable(all.getOrDefault(who, Map.of()).get(asked));
  }

  private static String employer(int number) {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(check -> check + "9999999%05d".formatted(number))
        .filter(CorporateNumber::isValid)
        .findFirst()
        .orElseThrow();
  }
}
