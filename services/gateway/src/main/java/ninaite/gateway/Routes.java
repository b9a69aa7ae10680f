// SPDX-License-Identifier: Apache-2.0
package ninaite.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.preserveHostHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.headers;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every route of the table, and the API document of every service. What is in no table (operators'
 * paths, figures of a process) is not there from outside.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

  /** Where the portal has nothing, and says so as a page. */
  private static final String NOWHERE = "/lost";

  /** What the gateway answers itself; handlers come after routes. */
  private static final RequestPredicate OWN = path("/session/**").or(path("/health"));

  @Bean
  RouterFunction<ServerResponse> toNeighbours(Table table, Neighbours neighbours) {
    RouterFunction<ServerResponse> all =
        neighbours.all().stream()
            .map(neighbour -> to(neighbour, table.paths(neighbour.name())))
            .reduce(RouterFunction::and)
            .orElseThrow();
    return neighbours.all().stream()
        .filter(neighbour -> neighbour.name().equals("portal"))
        .map(Routes::lost)
        .reduce(all, RouterFunction::and);
  }

  /** Who mistyped an address in a browser reads a page about it; the path itself goes nowhere. */
  private static RouterFunction<ServerResponse> lost(Neighbour portal) {
    return route("lost")
        .route(GET("/**").and(headers(Routes::isBrowser)).and(OWN.negate()), http())
        .before(preserveHostHeader())
        .before(setPath(NOWHERE))
        .filter(new Guard(portal))
        .build();
  }

  private static boolean isBrowser(ServerRequest.Headers headers) {
    return headers.accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
  }

  private static RouterFunction<ServerResponse> to(Neighbour neighbour, List<String> paths) {
    RequestPredicate any =
        paths.stream().map(pattern -> path(pattern)).reduce(RequestPredicate::or).orElseThrow();
    RouterFunction<ServerResponse> api =
        route(neighbour.name())
            .route(any, http())
            .before(preserveHostHeader())
            .filter(new Guard(neighbour))
            .build();
    RouterFunction<ServerResponse> document =
        route(neighbour.name() + "-openapi")
            .route(GET("/docs/openapi/" + neighbour.name()), http())
            .before(preserveHostHeader())
            .before(setPath("/v3/api-docs"))
            .filter(new Guard(neighbour))
            .build();
    return api.and(document);
  }
}
