// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.circle.east;

import ninaite.planted.circle.west.Light;

/** Needs west. */
public record Buoy(Light light) {}
