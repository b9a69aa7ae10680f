// SPDX-License-Identifier: Apache-2.0
package ninaite.bureau;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which numbers of a year are not shown to somebody who may not know about single people.
 *
 * <ol>
 *   <li>A number of 1 to {@code least − 1} people is withheld; nobody is told on by a 0.
 *   <li>So is a part that leaves such a number out of a whole that is shown: who stayed tells who
 *       left. Parts that add up to a whole are withheld together.
 *   <li>If one month of a figure is withheld, all its months are, and only the year's total is
 *       shown: a single gap could be filled from the total. If the total is withheld, so are the
 *       months.
 *   <li>A metric is withheld where one of its figures is.
 * </ol>
 *
 * <p>What it does not do: somebody who reads every day can tell yesterday's total from today's.
 * Numbers of openings, heads and seats are public and never withheld.
 *
 * @param months the figures whose months are withheld
 * @param total the figures whose total is
 */
record Withholding(Set<Figure> months, Set<Figure> total, int least) {

  static final Withholding NONE =
      new Withholding(EnumSet.noneOf(Figure.class), EnumSet.noneOf(Figure.class), 0);

  /**
   * @param least how many people a number has to be about; 0 or 1 withholds nothing
   */
  static Withholding of(Year year, int least) {
    Set<Figure> total = small(year::total, least);
    Set<Figure> months = EnumSet.copyOf(total);
    for (Cell cell : year.cells()) {
      months.addAll(small(figure -> cell.count(figure, year.day()), least));
    }
    return new Withholding(months, total, least);
  }

  /**
   * The same for figures that are released month by month. A total of a year that runs is withheld
   * with its months; that of a year that is over also where it would give back a small number of
   * people since the last month that was released.
   */
  static Withholding ofReleases(Year year, boolean over, int least) {
    Withholding all = of(year, least);
    Set<Figure> total = EnumSet.copyOf(over ? all.total : all.months);
    for (Figure figure : over ? all.months : Set.<Figure>of()) {
      if (figure.unit() == Figure.Unit.PEOPLE
          && isSmall(sinceWithheld(figure, year, least), least)) {
        total.add(figure);
      }
    }
    return new Withholding(all.months, total, least);
  }

  private static long sinceWithheld(Figure figure, Year year, int least) {
    return year.cells().stream()
        .dropWhile(cell -> !small(f -> cell.count(f, year.day()), least).contains(figure))
        .mapToLong(cell -> cell.count(figure, year.day()))
        .sum();
  }

  /** Whether a number of people that is no figure of its own is too small to show. */
  boolean isSmall(long people) {
    return isSmall(people, least);
  }

  private static Set<Figure> small(ToLongFunction<Figure> counts, int least) {
    Set<Figure> withheld = EnumSet.noneOf(Figure.class);
    // In the enum's order a whole comes before its parts.
    for (Figure figure : Figure.values()) {
      if (figure.unit() == Figure.Unit.DAYS) {
        if (figure.wholes().stream().anyMatch(withheld::contains)) {
          withheld.add(figure);
        }
      } else if (figure.unit() == Figure.Unit.PEOPLE) {
        long count = counts.applyAsLong(figure);
        boolean rest =
            figure.wholes().stream()
                .filter(whole -> !withheld.contains(whole))
                .anyMatch(whole -> isSmall(counts.applyAsLong(whole) - count, least));
        if (rest || isSmall(count, least)) {
          withheld.add(figure);
        }
      }
    }
    for (Set<Figure> together : Figure.siblings()) {
      if (together.stream().anyMatch(withheld::contains)) {
        withheld.addAll(together);
      }
    }
    return withheld;
  }

  private static boolean isSmall(long people, int least) {
    return people != 0 && Math.abs(people) < least;
  }
}
