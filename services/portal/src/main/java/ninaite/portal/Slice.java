// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.util.List;

/**
 * One page of a list that a service answered as a whole.
 *
 * @param number from 0
 * @param all how many there are
 */
public record Slice<T>(List<T> rows, int number, int all, boolean more) {

  public static <T> Slice<T> of(List<T> all, int number, int size) {
    int from = (int) Math.min((long) Math.max(number, 0) * size, all.size());
    int to = Math.min(from + size, all.size());
    return new Slice<>(all.subList(from, to), Math.max(number, 0), all.size(), to < all.size());
  }
}
