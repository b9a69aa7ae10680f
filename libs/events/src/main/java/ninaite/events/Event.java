// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** Something that happened, told to whoever listens. Never holds personal data. */
public sealed interface Event permits TraineeEvent, EmployerEvent, TrainingEvent, PlacementEvent {

  /** The aggregate it happened to: the Kafka key, and the unit within which order is kept. */
  Id subject();
}
