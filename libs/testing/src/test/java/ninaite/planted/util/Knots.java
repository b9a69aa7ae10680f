// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.util;

/** In a bag of things. */
public class Knots {}
