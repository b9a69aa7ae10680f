// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import static ninaite.service.Role.CITY;
import static ninaite.service.Role.EMPLOYER;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import ninaite.aggregate.Aggregates;
import ninaite.employer.terms.MinimumWages;
import ninaite.events.EmployerEvent.OfOpening;
import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.OpeningId;
import ninaite.events.Terms;
import ninaite.japan.Japan;
import ninaite.service.AllowedTo;
import ninaite.service.Answer;
import ninaite.service.Caller;
import ninaite.service.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Openings to read: for anyone what is published, for an employer its own. */
@RestController
class OpeningSearchController {
  private static final int LAST_PAGE = 1_000;

  private final OpeningSearch search;
  private final UnderMinimumWage underMinimumWage;
  private final Aggregates<Opening, Opening.Command, OfOpening> openings;
  private final MinimumWages wages;
  private final InstantSource clock;

  OpeningSearchController(
      OpeningSearch search,
      UnderMinimumWage underMinimumWage,
      Aggregates<Opening, Opening.Command, OfOpening> openings,
      MinimumWages wages,
      InstantSource clock) {
    this.search = search;
    this.underMinimumWage = underMinimumWage;
    this.openings = openings;
    this.wages = wages;
    this.clock = clock;
  }

  /**
   * @param page counts from 0
   * @param more whether there is another page
   * @param total how many there are on all pages
   */
  record Page(List<OpeningView> openings, int page, boolean more, long total) {}

  /** Published openings, newest first. */
  @GetMapping("/openings")
  @OpenToAll
  Page published(
      @RequestParam(required = false) @Nullable MunicipalityId municipality,
      @RequestParam(required = false) Terms.@Nullable Task task,
      @RequestParam(required = false) Terms.@Nullable Temperature temperature,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.TIME)
          @Nullable LocalTime startFrom,
      @RequestParam(required = false) @Size(max = 64) @Nullable String certificate,
      @RequestParam(required = false) @Size(max = 100) @Nullable String text,
      @RequestParam(required = false) @Nullable Boolean dormitory,
      @RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page) {
    var wanted =
        new OpeningSearch.Wanted(
            municipality, task, temperature, startFrom, certificate, text, dormitory);
    OpeningSearch.Found found = search.published(wanted, page);
    return new Page(
        found.openings().stream().map(o -> OpeningView.outside(o, today(), wages)).toList(),
        page,
        found.more(),
        found.total());
  }

  /** The caller's own, in whatever state; what was published last comes first. */
  @GetMapping("/openings/mine")
  @AllowedTo(EMPLOYER)
  Page mine(@RequestParam(defaultValue = "0") @Min(0) @Max(LAST_PAGE) int page, Caller caller) {
    OpeningSearch.Found found =
        employer(caller)
            .map(employer -> search.of(employer, page))
            .orElse(new OpeningSearch.Found(List.of(), false, 0));
    return new Page(
        found.openings().stream().map(o -> OpeningView.inside(o, today(), wages)).toList(),
        page,
        found.more(),
        found.total());
  }

  /**
   * Published openings whose wage a new minimum wage has overtaken: for the city those of its
   * municipality, for an employer its own. They have to be corrected or closed.
   */
  @GetMapping("/openings/under-minimum-wage")
  @AllowedTo({CITY, EMPLOYER})
  List<UnderMinimumWage.Overtaken> underMinimumWage(Caller caller) {
    MunicipalityId municipality = caller.municipality();
    if (caller.is(CITY) && municipality != null) {
      return underMinimumWage.in(municipality);
    }
    return employer(caller).map(underMinimumWage::of).orElse(List.of());
  }

  /** All of it for its employer and its city; for others a draft is not there. */
  @GetMapping("/openings/{opening}")
  @OpenToAll
  ResponseEntity<?> read(@PathVariable OpeningId opening, @Nullable Caller caller) {
    return openings
        .find(opening.text())
        .filter(found -> mayRead(found.state(), caller))
        .<ResponseEntity<?>>map(
            found ->
                Answer.state(
                    found,
                    isInside(found.state(), caller)
                        ? OpeningView.inside(found.state(), today(), wages)
                        : OpeningView.outside(found.state(), today(), wages)))
        .orElseGet(Answer::absent);
  }

  private static boolean mayRead(Opening opening, @Nullable Caller caller) {
    return switch (opening) {
      case Opening.Undrafted _ -> false;
      case Opening.Draft(var whose, var _, var _) ->
          caller != null && caller.actsFor(whose.employer());
      case Opening.Published _, Opening.Filled _, Opening.Ended _ -> true;
    };
  }

  private static boolean isInside(Opening opening, @Nullable Caller caller) {
    Opening.Whose whose = Opening.whose(opening);
    return caller != null
        && (caller.actsFor(whose.employer())
            || caller.is(CITY) && caller.worksIn(whose.municipality()));
  }

  private static Optional<EmployerId> employer(Caller caller) {
    return Optional.ofNullable(caller.organisation())
        .filter(organisation -> organisation.matches("[0-9]{13}"))
        .map(EmployerId::new);
  }

  private LocalDate today() {
    return Japan.dateOf(clock.instant());
  }
}
