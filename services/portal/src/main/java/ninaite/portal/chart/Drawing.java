// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.chart;

import java.util.Locale;

/**
 * What goes inside an {@code <svg>}; the element itself stands in the template.
 *
 * @param id unique in the page; title and description are {@code <id>-t} and {@code <id>-d}
 * @param content markup, escaped
 */
public record Drawing(String id, int width, int height, String content) {

  public String viewBox() {
    return "0 0 " + width + " " + height;
  }

  /** Collects shapes. Numbers are written with one decimal and a point, whatever the locale. */
  static final class Pen {
    private final StringBuilder out = new StringBuilder();
    private final String id;

    Pen(String id, String title, String description) {
      this.id = id;
      out.append("<title id=\"").append(id).append("-t\">").append(escaped(title));
      out.append("</title><desc id=\"").append(id).append("-d\">").append(escaped(description));
      out.append("</desc>");
    }

    void line(String style, double x1, double y1, double x2, double y2) {
      out.append(
          format(
              "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
              style, x1, y1, x2, y2));
    }

    void box(String style, double x, double y, double width, double height) {
      out.append(
          format(
              "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
              style, x, y, width, height));
    }

    void dot(String style, double x, double y) {
      out.append(format("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>", style, x, y));
    }

    void path(String style, String points) {
      out.append(format("<polyline class=\"%s\" points=\"%s\"/>", style, points));
    }

    /**
     * @param anchor start, middle or end
     */
    void text(double x, double y, String anchor, String text) {
      out.append(
          format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor)
              + escaped(text)
              + "</text>");
    }

    Drawing drawing(int width, int height) {
      return new Drawing(id, width, height, out.toString());
    }

    static String format(String pattern, Object... values) {
      return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }
  }
}
