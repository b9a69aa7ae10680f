// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upright bars from zero, one a label. A value that is not there leaves a gap with a dash: it is
 * not zero.
 */
public record Bars(String id, String title, String description, List<Bar> bars) {
  private static final int WIDTH = 300;
  private static final int HEIGHT = 170;
  private static final int TOP = 18;
  private static final int BOTTOM = 148;

  /**
   * @param shown the value in words, over its bar
   */
  public record Bar(String label, @Nullable Double value, String shown) {}

  public Drawing drawing() {
    Drawing.Pen pen = new Drawing.Pen(id, title, description);
    double most = Math.max(1e-9, bars.stream().mapToDouble(Bars::height).max().orElse(1));
    double step = (double) WIDTH / Math.max(1, bars.size());
    int every = (bars.size() + 6) / 7;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double middle = step * (i + 0.5);
      double top = BOTTOM - (BOTTOM - TOP) * height(bar) / most;
      pen.box("mark1", middle - step * 0.35, top, step * 0.7, BOTTOM - top);
      if (bars.size() <= 12) {
        pen.text(middle, top - 4, "middle", bar.value() == null ? "–" : bar.shown());
      }
      if (i % every == 0) {
        pen.text(middle, HEIGHT - 6, "middle", bar.label());
      }
    }
    pen.line("axis", 0, BOTTOM, WIDTH, BOTTOM);
    return pen.drawing(WIDTH, HEIGHT);
  }

  private static double height(Bar bar) {
    Double value = bar.value();
    return value == null ? 0 : Math.max(0, value);
  }
}
