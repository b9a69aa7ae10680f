// SPDX-License-Identifier: Apache-2.0
package ninaite.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A way in that was sent by mail, good for one use.
 *
 * @param hash of the token in it; the token itself is in the mail only
 * @param employer the 法人番号 for which somebody asks to act; null for everybody else
 * @param until it can be used before this
 */
@Document("links")
record Link(@Id String hash, String address, @Nullable String employer, Instant until) {}
