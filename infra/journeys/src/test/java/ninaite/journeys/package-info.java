// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.journeys;

import org.jspecify.annotations.NullMarked;
