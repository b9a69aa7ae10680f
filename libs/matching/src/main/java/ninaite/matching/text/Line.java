// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.text;

import java.util.ArrayList;
import java.util.List;
import ninaite.matching.MarketBuilder;

/** One line of the text form, read from left to right. */
final class Line {
  /** A line that says nothing we know; the message says what was expected. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String expected) {
      super(expected);
    }
  }

  private final String text;
  private int at;

  Line(String line) {
    int remark = line.indexOf('#');
    text = remark < 0 ? line : line.substring(0, remark);
  }

  static boolean isOfId(int c) {
    return !Character.isWhitespace(c) && "():#".indexOf(c) < 0;
  }

  void into(MarketBuilder lists) throws Unreadable {
    if (ended()) {
      return;
    }
    switch (word("applicant or opening")) {
      case "applicant" -> lists.applicant(word("an id"), tiers());
      case "opening" -> lists.opening(word("an id"), capacity(), tiers());
      default -> throw new Unreadable("expected applicant or opening");
    }
  }

  private int capacity() throws Unreadable {
    try {
      return Integer.parseInt(word("a capacity"));
    } catch (NumberFormatException noNumber) {
      throw new Unreadable("expected a capacity");
    }
  }

  private List<List<String>> tiers() throws Unreadable {
    if (ended() || text.charAt(at) != ':') {
      throw new Unreadable("expected a colon before the list");
    }
    at++;
    List<List<String>> tiers = new ArrayList<>();
    while (!ended()) {
      tiers.add(text.charAt(at) == '(' ? tie() : List.of(word("an id")));
    }
    return tiers;
  }

  private List<String> tie() throws Unreadable {
    List<String> tie = new ArrayList<>();
    at++;
    while (!ended() && text.charAt(at) != ')') {
      tie.add(word("an id in the tie"));
    }
    if (ended()) {
      throw new Unreadable("expected ) behind the tie");
    }
    at++;
    return tie;
  }

  private String word(String what) throws Unreadable {
    space();
    int from = at;
    while (at < text.length() && isOfId(text.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw new Unreadable("expected " + what);
    }
    return text.substring(from, at);
  }

  private boolean ended() {
    space();
    return at == text.length();
  }

  private void space() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
