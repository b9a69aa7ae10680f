// SPDX-License-Identifier: Apache-2.0
/**
 * Decides a command on one document: read, decide, fold, one conditional write that holds the new
 * state, the events still to be sent and the command's id.
 */
@NullMarked
package ninaite.aggregate;

import org.jspecify.annotations.NullMarked;
