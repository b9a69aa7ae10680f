// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ninaite.portal.Part;
import org.jspecify.annotations.Nullable;

/** What happens next, what somebody can do about it, and until when. */
final class Next {
  private static final Set<String> WAITING = Set.of("free", "accepted");

  private final LocalDate today;

  Next(LocalDate today) {
    this.today = today;
  }

  /**
   * Something that comes.
   *
   * @param what key of its text, below {@code trainee.next.}
   * @param subject a course's title or nothing
   * @param until the last day, where there is one
   * @param path where it is done; null where there is nothing to do but wait
   */
  record Thing(String what, String subject, @Nullable LocalDate until, @Nullable String path) {}

  List<Thing> of(
      List<Mine.Application> applications,
      Part<Mine.Candidate> candidate,
      List<Mine.Placement> placements,
      List<Mine.MyCourse> courses,
      List<HomePage.Round> rounds,
      List<CheckIns.Due> checkIns) {
    List<Thing> things = new ArrayList<>();
    boolean works =
        placements.stream().anyMatch(one -> Set.of("agreed", "working").contains(one.state()));
    candidate.or(new Mine.Candidate("", "", List.of(), null)).offers().forEach(o -> add(things, o));
    courses.forEach(one -> add(things, one));
    placements.forEach(one -> add(things, one));
    checkIns.forEach(due -> things.add(new Thing("check-in", "", due.on(), due.path())));
    boolean free = candidate.shown() && candidate.value().state().equals("free");
    if (free) {
      rounds.stream()
          .filter(round -> round.state().equals("open"))
          .forEach(
              round ->
                  things.add(
                      new Thing(
                          "rank", "", round.listsCloseOn(), "/work/me/rounds/" + round.id())));
    }
    things.sort(
        Comparator.comparing(Thing::until, Comparator.nullsLast(Comparator.naturalOrder())));
    if (!works) {
      add(things, applications, candidate);
    }
    return things;
  }

  private static void add(List<Thing> things, Mine.Offer offer) {
    things.add(
        new Thing(
            "offer",
            "",
            LocalDate.ofInstant(offer.respondBy(), Way.TOKYO),
            "/work/me/offers/" + offer.vacancy()));
  }

  private static void add(List<Thing> things, Mine.MyCourse one) {
    Mine.About about = one.course().about();
    String path = "/work/me/courses/" + about.course() + "/seat";
    switch (one.place().state()) {
      case "offered" -> {
        var by = one.place().respondBy();
        things.add(
            new Thing(
                "seat",
                about.title(),
                by == null ? null : LocalDate.ofInstant(by, Way.TOKYO),
                path));
      }
      case "booked" -> things.add(new Thing("course", about.title(), about.startsOn(), path));
      case "waiting" -> things.add(new Thing("waiting", about.title(), about.startsOn(), path));
      case "attending" -> things.add(new Thing("attending", about.title(), about.endsOn(), path));
      default -> {}
    }
  }

  private static void add(List<Thing> things, Mine.Placement one) {
    if (one.state().equals("agreed")) {
      things.add(new Thing("start", "", one.startsOn(), "/work/me/job"));
    }
  }

  /** The application itself, as long as there is no place. */
  private void add(
      List<Thing> things, List<Mine.Application> applications, Part<Mine.Candidate> candidate) {
    var open = applications.stream().filter(Mine.Application::isOpen).findFirst();
    if (open.isEmpty() || open.get().state().equals("draft")) {
      things.add(new Thing("apply", "", null, "/work/me/apply"));
      return;
    }
    Mine.Application one = open.get();
    String path = "/work/me/applications/" + one.id();
    boolean accepted = one.state().equals("accepted");
    if (accepted && candidate.shown() && WAITING.contains(candidate.value().state())) {
      things.add(new Thing("look", "", null, "/work/me/openings"));
    }
    LocalDate until = one.validUntil();
    boolean soon = until != null && until.isBefore(today.plusDays(31));
    things.add(
        new Thing(accepted ? (soon ? "renew" : "introduction") : "decision", "", until, path));
  }
}
