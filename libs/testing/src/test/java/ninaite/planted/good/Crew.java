// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.good;

/** Used by an aggregate, so a domain type too. */
record Crew(int heads) {

  private static final int[] WATCHES = {4, 8, 12};

  int watch() {
    return WATCHES[heads % WATCHES.length];
  }
}
