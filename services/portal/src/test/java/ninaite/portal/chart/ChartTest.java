// SPDX-License-Identifier: Apache-2.0
package ninaite.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTest {

  @Test
  void bars_stand_on_zero_and_half_as_much_is_half_as_high() throws Exception {
    Drawing drawing =
        new Bars("b", "t", "d", List.of(bar("4", 10.0), bar("5", 5.0), bar("6", null))).drawing();
    Document svg = read(drawing);
    double whole = number(svg, "rect", 0, "height");
    assertThat(number(svg, "rect", 1, "height")).isEqualTo(whole / 2);
    assertThat(number(svg, "rect", 2, "height")).isZero();
    assertThat(drawing.content()).contains(">–</text>");
  }

  @Test
  void a_line_is_broken_where_a_value_is_missing() throws Exception {
    Lines lines =
        new Lines(
            "l",
            "t",
            "d",
            List.of("4", "5", "6", "7"),
            List.of(new Lines.Line("a", Arrays.asList(1.0, 2.0, null, 2.0))),
            0,
            "2");
    Document svg = read(lines.drawing());
    assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(2);
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
  }

  @Test
  void a_step_that_is_withheld_has_no_bar_and_says_so() throws Exception {
    Funnel funnel =
        new Funnel(
            "f",
            "t",
            "d",
            List.of(new Funnel.Step("in", 20L, "20"), new Funnel.Step("out", null, "withheld")));
    Document svg = read(funnel.drawing());
    assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(1);
    assertThat(funnel.drawing().content()).contains("withheld");
  }

  @Test
  void what_is_written_can_be_no_markup() throws Exception {
    Drawing drawing = new Bars("b", "<b>&\"", "d", List.of(bar("<script>", 1.0))).drawing();
    assertThat(read(drawing).getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<b>&\"");
    assertThat(drawing.content()).doesNotContain("<script>");
  }

  private static Bars.Bar bar(String label, @org.jspecify.annotations.Nullable Double value) {
    return new Bars.Bar(label, value, String.valueOf(value));
  }

  private static Document read(Drawing drawing) throws Exception {
    String svg = "<svg viewBox=\"" + drawing.viewBox() + "\">" + drawing.content() + "</svg>";
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static double number(Document svg, String tag, int nth, String attribute) {
    return Double.parseDouble(
        svg.getElementsByTagName(tag)
            .item(nth)
            .getAttributes()
            .getNamedItem(attribute)
            .getNodeValue());
  }
}
