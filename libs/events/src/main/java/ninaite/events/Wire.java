// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An event's name on the wire, {@code aggregate.happened.vN}. It is data: renaming the class leaves
 * it, and a change that is not additive takes a new name with the next version.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {
  String value();
}
