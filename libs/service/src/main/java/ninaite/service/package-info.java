// SPDX-License-Identifier: Apache-2.0
/**
 * What a service gets by depending on it: settings, the store, who may do what, strict reading,
 * answers and problems, health, logs, traces and figures.
 */
@NullMarked
package ninaite.service;

import org.jspecify.annotations.NullMarked;
