// SPDX-License-Identifier: Apache-2.0
package ninaite.service;

import io.micrometer.tracing.Tracer;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Set;
import ninaite.aggregate.IdModule;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** How requests are read and answers given. */
@AutoConfiguration(
    before = {
      JacksonAutoConfiguration.class,
      WebMvcAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class
    })
class WebAutoConfiguration {
  /** Right behind the security filters (-100): their headers go on its answers too. */
  private static final int BEHIND_SECURITY = -99;

  @Bean
  StrictJson strictJson() {
    return new StrictJson();
  }

  @Bean
  IdModule ids() {
    return new IdModule();
  }

  @Bean
  Traceparent traceparent(ObjectProvider<Tracer> tracer) {
    return new Traceparent(tracer);
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  Problems problems(Traceparent trace) {
    return new Problems(trace);
  }

  @Bean
  ErrorPage errorPage(Traceparent trace) {
    return new ErrorPage(trace);
  }

  @Bean
  BodyRules bodyRules(Validator validator, ValidatorFactory factory) {
    return new BodyRules(validator, new ConstraintTexts(factory));
  }

  @Bean
  FilterRegistrationBean<BodyLimit> bodyLimit(
      ProblemWriter problems, @Value("${ninaite.max-body}") DataSize most) {
    FilterRegistrationBean<BodyLimit> filter =
        new FilterRegistrationBean<>(new BodyLimit(most.toBytes(), problems));
    filter.setOrder(BEHIND_SECURITY);
    return filter;
  }

  @Bean
  Access access(ApplicationContext context, @Value("${ninaite.uses}") Set<String> uses) {
    return new Access(context, uses.contains("gateway"));
  }

  @Bean
  WebMvcConfigurer requests(Access access, JsonMapper json) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(access);
        interceptors.addInterceptor(new Parameters());
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
        resolvers.add(new AskedArgument(json));
      }
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> noHtmlFromTomcat() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
              }
            });
  }
}
