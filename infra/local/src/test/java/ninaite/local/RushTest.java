// SPDX-License-Identifier: Apache-2.0
package ninaite.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import ninaite.testing.Api;
import ninaite.testing.Api.Reply;
import ninaite.testing.Cases;
import ninaite.testing.EngineTest;
import org.junit.jupiter.api.Test;

/** Many want what few can have, all in the same moment. */
@EngineTest
class RushTest {
  private static final String KESENNUMA = "042056";

  private final Api api = WholeSystem.api();
  private final Cases cases = WholeSystem.cases(KESENNUMA);

  @Test
  void of_200_people_at_once_for_one_seat_one_gets_it_and_the_others_are_told() {
    int first = newcomers(200);
    Map<String, Object> plan =
        Map.of(
            "title",
            "見本講座",
            "capacity",
            1,
            "startsOn",
            Cases.today().toString(),
            "endsOn",
            Cases.today().toString());
    String course = cases.instructor().post("/courses", plan).ok().id();
    cases.instructor().post("/courses/" + course + "/opening").ok();

    List<Reply> replies =
        atOnce(200, i -> api.as("trainee-" + (first + i)).post("/courses/" + course + "/seats"));

    assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> reply.status() == 409)
        .hasSize(199)
        .allMatch(reply -> reply.at("/code").equals("training.seats_remain"))
        .allMatch(reply -> !reply.at("/title_ja").isEmpty());
    assertThat(cases.instructor().get("/courses/" + course + "/roster").at("/booked/1")).isEmpty();
  }

  @Test
  void of_50_candidates_for_3_heads_three_are_offered_and_placed_and_nobody_more() {
    int first = newcomers(50);
    String employer = "employer-" + WholeSystem.newcomer();
    String vacancy = cases.publishedOpening(employer, 3);
    List<String> candidates =
        IntStream.range(0, 50)
            .mapToObj(i -> cases.acceptedCandidate("trainee-" + (first + i)))
            .toList();
    candidates.forEach(candidate -> cases.introduced(vacancy, candidate));

    List<Reply> offers = atOnce(50, i -> cases.offer(employer, vacancy, candidates.get(i)));
    assertThat(offers).filteredOn(reply -> reply.status() == 200).hasSize(3);
    assertThat(offers)
        .filteredOn(reply -> reply.status() == 409)
        .hasSize(47)
        .allMatch(reply -> reply.at("/code").equals("placement.heads_remain"));
    WholeSystem.settled().awaitQuiet();

    List<Reply> answers =
        atOnce(50, i -> cases.accept("trainee-" + (first + i), candidates.get(i), vacancy));
    assertThat(answers).filteredOn(reply -> reply.status() == 200).hasSize(3);
    assertThat(answers)
        .filteredOn(reply -> reply.status() == 409)
        .hasSize(47)
        .allMatch(reply -> reply.at("/code").equals("placement.offer_stands"));
    WholeSystem.settled().awaitQuiet();
    Reply after = api.as(employer).get("/vacancies/" + vacancy).ok();
    assertThat(after.at("/agreed")).isEqualTo("3");
    assertThat(after.at("/headsFree")).isEqualTo("0");
    assertThat(
            IntStream.range(0, 50)
                .mapToObj(
                    i -> api.as("trainee-" + (first + i)).get("/candidates/" + candidates.get(i)))
                .filter(reply -> reply.at("/state").equals("placed")))
        .hasSize(3);
  }

  private int newcomers(int count) {
    int first = WholeSystem.newcomer();
    IntStream.range(1, count).forEach(_ -> WholeSystem.newcomer());
    // Tokens beforehand, so that what is measured is the rush and not the issuer.
    atOnce(count, i -> api.as("trainee-" + (first + i)).get("/courses/none"));
    return first;
  }

  private static List<Reply> atOnce(int count, IntFunction<Reply> each) {
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<Reply>> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        int mine = i;
        all.add(
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    start.await();
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                  return each.apply(mine);
                },
                threads));
      }
      start.countDown();
      return all.stream().map(CompletableFuture::join).toList();
    }
  }
}
