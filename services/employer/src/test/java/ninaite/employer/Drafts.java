// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.BiFunction;
import ninaite.employer.terms.Sample;
import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;

/** Conditions of work, complete or with holes, of a plant that does not exist. */
final class Drafts {
  static final Terms COMPLETE = Sample.lawful();

  static final Terms NONE = change(COMPLETE, (_, _) -> null);

  private Drafts() {}

  static Terms without(String item) {
    return with(item, null);
  }

  static Terms with(String item, @Nullable Object value) {
    return change(COMPLETE, (name, old) -> name.equals(item) ? value : old);
  }

  /** Each item anew, given its name and what it was. */
  static Terms change(Terms terms, BiFunction<String, @Nullable Object, @Nullable Object> anew) {
    RecordComponent[] items = Terms.class.getRecordComponents();
    try {
      @Nullable Object[] values = new @Nullable Object[items.length];
      for (int i = 0; i < items.length; i++) {
        values[i] = anew.apply(items[i].getName(), items[i].getAccessor().invoke(terms));
      }
      Class<?>[] types =
          Arrays.stream(items).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Terms.class.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
