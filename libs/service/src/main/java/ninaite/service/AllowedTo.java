// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler: anybody with one of the roles. Whose data it is, the handler itself asks
 * the {@link Caller}. A handler with neither this nor {@link OpenToAll} stops the start.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowedTo {
  Role[] value();
}
