// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.bureau;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import ninaite.japan.FiscalYear;
import ninaite.pages.Language;
import ninaite.portal.chart.Drawing;
import ninaite.portal.chart.Funnel;
import ninaite.portal.chart.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The board of one municipality and year: from application to stay, and the metrics a bureau looks
 * at first, each beside the same of the year before.
 *
 * @param before null where the year before can't be asked for
 */
record Board(
    Metrics metrics,
    @Nullable Metrics before,
    Figures figures,
    @Nullable Curve stay,
    Language language,
    Function<String, String> texts) {
  private static final List<String> TILES =
      List.of("M01", "M02", "M03", "M04", "M12", "M13", "M16", "M20-3", "M20-6", "M20-12");

  /** Each with the figure that it is part of, so that no step stands without its denominator. */
  private static final List<List<String>> STEPS =
      List.of(
          List.of("APPLICATIONS_NEW", ""),
          List.of("STARTERS", ""),
          List.of("COMPLETERS", "STARTERS_DUE"),
          List.of("INTRODUCTIONS", ""),
          List.of("PLACEMENTS", "INTRODUCTIONS"),
          List.of("WORK_STARTED", "PLACEMENTS"),
          List.of("STAY_KEPT_3", "STAY_DUE_3"),
          List.of("STAY_KEPT_6", "STAY_DUE_6"),
          List.of("STAY_KEPT_12", "STAY_DUE_12"));

  record Figures(Map<String, @Nullable Long> year) {}

  record Point(int months, BigDecimal open, BigDecimal from, BigDecimal to) {}

  record Curve(@Nullable Long cases, @Nullable Long median, List<Point> points) {}

  /**
   * @param of the denominator; null where the step has none or it may not be seen
   * @param lost how many of it are missing here
   */
  record Step(
      String code,
      @Nullable Long value,
      @Nullable String ofCode,
      @Nullable Long of,
      @Nullable Long lost) {}

  record Tile(Metrics.Metric metric, Metrics.@Nullable Reading before, @Nullable Drawing chart) {}

  FiscalYear year() {
    return new FiscalYear(metrics.fiscalYear());
  }

  LocalDate day() {
    return metrics.day();
  }

  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (List<String> one : STEPS) {
      Long value = figures.year().get(one.getFirst());
      String whole = one.getLast();
      Long of = whole.isEmpty() ? null : figures.year().get(whole);
      Long lost = value == null || of == null ? null : Long.valueOf(of - value);
      steps.add(new Step(one.getFirst(), value, whole.isEmpty() ? null : whole, of, lost));
    }
    return steps;
  }

  public Drawing funnel() {
    List<Funnel.Step> drawn =
        steps().stream()
            .map(
                step ->
                    new Funnel.Step(
                        texts.apply("bureau.step." + step.code()),
                        step.value(),
                        step.value() == null
                            ? texts.apply("bureau.hidden")
                            : step.value() + (step.of() == null ? "" : " / " + step.of())))
            .toList();
    return new Funnel(
            "funnel", texts.apply("bureau.funnel"), texts.apply("bureau.chart.same"), drawn)
        .drawing();
  }

  public List<Tile> tiles() {
    return TILES.stream()
        .flatMap(id -> metrics.of(id).stream())
        .map(
            metric ->
                new Tile(
                    metric,
                    before == null
                        ? null
                        : before.of(metric.id()).map(Metrics.Metric::year).orElse(null),
                    chart(metric)))
        .toList();
  }

  private @Nullable Drawing chart(Metrics.Metric metric) {
    List<@Nullable Double> values = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    double most = 0;
    for (Metrics.Month month : metric.months()) {
      Double value = month.reading().number();
      labels.add(String.valueOf(month.month().getMonthValue()));
      values.add(value);
      most = value == null ? most : Math.max(most, value);
    }
    if (values.stream().allMatch(value -> value == null)) {
      return null;
    }
    return new Lines(
            "chart-" + metric.id().toLowerCase(Locale.ROOT),
            metric.name().in(language),
            texts.apply("bureau.chart.same"),
            labels,
            List.of(new Lines.Line(metric.id(), values)),
            0,
            String.format(Locale.ROOT, "%.4s", most)
                + " "
                + texts.apply("bureau.unit." + metric.unit()))
        .drawing();
  }

  /** Null while nothing of it may be shown. */
  public @Nullable Drawing stayCurve() {
    if (stay == null || stay.points().isEmpty()) {
      return null;
    }
    List<@Nullable Double> open = new ArrayList<>(List.of(100.0));
    List<String> labels = new ArrayList<>(List.of("0"));
    for (Point point : stay.points()) {
      open.add(point.open().doubleValue() * 100);
      labels.add(String.valueOf(point.months()));
    }
    return new Lines(
            "stay",
            texts.apply("bureau.stay"),
            texts.apply("bureau.chart.same"),
            labels,
            List.of(new Lines.Line("stay", open)),
            100,
            "100 %")
        .drawing();
  }
}
