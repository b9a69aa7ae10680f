// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.verify;

import java.util.List;
import java.util.SortedMap;

/** A value as read. Numbers are whole: nothing published here has fractions. */
sealed interface Json {

  record Fields(SortedMap<String, Json> fields) implements Json {}

  record Items(List<Json> items) implements Json {}

  record Text(String text) implements Json {}

  record Number(long number) implements Json {}

  record Nothing() implements Json {}
}
