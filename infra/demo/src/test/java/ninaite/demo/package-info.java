// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.demo;

import org.jspecify.annotations.NullMarked;
