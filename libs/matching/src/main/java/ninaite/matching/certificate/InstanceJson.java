// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ninaite.matching.Market;
import ninaite.matching.certificate.Terms.Joint;
import ninaite.matching.certificate.Terms.Linked;
import ninaite.matching.certificate.Terms.Region;

/** {@code ninaite.instance/1}: who is listed where, sorted by id, ties as inner lists. */
final class InstanceJson {
  private final Canonical json = new Canonical();
  private final Market market;
  private final Terms terms;

  InstanceJson(Market market, Terms terms) {
    this.market = market;
    this.terms = terms;
    json.object(this::write);
  }

  private void write() {
    json.name("applicants").list(sorted(market.applicants(), market::applicantId), this::applicant);
    json.name("format").text("ninaite.instance/1");
    if (!terms.linked().isEmpty()) {
      json.name("linked")
          .list(terms.linked().stream().sorted(Comparator.comparing(Linked::one)), this::linked);
    }
    json.name("openings").list(sorted(market.openings(), market::openingId), this::opening);
    if (!terms.regions().isEmpty()) {
      json.name("regions")
          .list(terms.regions().stream().sorted(Comparator.comparing(Region::id)), this::region);
    }
  }

  private static Stream<Integer> sorted(int size, IntFunction<String> id) {
    return IntStream.range(0, size).boxed().sorted(Comparator.comparing(id::apply));
  }

  private void applicant(int a) {
    json.object(
        () -> {
          json.name("id").text(market.applicantId(a));
          int[] pairs = IntStream.range(market.first(a), market.end(a)).toArray();
          json.name("list")
              .list(
                  tiers(pairs, market::choice, pair -> market.openingId(market.opening(pair))),
                  this::tier);
        });
  }

  private void opening(int o) {
    String id = market.openingId(o);
    Integer minimum = terms.minimum().get(id);
    String region = terms.regionOf().get(id);
    String revertsTo = terms.revertsTo().get(id);
    json.object(
        () -> {
          json.name("capacity").number(market.capacity(o));
          json.name("id").text(id);
          if (minimum != null) {
            json.name("minimum").number(minimum);
          }
          int[] places = IntStream.range(market.firstAt(o), market.endAt(o)).toArray();
          json.name("priority")
              .list(
                  tiers(
                      places,
                      place -> market.rank(market.pairAt(place)),
                      place -> market.applicantId(market.applicantAt(place))),
                  this::tier);
          if (region != null) {
            json.name("region").text(region);
          }
          if (revertsTo != null) {
            json.name("reverts_to").text(revertsTo);
          }
        });
  }

  private interface IntToInt {
    int of(int number);
  }

  private static Stream<List<String>> tiers(int[] entries, IntToInt tier, IntFunction<String> id) {
    List<List<String>> tiers = new ArrayList<>();
    for (int from = 0; from < entries.length; ) {
      int to = from;
      while (to < entries.length && tier.of(entries[to]) == tier.of(entries[from])) {
        to++;
      }
      tiers.add(Arrays.stream(entries, from, to).mapToObj(id).sorted().toList());
      from = to;
    }
    return tiers.stream();
  }

  private void tier(List<String> ids) {
    json.list(ids.stream(), json::text);
  }

  private void region(Region region) {
    json.object(
        () -> {
          json.name("cap").number(region.cap());
          json.name("id").text(region.id());
          region.within().ifPresent(within -> json.name("within").text(within));
        });
  }

  private void linked(Linked linked) {
    json.object(
        () -> {
          json.name("list").list(linked.list().stream(), this::joint);
          json.name("one").text(linked.one());
          json.name("two").text(linked.two());
        });
  }

  private void joint(Joint joint) {
    json.list(Stream.of(joint.one(), joint.two()), side -> Publication.orNothing(json, side));
  }

  @Override
  public String toString() {
    return json.toString();
  }
}
