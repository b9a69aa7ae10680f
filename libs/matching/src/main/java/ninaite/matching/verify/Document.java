// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * A published document as read: {@code ninaite.certificate/1} beside its instance, ids still as
 * texts.
 *
 * @param inputs the hash that the certificate names
 * @param hash the hash of the instance as it stands here
 */
record Document(
    Instance instance,
    String hash,
    String inputs,
    String algorithm,
    Optional<Lottery> lottery,
    List<Matched> matched,
    Map<String, Cutoff> cutoffs,
    Map<String, Integer> closed,
    List<Moved> moved,
    List<Block> blocking,
    int size,
    OptionalInt bound) {

  record Lottery(String commitment, String seed) {}

  record Matched(String applicant, String opening) {}

  record Cutoff(int tier, String number) {}

  record Moved(String from, String to, int heads) {}

  /** Applicants and the openings they would leave for; an empty text stands for nowhere. */
  record Block(List<String> applicants, List<String> openings) {}

  static Document read(String text) throws Malformed {
    Fields both = Fields.of(JsonReader.read(text), Set.of("certificate", "instance"));
    Instance instance = new Instance(both.value("instance"));
    Fields c =
        Fields.of(
            both.value("certificate"),
            Set.of(
                "algorithm",
                "blocking",
                "closed",
                "cutoffs",
                "format",
                "inputs",
                "lottery",
                "matched",
                "moved",
                "search",
                "size",
                "truth"));
    if (!c.text("format").equals("ninaite.certificate/1")) {
      throw new Malformed("unknown format of the certificate");
    }
    List<Matched> matched = new ArrayList<>();
    for (Json item : c.items("matched")) {
      Fields row = Fields.of(item, Set.of("applicant", "opening"));
      matched.add(new Matched(row.text("applicant"), row.text("opening")));
    }
    Map<String, Cutoff> cutoffs = new TreeMap<>();
    for (Json item : c.items("cutoffs")) {
      Fields row = Fields.of(item, Set.of("opening", "tier", "number"));
      String number = row.has("number") ? row.text("number") : "";
      once(cutoffs.put(row.text("opening"), new Cutoff(row.count("tier"), number)) == null);
    }
    Map<String, Integer> closed = new TreeMap<>();
    for (Json item : c.items("closed")) {
      Fields row = Fields.of(item, Set.of("opening", "demand"));
      once(closed.put(row.text("opening"), row.count("demand")) == null);
    }
    List<Moved> moved = new ArrayList<>();
    for (Json item : c.items("moved")) {
      Fields row = Fields.of(item, Set.of("from", "to", "heads"));
      moved.add(new Moved(row.text("from"), row.text("to"), row.count("heads")));
    }
    return new Document(
        instance,
        Hash.of(both.value("instance")),
        c.text("inputs"),
        c.text("algorithm"),
        lottery(c),
        matched,
        cutoffs,
        closed,
        moved,
        blocking(c),
        c.count("size"),
        bound(c));
  }

  private static OptionalInt bound(Fields certificate) throws Malformed {
    if (!certificate.has("search")) {
      return OptionalInt.empty();
    }
    Fields search = Fields.of(certificate.value("search"), Set.of("bound", "rounds", "seed"));
    return OptionalInt.of(search.count("bound"));
  }

  private static Optional<Lottery> lottery(Fields certificate) throws Malformed {
    if (!certificate.has("lottery")) {
      return Optional.empty();
    }
    Fields row = Fields.of(certificate.value("lottery"), Set.of("commitment", "seed"));
    return Optional.of(new Lottery(row.text("commitment"), row.text("seed")));
  }

  private static List<Block> blocking(Fields certificate) throws Malformed {
    List<Block> blocking = new ArrayList<>();
    for (Json item : certificate.items("blocking")) {
      Fields row = Fields.of(item, Set.of("applicants", "openings"));
      blocking.add(new Block(texts(row.items("applicants")), texts(row.items("openings"))));
    }
    return blocking;
  }

  private static List<String> texts(List<Json> items) throws Malformed {
    List<String> texts = new ArrayList<>();
    for (Json item : items) {
      texts.add(item instanceof Json.Nothing ? "" : Fields.text(item));
    }
    return texts;
  }

  private static void once(boolean first) throws Malformed {
    if (!first) {
      throw new Malformed("an opening stands twice in the certificate");
    }
  }
}
