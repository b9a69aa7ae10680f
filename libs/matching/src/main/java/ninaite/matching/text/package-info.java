// SPDX-License-Identifier: Apache-2.0
/**
 * Markets as plain text, one line for each applicant and each opening, and the command that solves
 * such a file. The format:
 *
 * <pre>
 * # whatever follows a number sign is a remark
 * applicant a1: o1 (o2 o3)      best first; a tie in parentheses
 * opening o1 2: (a1 a2) a3      two heads; first priority first
 * opening o2 1:
 * </pre>
 *
 * An id is any text without white space and without {@code ( ) : #}. UTF-8; the order of the lines
 * does not matter.
 */
@NullMarked
package ninaite.matching.text;

import org.jspecify.annotations.NullMarked;
