// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.flow;

/**
 * Two aims, one after the other, as one whole number per arc: {@code value · scale + bonus}. Either
 * the bonus outweighs all values together, or the scale outweighs one bonus for everybody.
 */
record Weights(long scale, long bonus) {

  static Weights of(Arcs arcs, long[] value, Aim aim) {
    long people = arcs.people() + 1L;
    long largest = 1;
    for (long v : value) {
      largest = Math.max(largest, Math.absExact(v));
    }
    // A chain of moves gives up and takes at most one value per person.
    long bonus = Math.addExact(1, Math.multiplyExact(Math.multiplyExact(4, people), largest));
    Weights weights =
        switch (aim) {
          case VALUE -> new Weights(people, 1);
          case PLACEMENTS_THEN_VALUE -> new Weights(1, bonus);
        };
    long heaviest = Math.addExact(Math.multiplyExact(largest, weights.scale), weights.bonus);
    Math.multiplyExact(Math.multiplyExact(4, people), heaviest);
    return weights;
  }

  long[] weigh(long[] value) {
    long[] weighed = new long[value.length];
    for (int a = 0; a < value.length; a++) {
      weighed[a] = value[a] * scale + bonus;
    }
    return weighed;
  }

  long value(long weight, int placements) {
    return (weight - placements * bonus) / scale;
  }

  /** One more seat places one more person or none. */
  SeatPrice price(long gain) {
    int placements = scale == 1 ? (gain > bonus / 2 ? 1 : 0) : (int) (gain % scale);
    return new SeatPrice(placements, value(gain, placements));
  }
}
