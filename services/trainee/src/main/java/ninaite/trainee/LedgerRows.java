// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeId;
import ninaite.events.VacancyId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of the 求職管理簿 with the columns that the law asks for. */
@Component
class LedgerRows {
  private static final int AT_ONCE = 200;

  private final Pages pages;
  private final Trainees trainees;
  private final Workplaces workplaces;

  LedgerRows(Pages pages, Trainees trainees, Workplaces workplaces) {
    this.pages = pages;
    this.trainees = trainees;
    this.workplaces = workplaces;
  }

  /**
   * An application in the ledger. Name, address and birth date are those of the form as it stands.
   *
   * @param wished kinds of work; empty means any
   * @param how declined, withdrawn or lapsed; null while it is in force
   * @param keptUntil the last day in the ledger; null while it is being handled
   */
  record Row(
      String receipt,
      TraineeId trainee,
      @Nullable String name,
      @Nullable String kana,
      @Nullable String postalCode,
      @Nullable String address,
      @Nullable LocalDate birthDate,
      List<String> wished,
      LocalDate receivedOn,
      LocalDate validUntil,
      @Nullable LocalDate endedOn,
      @Nullable String how,
      @Nullable LocalDate keptUntil,
      List<Introduced> introductions) {

    @Override
    public String toString() {
      return "Row[" + receipt + ", not for logs]";
    }
  }

  /** One introduction: when, to whom, on which basis, and what came of it. */
  record Introduced(
      LocalDate on,
      VacancyId vacancy,
      @Nullable String employer,
      @Nullable String employerName,
      String basis,
      List<SeekerPage.Step> course) {}

  /** Of one municipality, person by person, received in those days; null is no bound. */
  void each(
      MunicipalityId municipality,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Consumer<Row> row) {
    Document received = new Document("municipality", municipality.text());
    received.append("receivedOn", days(from, to));
    var query = new Document("page.lines", new Document("$elemMatch", received));
    List<SeekerPage> some = new ArrayList<>(AT_ONCE);
    for (SeekerPage page : pages.all(query)) {
      some.add(page);
      if (some.size() == AT_ONCE) {
        rows(some, municipality, from, to).forEach(row);
        some.clear();
      }
    }
    rows(some, municipality, from, to).forEach(row);
  }

  /** All of one person, wherever they applied. */
  List<Row> of(TraineeId trainee) {
    return rows(pages.find(trainee).stream().toList(), null, null, null);
  }

  private static Document days(@Nullable LocalDate from, @Nullable LocalDate to) {
    // Text sorts before text: "0" is before every date, and a missing one is no text at all.
    return new Document("$gte", from == null ? "0" : from.toString())
        .append("$lte", to == null ? "9999-12-31" : to.toString());
  }

  private List<Row> rows(
      List<SeekerPage> some,
      @Nullable MunicipalityId municipality,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    Map<TraineeId, Form> forms = new HashMap<>();
    trainees
        .all(some.stream().map(SeekerPage::trainee).toList())
        .forEach(found -> forms.put(found.id(), found.form()));
    var places =
        workplaces.of(
            some.stream()
                .flatMap(page -> page.introductions().stream())
                .map(SeekerPage.Introduction::vacancy)
                .toList());
    List<Row> rows = new ArrayList<>();
    for (SeekerPage page : some) {
      for (SeekerLedger.Entry entry : SeekerLedger.entries(page)) {
        if (municipality == null || isAsked(entry.line(), municipality, from, to)) {
          rows.add(row(page.trainee(), entry, forms.get(page.trainee()), places));
        }
      }
    }
    return rows;
  }

  private static boolean isAsked(
      SeekerPage.Line line,
      MunicipalityId municipality,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    LocalDate received = Objects.requireNonNull(line.receivedOn());
    return line.municipality().equals(municipality)
        && (from == null || !received.isBefore(from))
        && (to == null || !received.isAfter(to));
  }

  private static Row row(
      TraineeId trainee,
      SeekerLedger.Entry entry,
      @Nullable Form form,
      Map<VacancyId, Workplaces.Workplace> places) {
    SeekerPage.Line line = entry.line();
    return new Row(
        Objects.requireNonNull(line.receipt()),
        trainee,
        form == null ? null : form.name(),
        form == null ? null : form.kana(),
        form == null ? null : form.postalCode(),
        form == null ? null : form.address(),
        form == null ? null : form.birthDate(),
        line.wished(),
        Objects.requireNonNull(line.receivedOn()),
        Objects.requireNonNull(line.validUntil()),
        line.endedOn(),
        line.how(),
        entry.keptUntil(),
        entry.introductions().stream().map(one -> introduced(entry, one, places)).toList());
  }

  private static Introduced introduced(
      SeekerLedger.Entry entry,
      SeekerPage.Introduction one,
      Map<VacancyId, Workplaces.Workplace> places) {
    var place = places.get(one.vacancy());
    return new Introduced(
        one.on(),
        one.vacancy(),
        place == null ? null : place.employer(),
        place == null ? null : place.name(),
        one.basis().name(),
        entry.courseOf(one));
  }
}
