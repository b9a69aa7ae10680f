// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** What a request passes before a route is looked for, behind the security filters (-100). */
@Configuration(proxyBeanMethods = false)
class Inbound {

  @Bean
  FilterRegistrationBean<Filter> pageMark(Pages pages) {
    return at(
        -101,
        (request, response, chain) -> {
          pages.mark((HttpServletRequest) request);
          chain.doFilter(request, response);
        });
  }

  @Bean
  FilterRegistrationBean<Filter> relay(Renewal renewal, Sessions sessions, JsonMapper json) {
    return at(-96, new Relay(renewal, sessions, json));
  }

  @Bean
  FilterRegistrationBean<Filter> rateLimit(Limits limits, JsonMapper json) {
    return at(-98, new RateLimit(limits.requestsPerSecond(), json));
  }

  @Bean
  FilterRegistrationBean<Filter> wholeBody(
      @Value("${ninaite.max-body}") DataSize most, JsonMapper json) {
    return at(-97, new WholeBody(Math.toIntExact(most.toBytes()), json));
  }

  private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
    FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }
}
