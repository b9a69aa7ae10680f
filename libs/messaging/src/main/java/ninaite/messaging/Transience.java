// SPDX-License-Identifier: Apache-2.0
package ninaite.messaging;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoServerException;
import com.mongodb.MongoSocketException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells what passes by itself from what comes back however often one tries. */
final class Transience {
  private Transience() {}

  static boolean of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean passing =
          switch (cause) {
            case Again _ -> true;
            case TransientDataAccessException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case DataAccessResourceFailureException _ -> true;
            case MongoSocketException _ -> true;
            case MongoClientException _ -> true;
            case MongoServerException e ->
                e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                    || e.hasErrorLabel("RetryableWriteError")
                    || PASSING.contains(e.getCode());
            case MongoException e -> e.getCode() < 0;
            default -> false;
          };
      if (passing) {
        return true;
      }
    }
    return false;
  }

  /**
   * Interrupted, shutting down, not primary, host unreachable, timed out, write conflict, too busy.
   */
  private static final java.util.Set<Integer> PASSING =
      java.util.Set.of(6, 7, 50, 89, 91, 112, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436);
}
