// SPDX-License-Identifier: Apache-2.0
package ninaite.matching.reasons;

import java.util.List;
import ninaite.matching.eligibility.Finding;

/** What became of one wish. */
public sealed interface Reason {

  /** The applicant goes there. */
  record GotIt() implements Reason {}

  /** All seats went to people who come before the applicant in this opening's order. */
  record Filled() implements Reason {}

  /**
   * The opening needs something that the applicant is not known to have.
   *
   * @param missing at least one, not met or unknown
   */
  record NotEligible(List<Finding> missing) implements Reason {
    public NotEligible {
      missing = List.copyOf(missing);
    }
  }

  /** The opening's own list does not have the applicant. */
  record NotOnTheirList() implements Reason {}

  /** The opening did not take place, or had no seats. */
  record Closed() implements Reason {}

  /**
   * A seat stays empty, and a rule of the round keeps it so: the region is at its cap, or it is
   * blocked by applicants who go together.
   */
  record HeldBack() implements Reason {}

  /** The applicant goes somewhere that they like as well or better. */
  record NotReached() implements Reason {}

  /** Stable, {@code reason.what_happened}. */
  default String code() {
    return switch (this) {
      case GotIt _ -> "reason.got_it";
      case Filled _ -> "reason.filled";
      case NotEligible _ -> "reason.not_eligible";
      case NotOnTheirList _ -> "reason.not_on_their_list";
      case Closed _ -> "reason.closed";
      case HeldBack _ -> "reason.held_back";
      case NotReached _ -> "reason.not_reached";
    };
  }

  default String ja() {
    return switch (this) {
      case GotIt _ -> "ここに決まりました。";
      case Filled _ -> "あなたより優先順位が先の人で、席がいっぱいになりました。";
      case NotEligible _ -> "必要な資格や条件が確認できませんでした。";
      case NotOnTheirList _ -> "事業者の順位に入っていませんでした。";
      case Closed _ -> "今回は開かれませんでした。";
      case HeldBack _ -> "席は残りましたが、今回の決まりで使えませんでした。";
      case NotReached _ -> "希望順位がもっと上のところに決まりました。";
    };
  }

  default String en() {
    return switch (this) {
      case GotIt _ -> "You got this one.";
      case Filled _ -> "All seats went to people who come before you in the order.";
      case NotEligible _ -> "Something that it needs is missing, or not known.";
      case NotOnTheirList _ -> "You are not on the employer's list.";
      case Closed _ -> "It does not take place this time.";
      case HeldBack _ -> "A seat stayed empty, since a rule of this round keeps it so.";
      case NotReached _ -> "You got something that you like as well or better.";
    };
  }
}
