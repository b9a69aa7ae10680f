// SPDX-License-Identifier: Apache-2.0
package ninaite.employer;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import ninaite.events.Terms;
import org.jspecify.annotations.Nullable;

/** Conditions of work, complete or with holes, of a plant that does not exist. */
final class Items {
  static final Terms COMPLETE =
      new Terms(
          "さばの加工（見本）",
          "変更なし",
          "2026-05-01 to 2027-04-30",
          "見本の基準による。更新は3回まで",
          "なし",
          "見本水産 第一工場",
          "変更なし",
          "08:30-17:00、休憩60分、残業なし、日曜休み",
          1150L,
          "健康・厚生年金・雇用・労災",
          "見本水産株式会社",
          false,
          "屋内禁煙");

  static final Terms NONE =
      new Terms(null, null, null, null, null, null, null, null, null, null, null, null, null);

  private Items() {}

  static Terms without(String item) {
    return with(item, null);
  }

  static Terms with(String item, @Nullable Object value) {
    return change(COMPLETE, (name, old) -> name.equals(item) ? value : old);
  }

  static Terms with(Map<String, String> items) {
    return change(COMPLETE, (name, old) -> items.containsKey(name) ? items.get(name) : old);
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
