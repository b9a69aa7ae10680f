// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.injected;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Has its dependency put into a field. */
public class Pier {
  @Autowired @Nullable Object crane;
}
