// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.spring6.context.SpringContextUtils;

/**
 * The last step of writing a page in easy Japanese: every text that is shown gets its ruby, the
 * data's as well as our own. Where tags may not stand (title, options, drawings) it stays plain.
 */
public final class RubyHandler extends AbstractTemplateHandler {
  private static final Set<String> PLAIN =
      Set.of("title", "script", "style", "textarea", "option", "svg", "ruby");

  private final Deque<String> plain = new ArrayDeque<>();
  private @Nullable Ruby ruby;

  @Override
  public void setContext(ITemplateContext context) {
    super.setContext(context);
    if (Language.of(context.getLocale()) == Language.EASY) {
      ApplicationContext beans =
          Objects.requireNonNull(SpringContextUtils.getApplicationContext(context));
      ruby = beans.getBean(Ruby.class);
    }
  }

  @Override
  public void handleOpenElement(IOpenElementTag tag) {
    String name = tag.getElementCompleteName().toLowerCase(Locale.ROOT);
    if (PLAIN.contains(name) || isForeign(tag)) {
      plain.push(name);
    } else if (!plain.isEmpty() && plain.peek().equals(name)) {
      plain.push(name);
    }
    super.handleOpenElement(tag);
  }

  /** A text in another language, marked as such. */
  private static boolean isForeign(IOpenElementTag tag) {
    String lang = tag.getAttributeValue("lang");
    return lang != null && !lang.startsWith("ja");
  }

  @Override
  public void handleCloseElement(ICloseElementTag tag) {
    if (!plain.isEmpty()
        && plain.peek().equals(tag.getElementCompleteName().toLowerCase(Locale.ROOT))) {
      plain.pop();
    }
    super.handleCloseElement(tag);
  }

  @Override
  public void handleText(IText text) {
    if (ruby == null || !plain.isEmpty()) {
      super.handleText(text);
    } else {
      String written = ruby.over(text.getText());
      super.handleText(getContext().getModelFactory().createText(written));
    }
  }
}
