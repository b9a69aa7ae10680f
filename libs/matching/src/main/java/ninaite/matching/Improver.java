// SPDX-License-Identifier: Apache-2.0
package ninaite.matching;

/**
 * A place for another engine, such as a constraint solver, to start from what was found here. What
 * it returns counts only if it is weakly stable and places more.
 */
@FunctionalInterface
public interface Improver {

  Matching improve(Matching found);
}
