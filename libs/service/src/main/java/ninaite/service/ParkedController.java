// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import java.util.List;
import ninaite.messaging.Parking;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Records that this service parked. Not routed by the gateway: an operator comes here directly.
 * Shows where a record stands and why, never what is in it.
 */
@RestController
class ParkedController {
  private static final int MOST = 500;

  private final Parking parking;

  ParkedController(Parking parking) {
    this.parking = parking;
  }

  @GetMapping("/operator/parked")
  @AllowedTo(Role.OPERATOR)
  List<Parking.Entry> list() {
    return parking.list(MOST);
  }

  /**
   * Has this record and all others of its key tried again, the oldest first. Done within seconds.
   */
  @PostMapping("/operator/parked/{id}/replay")
  @AllowedTo(Role.OPERATOR)
  ResponseEntity<?> replay(@PathVariable String id) {
    return parking
        .requestReplay(id)
        .<ResponseEntity<?>>map(entry -> ResponseEntity.accepted().body(entry))
        .orElseGet(Answer::absent);
  }

  /** Gives one record up for good, so that those behind it can be replayed. */
  @DeleteMapping("/operator/parked/{id}")
  @AllowedTo(Role.OPERATOR)
  ResponseEntity<?> discard(@PathVariable String id) {
    return parking.discard(id) ? ResponseEntity.noContent().build() : Answer.absent();
  }
}
