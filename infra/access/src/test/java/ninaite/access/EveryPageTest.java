// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import ninaite.access.Calls.Reply;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page × role of the table: past the gateway with a token in every relation that matters,
 * through it with the session of somebody who signed in. What a page shows is not listed; people's
 * data must not be in it.
 */
@EngineTest
class EveryPageTest {
  private static final Table TABLE = Table.read();
  private static final List<Integer> ANSWERS_TO_A_FORM =
      List.of(200, 302, 303, 400, 404, 409, 410, 422);

  private static final World WORLD = World.get();
  private static final Visits VISITS = new Visits(WORLD);

  @TestFactory
  Stream<DynamicNode> through_the_gateway() {
    return pages()
        .map(
            row ->
                dynamicContainer(
                    row.toString(), Stream.of(Who.values()).map(who -> visit(row, who))));
  }

  @TestFactory
  Stream<DynamicNode> past_the_gateway() {
    return pages()
        .filter(row -> !row.section().services().contains("gateway"))
        .flatMap(row -> row.section().services().stream().map(service -> direct(row, service)));
  }

  /** The pages of identity go by its own session, which a browser has after signing in. */
  @TestFactory
  Stream<DynamicNode> ones_own_account() {
    return Stream.of(Who.values())
        .filter(who -> who != Who.AN)
        .map(
            who ->
                dynamicTest(
                    who.name(),
                    () -> {
                      var account = VISITS.of(who).get("/account");
                      assertThat(account.statusCode()).isEqualTo(200);
                      assertThat(account.body())
                          .contains(VISITS.person(who).person() + "@ninaite.example");
                    }));
  }

  private static Stream<Row> pages() {
    return TABLE.rows().stream().filter(Row::isPage);
  }

  private DynamicTest visit(Row row, Who who) {
    return dynamicTest(
        who.name(),
        () -> {
          String service = row.section().services().getFirst();
          boolean forged = !row.isRead() && who != Who.AN && !service.equals("identity");
          long before = VISITS.formsAt(service);
          Reply reply = VISITS.opened(row, who);
          if (forged) {
            assertThat(reply.status()).as(reply.text()).isEqualTo(403);
            assertThat(VISITS.formsAt(service))
                .as("forms that came to %s", service)
                .isEqualTo(before);
          } else {
            holds(row, service, who, Relation.OWN, reply);
          }
          VISITS.tellsNothingOfOthers(VISITS.person(who), reply);
        });
  }

  private DynamicNode direct(Row row, String service) {
    return dynamicContainer(
        row + " of " + service,
        Stream.of(Who.values())
            .flatMap(
                who ->
                    Stream.of(Relation.values())
                        .filter(relation -> applies(row, who, relation))
                        .flatMap(
                            relation ->
                                WORLD.actors.in(who, relation).stream()
                                    .map(actor -> direct(row, service, actor, relation)))));
  }

  private DynamicTest direct(Row row, String service, Actor actor, Relation relation) {
    return dynamicTest(
        actor.who() + " " + relation.en(),
        () -> {
          Reply reply = VISITS.direct(row, service, actor, relation);
          holds(row, service, actor.who(), relation, reply);
          VISITS.tellsNothingOfOthers(actor, reply);
        });
  }

  private boolean applies(Row row, Who who, Relation relation) {
    boolean reaches = row.scope(who) != Scope.NONE;
    String first = row.variables().isEmpty() ? "" : row.variables().getFirst();
    return switch (relation) {
      case OWN -> true;
      case NEIGHBOUR, ELSEWHERE -> reaches && row.scope(who) != Scope.SIGNED;
      case ABSENT -> reaches && WORLD.names.absent.containsKey(first);
      case UNPUBLISHED -> reaches && WORLD.names.unpublished.containsKey(first);
      case COLLEAGUE, REVOKED -> false;
    };
  }

  private static void holds(Row row, String service, Who who, Relation relation, Reply reply) {
    Scope scope = row.scope(who);
    var status = assertThat(reply.status()).as("%s %s", reply.location(), reply.text());
    if (service.equals("identity") && !row.isRead()) {
      status.isEqualTo(403); // a form of its own token, which none of these have
    } else if (scope == Scope.SIGNED) {
      status.isEqualTo(302);
      assertThat(reply.location()).endsWith("/sign-in");
    } else if (scope == Scope.NONE && who == Who.AN) {
      status.isEqualTo(303);
      assertThat(reply.location()).contains("/session/start?to=");
    } else if (scope == Scope.NONE) {
      status.isEqualTo(403);
    } else if (!scope.answers(relation)) {
      status.isEqualTo(404);
    } else if (row.isRead() && !row.shows().equals("depends")) {
      status.isEqualTo(200);
    } else {
      status.isIn(ANSWERS_TO_A_FORM);
    }
  }
}
