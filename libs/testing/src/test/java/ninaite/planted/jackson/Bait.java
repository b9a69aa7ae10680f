// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads with Jackson 2, which only a dependency may bring along. */
record Bait(ObjectMapper json) {}
