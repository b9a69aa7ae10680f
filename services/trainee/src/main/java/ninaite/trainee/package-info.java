// SPDX-License-Identifier: Apache-2.0
/**
 * People who want to work, and their applications. The only service that holds personal data: the
 * {@link ninaite.trainee.Trainee} is a plain form, the {@link ninaite.trainee.Application} has the
 * rules, and what it tells the others is ids and wishes.
 */
@NullMarked
package ninaite.trainee;

import org.jspecify.annotations.NullMarked;
