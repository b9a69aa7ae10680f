// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.unmarked;

/** In a package without package-info. */
public class Pier {}
