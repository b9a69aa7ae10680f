// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.good;

import org.springframework.stereotype.Component;

/** Not a domain type, so it may use a framework. */
@Component
public class BoatController {}
