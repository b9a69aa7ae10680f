// SPDX-License-Identifier: Apache-2.0
/** What tests share: the engines they run against, clock, people and the house rules. */
@NullMarked
package ninaite.testing;

import org.jspecify.annotations.NullMarked;
