// SPDX-License-Identifier: Apache-2.0
package ninaite.training;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.LocalDate;
import java.util.Objects;
import ninaite.events.MunicipalityId;
import ninaite.japan.FiscalYear;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Numbers as printed on certificates: municipality, fiscal year, and a count from 1, e.g. {@code
 * 042021-2026-0001}. The count is one document per municipality and year, so none is given twice; a
 * number may be skipped where an issue was tried again.
 */
@Component
class CertificateNumbers {
  private final MongoTemplate mongo;

  CertificateNumbers(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  String next(MunicipalityId municipality, LocalDate issuedOn) {
    String register = municipality.text() + "-" + FiscalYear.of(issuedOn).year();
    return "%s-%04d".formatted(register, count(register));
  }

  private long count(String register) {
    try {
      return countOnce(register);
    } catch (MongoException e) {
      if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // Two began the register at once, and not every engine tries again by itself.
      return countOnce(register);
    }
  }

  private long countOnce(String register) {
    Document counted =
        mongo
            .getDb()
            .getCollection("certificate-numbers")
            .findOneAndUpdate(
                new Document("_id", register),
                new Document("$inc", new Document("last", 1L)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return Objects.requireNonNull(counted).get("last", Number.class).longValue();
  }
}
