// SPDX-License-Identifier: Apache-2.0
package ninaite.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ninaite.access.Calls.Reply;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every route × role × relation of the table, through the gateway and past it (OWASP WSTG-APIT-02;
 * API1, API3 and API5:2023; ASVS 5.0 8.2.1 to 8.2.3 and 8.4.1).
 */
@EngineTest
class EveryCallTest {
  private static final Table TABLE = Table.read();

  private final World world = World.get();

  /** Somebody in a relation to what a row is about. */
  private record Case(Row row, Who who, Relation relation, Actor actor) {
    boolean isAnswered() {
      return row.scope(who).answers(relation);
    }

    @Override
    public String toString() {
      return who + " " + relation.en();
    }
  }

  @TestFactory
  Stream<DynamicNode> through_the_gateway() {
    return TABLE.rows().stream()
        .filter(row -> !row.isPage())
        .map(
            row ->
                dynamicContainer(
                    row.toString(),
                    row.section().inside() ? notRouted(row) : calls(row, world.url())));
  }

  @TestFactory
  Stream<DynamicNode> past_the_gateway() {
    return TABLE.rows().stream()
        .filter(row -> !row.isPage())
        .flatMap(row -> row.section().services().stream().map(service -> direct(row, service)));
  }

  /** What was done to make the world was answered with what the table shows, and no more. */
  @TestFactory
  Stream<DynamicNode> what_was_done_on_the_way() {
    return world.deeds.made.stream()
        .map(
            made ->
                dynamicTest(
                    made.method() + " " + made.path() + " as " + made.actor(),
                    () -> {
                      Row row = TABLE.taking(made.method(), made.path()).orElseThrow();
                      shows(row, made.actor(), Relation.OWN, made.reply());
                    }));
  }

  private DynamicNode direct(Row row, String service) {
    return dynamicContainer(
        row + " of " + service, calls(row, world.ninaite.settings().url(service)));
  }

  /** What is a service's own is not there for those who come by the public address. */
  private Stream<DynamicNode> notRouted(Row row) {
    return cases(row)
        .map(
            one ->
                dynamicTest(
                    one.toString(),
                    () -> assertThat(asked(one, world.url()).status()).isEqualTo(404)));
  }

  private Stream<DynamicNode> calls(Row row, String url) {
    List<DynamicNode> tests = new ArrayList<>();
    Map<String, String> before = new TreeMap<>();
    if (!row.isRead()) {
      tests.add(dynamicTest("as it stands", () -> before.putAll(world.versions.now())));
    }
    cases(row)
        .filter(one -> !one.isAnswered())
        .forEach(one -> tests.add(dynamicTest(one.toString(), () -> refused(one, url))));
    if (!row.isRead()) {
      tests.add(
          dynamicTest(
              "nothing was changed by what was refused",
              () -> assertThat(world.versions.now()).isEqualTo(before)));
    }
    cases(row)
        .filter(Case::isAnswered)
        .forEach(one -> tests.add(dynamicTest(one.toString(), () -> answered(one, url))));
    return tests.stream();
  }

  private Stream<Case> cases(Row row) {
    return Stream.of(Who.values())
        .flatMap(
            who ->
                Stream.of(Relation.values())
                    .filter(relation -> applies(row, who, relation))
                    .flatMap(
                        relation ->
                            world.actors.in(who, relation).stream()
                                .map(actor -> new Case(row, who, relation, actor))));
  }

  private boolean applies(Row row, Who who, Relation relation) {
    boolean names = !row.variables().isEmpty();
    String first = names ? row.variables().getFirst() : "";
    return switch (relation) {
      case OWN -> !first.equals("parked") || row.scope(who) == Scope.NONE;
      case COLLEAGUE, NEIGHBOUR, ELSEWHERE ->
          !first.equals("parked") && row.scope(who) != Scope.NONE;
      case ABSENT -> world.names.absent.containsKey(first);
      case UNPUBLISHED -> world.names.unpublished.containsKey(first);
      case REVOKED -> row.scope(who) == Scope.CONSENT;
    };
  }

  private Reply asked(Case one, String url) {
    Row row = one.row();
    String body = row.sends().equals("-") ? "" : world.names.filled(TABLE.body(row.sends()));
    // Something public that does not exist has no version either, which would be answered first.
    boolean versioned = one.relation() != Relation.ABSENT || row.scope(one.who()) != Scope.ALL;
    String path = world.names.path(row, one.relation());
    return Calls.tried(url, one.actor(), row, path, body, versioned);
  }

  private void refused(Case one, String url) {
    Reply reply = asked(one, url);
    assertThat(reply.at("/code")).isNotEqualTo("role_not_yours_to_give");
    boolean never = one.row().scope(one.who()) == Scope.NONE;
    int status = !never ? 404 : one.who() == Who.AN ? 401 : 403;
    assertThat(reply.status()).as(reply.text()).isEqualTo(status);
    shows("problem", one.actor(), reply);
    if (status == 404 && applies(one.row(), one.who(), Relation.ABSENT)) {
      Optional<Actor> owner = world.actors.in(one.who(), Relation.OWN);
      Reply absent =
          asked(new Case(one.row(), one.who(), Relation.ABSENT, owner.orElseThrow()), url);
      assertThat(reply.withoutTrace()).isEqualTo(absent.withoutTrace());
    }
  }

  private void answered(Case one, String url) {
    Reply reply = asked(one, url);
    if (one.row().isRead()) {
      assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    } else if (!reply.at("/code").equals("role_not_yours_to_give")) {
      assertThat(reply.status()).as(reply.text()).isIn(200, 201, 202, 204, 409, 412, 422);
    }
    shows(one.row(), one.actor(), one.relation(), reply);
    if (one.row().scope(one.who()) == Scope.SELF
        && (one.relation() == Relation.NEIGHBOUR || one.relation() == Relation.ELSEWHERE)) {
      assertThat(reply.text())
          .doesNotContain(world.names.own("application"), world.names.own("placement"));
      assertThat(reply.text())
          .doesNotContain(world.names.own("vacancy"), world.names.own("course"));
    }
  }

  private void shows(Row row, Actor actor, Relation relation, Reply reply) {
    String fields = row.shows(actor.who(), relation);
    shows(reply.status() / 100 == 2 ? fields : "problem", actor, reply);
  }

  private void shows(String fields, Actor actor, Reply reply) {
    assertThat(world.personal.toldTo(actor, reply.text()))
        .as("people's data in %s", reply.text())
        .isEmpty();
    if (fields.equals("-")) {
      assertThat(reply.text()).isEmpty();
    } else if (!fields.equals("file")) {
      var json = Objects.requireNonNull(reply.json(), reply.text());
      assertThat(TABLE.fields(fields).beyond(json)).as("more than %s", fields).isEmpty();
    }
  }
}
