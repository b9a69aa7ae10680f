// SPDX-License-Identifier: Apache-2.0
@NullMarked
package ninaite.portal.chart;

import org.jspecify.annotations.NullMarked;
