// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.circle.west;

import ninaite.planted.circle.east.Buoy;

/** Needs east. */
public record Light(Buoy[] near) {}
