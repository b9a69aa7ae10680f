// SPDX-License-Identifier: Apache-2.0
package ninaite.aggregate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ninaite.events.Catalogue;
import ninaite.events.Event;
import ninaite.events.Topic;

/** Writes docs/events/README.md from the sealed types, the golden files and when.tsv. */
final class EventDocs {
  private static final List<Topic<?>> TOPICS =
      List.of(Topic.TRAINEE, Topic.EMPLOYER, Topic.TRAINING, Topic.PLACEMENT);

  private static final String HEAD =
      """
      <!-- SPDX-License-Identifier: Apache-2.0 -->
      # イベント / Events

      この文書は生成されたものです。`-Dninaite.write-docs=true` を付けて `EventDocsTest` を実行すると書き直されます。
      This file is generated: run `EventDocsTest` with `-Dninaite.write-docs=true` to write it anew.

      - 形式 / Form: CloudEvents 1.0, binary mode: headers `id`, `type`, `source`, `time`, `subject`,
        `sequence`, `traceparent`; the body is JSON.
      - 個人情報は載せません。人は識別子でのみ表します。 / No personal data: a person is an id and nothing more.
      - 項目は増えることがあります。知らない項目は読み飛ばしてください。 / Events may gain fields: ignore those you
        do not know. What is not additive gets a new version in the name.
      - キーは集約の識別子、区画数は各%d、保存期間は無期限です。 / The key is the aggregate's id; %1$d partitions
        per topic, kept for ever.
      """;

  private EventDocs() {}

  static String text() {
    Map<String, String[]> when = when();
    Map<String, String> golden = Golden.all();
    StringBuilder text = new StringBuilder(HEAD.formatted(Topic.PARTITIONS));
    for (Topic<?> topic : TOPICS) {
      text.append("\n## `").append(topic.name()).append("`\n");
      overview(text, topic, when);
      of(topic).forEach((name, type) -> event(text, name, type, when, golden));
    }
    return text.toString();
  }

  /** The event types of a topic by wire name, in the order in which they are declared. */
  private static Map<String, Class<?>> of(Topic<?> topic) {
    Map<String, Class<?>> types = new LinkedHashMap<>();
    for (Class<?> group : topic.events().getPermittedSubclasses()) {
      for (Class<?> type : group.getPermittedSubclasses()) {
        types.put(Catalogue.nameOf(type.asSubclass(Event.class)), type);
      }
    }
    return types;
  }

  private static void overview(StringBuilder text, Topic<?> topic, Map<String, String[]> when) {
    text.append("\n| 名前 / Wire name | いつ | When |\n|---|---|---|\n");
    of(topic)
        .keySet()
        .forEach(
            name -> {
              String[] said = said(when, name);
              text.append(
                  "| [`%s`](#%s) | %s | %s |\n".formatted(name, anchor(name), said[0], said[1]));
            });
  }

  private static void event(
      StringBuilder text,
      String name,
      Class<?> type,
      Map<String, String[]> when,
      Map<String, String> golden) {
    String[] said = said(when, name);
    text.append("\n### %s\n\n%s。 / %s.\n".formatted(name, said[0], said[1]));
    text.append("\n| 項目 / Field | 型 / Type |\n|---|---|\n");
    for (FieldDocs.Field field : FieldDocs.of(type)) {
      text.append("| `%s` | %s |\n".formatted(field.path(), field.type()));
    }
    String example = Objects.requireNonNull(golden.get(name), "no golden file for " + name);
    text.append("\n```json\n").append(example).append("```\n");
  }

  private static String[] said(Map<String, String[]> when, String name) {
    return Objects.requireNonNull(
        when.get(name), "when.tsv does not say when " + name + " happens");
  }

  private static String anchor(String name) {
    return name.replace(".", "");
  }

  /** Wire name to when it happens, in Japanese and in English. */
  static Map<String, String[]> when() {
    try (InputStream in = EventDocs.class.getResourceAsStream("/when.tsv")) {
      String lines = new String(Objects.requireNonNull(in, "when.tsv").readAllBytes(), UTF_8);
      return lines
          .lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> new String[] {cells[1], cells[2]}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
