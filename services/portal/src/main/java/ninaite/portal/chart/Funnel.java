// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that fewer and fewer reach, as lying bars under their names. A step that nobody may see is
 * a dashed outline with its reason in words.
 */
public record Funnel(String id, String title, String description, List<Step> steps) {
  private static final int WIDTH = 300;
  private static final int STEP = 46;

  /**
   * @param value how many got here; null where it is not shown
   * @param shown the value in words
   */
  public record Step(String name, @Nullable Long value, String shown) {}

  public Drawing drawing() {
    Drawing.Pen pen = new Drawing.Pen(id, title, description);
    long most = 1;
    for (Step step : steps) {
      Long value = step.value();
      most = value == null ? most : Math.max(most, value);
    }
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Long value = step.value();
      double y = (double) i * STEP;
      pen.text(0, y + 14, "start", step.name());
      pen.text(WIDTH, y + 14, "end", step.shown());
      if (value == null) {
        pen.line("line2", 0, y + 30, WIDTH, y + 30);
      } else {
        pen.box("mark1", 0, y + 20, (double) WIDTH * value / most, 18);
      }
    }
    pen.line("axis", 0, 0, 0, (double) steps.size() * STEP);
    return pen.drawing(WIDTH, steps.size() * STEP + 2);
  }
}
