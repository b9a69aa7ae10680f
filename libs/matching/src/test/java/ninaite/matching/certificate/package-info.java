// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.matching.certificate;

import org.jspecify.annotations.NullMarked;
