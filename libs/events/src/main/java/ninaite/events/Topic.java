// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/**
 * The four topics, declared once. A topic holds all that happens in one context, keyed by
 * aggregate.
 *
 * @param name the topic's name in Kafka
 * @param events the sealed type of everything that may stand in it
 */
public record Topic<E extends Event>(String name, Class<E> events) {

  /** More than two cores need; a count can grow later but re-keying would break order. */
  public static final int PARTITIONS = 12;

  /** Unlimited: the topics are the record from which any view can be rebuilt. */
  public static final String RETENTION_MS = "-1";

  public static final Topic<TraineeEvent> TRAINEE =
      new Topic<>("ninaite.trainee", TraineeEvent.class);
  public static final Topic<EmployerEvent> EMPLOYER =
      new Topic<>("ninaite.employer", EmployerEvent.class);
  public static final Topic<TrainingEvent> TRAINING =
      new Topic<>("ninaite.training", TrainingEvent.class);
  public static final Topic<PlacementEvent> PLACEMENT =
      new Topic<>("ninaite.placement", PlacementEvent.class);

  /** The context's name, e.g. {@code placement}. */
  public String context() {
    return name.substring("ninaite.".length());
  }

  /** The topic in which an event stands. No default: a new context has to say its topic here. */
  public static Topic<?> of(Event event) {
    return switch (event) {
      case TraineeEvent _ -> TRAINEE;
      case EmployerEvent _ -> EMPLOYER;
      case TrainingEvent _ -> TRAINING;
      case PlacementEvent _ -> PLACEMENT;
    };
  }
}
