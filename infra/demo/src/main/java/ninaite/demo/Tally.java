// SPDX-License-Identifier: Apache-2.0
package ninaite.demo;

/** What was done in a month, as the line that shows the progress says it. */
final class Tally {
  private int seekers;
  private int heads;
  private int introductions;
  private int offers;
  private int agreements;
  private int leavers;
  private int corrections;

  void seeker() {
    seekers++;
  }

  void heads(int many) {
    heads += many;
  }

  void introduction() {
    introductions++;
  }

  void offer() {
    offers++;
  }

  void agreement() {
    agreements++;
  }

  void leaver() {
    leavers++;
  }

  void correction() {
    corrections++;
  }

  /** The line, and a new month begins. */
  String turn() {
    String line =
        "seekers %3d  heads %3d  introduced %3d  offered %3d  agreed %3d  left %2d  corrected %2d"
            .formatted(seekers, heads, introductions, offers, agreements, leavers, corrections);
    seekers = 0;
    heads = 0;
    introductions = 0;
    offers = 0;
    agreements = 0;
    leavers = 0;
    corrections = 0;
    return line;
  }
}
