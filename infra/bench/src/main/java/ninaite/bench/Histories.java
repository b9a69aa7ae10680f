// SPDX-License-Identifier: Apache-2.0
package ninaite.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.aggregate.EventJson;
import ninaite.events.ApplicationId;
import ninaite.events.CandidateId;
import ninaite.events.CourseId;
import ninaite.events.EmployerId;
import ninaite.events.Event;
import ninaite.events.MunicipalityId;
import ninaite.events.PlacementEvent.PlacementAgreed;
import ninaite.events.PlacementEvent.WorkStarted;
import ninaite.events.PlacementId;
import ninaite.events.Topic;
import ninaite.events.TraineeEvent.ApplicationSubmitted;
import ninaite.events.TraineeEvent.ApplicationWithdrawn;
import ninaite.events.TraineeId;
import ninaite.events.TrainingEvent.CourseScheduled;
import ninaite.events.VacancyId;
import ninaite.events.Wire;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Made-up cases of one municipality in three fiscal years, each told by its number. */
final class Histories {
  static final MunicipalityId WHERE = new MunicipalityId("042021");

  private static final EmployerId EMPLOYER = new EmployerId("1000020042021");
  private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
  private static final int DAYS = 3 * 365;

  private Histories() {}

  /**
   * @param when how much of the three years is over, 0 to 1
   */
  static List<Event> of(int number, double when) {
    LocalDate day = FIRST.plusDays((long) (DAYS * when));
    return switch (number % 4) {
      case 0 -> List.of(submitted(number, day));
      case 1 ->
          List.of(
              submitted(number, day),
              new ApplicationWithdrawn(
                  new ApplicationId("a-" + number), trainee(number), "moved", day.plusDays(40)));
      case 2 ->
          List.of(
              new CourseScheduled(
                  new CourseId("c-" + number),
                  WHERE,
                  "mihon-school",
                  "見本講座",
                  "FHS",
                  8,
                  4,
                  300,
                  300,
                  80,
                  day,
                  day,
                  day,
                  day));
      default ->
          List.of(
              new PlacementAgreed(
                  new PlacementId("p-" + number),
                  candidate(number),
                  new VacancyId("v-" + number),
                  EMPLOYER,
                  WHERE,
                  true,
                  true,
                  day.minusDays(30),
                  day,
                  day),
              new WorkStarted(
                  new PlacementId("p-" + number), candidate(number), EMPLOYER, true, true, day));
    };
  }

  private static ApplicationSubmitted submitted(int number, LocalDate day) {
    return new ApplicationSubmitted(
        new ApplicationId("a-" + number),
        trainee(number),
        WHERE,
        "R-" + number,
        day,
        day.plusMonths(2));
  }

  private static TraineeId trainee(int number) {
    return new TraineeId("t-" + number);
  }

  private static CandidateId candidate(int number) {
    return CandidateId.of(trainee(number));
  }

  /** As a service's relay would send it. */
  static ProducerRecord<String, byte[]> record(Event event, long sequence) {
    String id = event.subject().text();
    String type = event.getClass().getAnnotation(Wire.class).value();
    var out =
        new ProducerRecord<>(Topic.of(event).name(), id, EventJson.write(event).getBytes(UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id + ":" + sequence,
            "ce_type",
            type,
            "ce_source",
            "/bench",
            "ce_subject",
            id,
            "ce_sequence",
            Long.toString(sequence),
            "ce_time",
            "2026-11-24T00:00:00Z")
        .forEach((name, value) -> out.headers().add(name, value.getBytes(UTF_8)));
    return out;
  }
}
