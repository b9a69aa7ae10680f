// SPDX-License-Identifier: Apache-2.0
package ninaite.pages;

import jakarta.servlet.Filter;
import java.util.List;
import ninaite.service.Problems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What a service with pages gets. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
class PagesAutoConfiguration {

  @Bean("messageSource")
  Texts texts() {
    return new Texts();
  }

  @Bean
  FaultTexts faultTexts(MessageSource texts) {
    return new FaultTexts((Texts) texts);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new LanguageChoice();
  }

  @Bean
  Assets assets() {
    return new Assets();
  }

  @Bean
  PostalCodes postalCodes() {
    return new PostalCodes();
  }

  /** With its dictionary only where a page in easy Japanese is asked for: a start need not wait. */
  @Bean
  @Lazy
  Ruby ruby() {
    return new Ruby();
  }

  @Bean
  PagesDialect pagesDialect(Assets assets, MessageSource texts) {
    return new PagesDialect(assets, (Texts) texts);
  }

  @Bean
  PageProblems pageProblems(Problems problems) {
    return new PageProblems(problems);
  }

  /** Behind the limit of bodies (-99): the token stands in the body. */
  @Bean
  FilterRegistrationBean<Filter> formGuard() {
    return at(-90, new FormGuard());
  }

  @Bean
  FilterRegistrationBean<Filter> languageSwitch() {
    return at(-80, new LanguageSwitch());
  }

  private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }

  @Bean
  WebMvcConfigurer forms() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FilledArgument());
      }
    };
  }
}
