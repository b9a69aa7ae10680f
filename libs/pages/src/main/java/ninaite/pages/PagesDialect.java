// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.web.servlet.IServletWebRequest;

/** Gives every template {@code #page}, and every page in easy Japanese its ruby. */
final class PagesDialect implements IExpressionObjectDialect, IPostProcessorDialect {
  private static final String PAGE = "page";

  private final Assets assets;
  private final Texts texts;

  PagesDialect(Assets assets, Texts texts) {
    this.assets = assets;
    this.texts = texts;
  }

  @Override
  public String getName() {
    return "pages";
  }

  @Override
  public int getDialectPostProcessorPrecedence() {
    return 1000;
  }

  @Override
  public Set<IPostProcessor> getPostProcessors() {
    return Set.of(new PostProcessor(TemplateMode.HTML, RubyHandler.class, 1000));
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new IExpressionObjectFactory() {
      @Override
      public Set<String> getAllExpressionObjectNames() {
        return Set.of(PAGE);
      }

      @Override
      public @Nullable Object buildObject(IExpressionContext context, String name) {
        return context instanceof IWebContext web
                && web.getExchange().getRequest() instanceof IServletWebRequest request
            ? page(request, context)
            : null;
      }

      @Override
      public boolean isCacheable(String name) {
        return true;
      }
    };
  }

  private Page page(IServletWebRequest request, IExpressionContext context) {
    return new Page(
        (jakarta.servlet.http.HttpServletRequest) request.getNativeRequestObject(),
        Language.of(context.getLocale()),
        assets,
        texts);
  }
}
