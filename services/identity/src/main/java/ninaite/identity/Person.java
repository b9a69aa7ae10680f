// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import ninaite.service.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of somebody.
 *
 * @param organisation whom they act for, e.g. an employer's 法人番号
 * @param municipality 全国地方公共団体コード of where they work
 */
record Person(
    String subject, Role role, @Nullable String organisation, @Nullable String municipality) {}
