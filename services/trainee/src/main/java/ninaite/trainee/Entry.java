// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.util.List;
import java.util.Objects;
import ninaite.events.Qualification;
import ninaite.events.Wishes;
import org.jspecify.annotations.Nullable;

/** What the person says about the work they look for, and what they can show for it. */
record Entry(Wishes wishes, List<Qualification> qualifications) {
  Entry {
    qualifications = List.copyOf(qualifications);
  }

  /** A part of it that is saved by itself; what is null stays as it was. */
  record Piece(@Nullable Wishes wishes, @Nullable List<Qualification> qualifications) {
    static final Piece NOTHING = new Piece(null, null);
  }

  Entry with(Piece piece) {
    return new Entry(
        Objects.requireNonNullElse(piece.wishes, wishes),
        Objects.requireNonNullElse(piece.qualifications, qualifications));
  }
}
