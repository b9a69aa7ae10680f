// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.planted.spring;

import org.jspecify.annotations.NullMarked;
