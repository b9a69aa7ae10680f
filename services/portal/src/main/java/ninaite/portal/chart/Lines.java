// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or two lines over the same labels, from zero. Where a value is missing the line is broken,
 * not drawn through. The second line is dashed, so that colour is not all that tells them apart.
 *
 * @param most the top of the scale; 0 for the largest value
 * @param topText what stands at the top of the scale
 */
public record Lines(
    String id,
    String title,
    String description,
    List<String> labels,
    List<Line> lines,
    double most,
    String topText) {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 170;
  private static final int LEFT = 4;
  private static final int TOP = 20;
  private static final int BOTTOM = 148;

  /**
   * @param values one a label, null where there is none
   */
  public record Line(String name, List<@Nullable Double> values) {}

  public Drawing drawing() {
    Drawing.Pen pen = new Drawing.Pen(id, title, description);
    pen.line("grid", 0, TOP, WIDTH, TOP);
    pen.text(0, TOP - 6, "start", topText);
    pen.line("axis", 0, BOTTOM, WIDTH, BOTTOM);
    int every = (labels.size() + 6) / 7;
    for (int i = 0; i < labels.size(); i += every) {
      pen.text(x(i), HEIGHT - 6, i == 0 ? "start" : "middle", labels.get(i));
    }
    double top = scale();
    for (int n = lines.size() - 1; n >= 0; n--) {
      draw(pen, n + 1, lines.get(n), top);
    }
    return pen.drawing(WIDTH, HEIGHT);
  }

  /** The largest value, if none is given. */
  private double scale() {
    double largest = most;
    for (Line line : lines) {
      for (Double value : line.values()) {
        largest = value == null ? largest : Math.max(largest, value);
      }
    }
    return largest > 0 ? largest : 1;
  }

  private void draw(Drawing.Pen pen, int number, Line line, double top) {
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < line.values().size(); i++) {
      Double value = line.values().get(i);
      if (value == null) {
        flush(pen, number, piece);
      } else {
        double y = BOTTOM - (BOTTOM - TOP) * value / top;
        piece.append(Drawing.Pen.format("%.1f,%.1f ", x(i), y));
        pen.dot("mark" + number, x(i), y);
      }
    }
    flush(pen, number, piece);
  }

  private static void flush(Drawing.Pen pen, int number, StringBuilder piece) {
    if (!piece.isEmpty()) {
      pen.path("line" + number, piece.toString().strip());
      piece.setLength(0);
    }
  }

  private double x(int i) {
    return labels.size() < 2
        ? WIDTH / 2.0
        : LEFT + (double) (WIDTH - 2 * LEFT) * i / (labels.size() - 1);
  }
}
