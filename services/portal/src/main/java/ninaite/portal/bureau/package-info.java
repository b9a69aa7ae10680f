// SPDX-License-Identifier: Apache-2.0
/** Pages for the bureau and the city: the live board, what each metric means, the annual report. */
@NullMarked
package ninaite.portal.bureau;

import org.jspecify.annotations.NullMarked;
