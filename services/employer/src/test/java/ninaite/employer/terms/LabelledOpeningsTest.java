// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ninaite.aggregate.Decision.Violation;
import ninaite.aggregate.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Openings with what is wrong in them written down beforehand, from the text of the law. */
class LabelledOpeningsTest {
  private static final List<Sample> SAMPLES = Sample.all();
  private static final int TIMES = 10;
  private static final Logger LOG = LoggerFactory.getLogger(LabelledOpeningsTest.class);

  static Stream<TermsRule> rules() {
    return TermsRule.ALL.stream();
  }

  @Test
  void there_are_200_openings_or_more() {
    assertThat(SAMPLES).hasSizeGreaterThanOrEqualTo(200);
    assertThat(SAMPLES.stream().map(Sample::line).collect(toSet())).hasSameSizeAs(SAMPLES);
  }

  @Test
  void everything_that_was_planted_is_found() {
    for (Sample sample : SAMPLES) {
      assertThat(found(sample)).as(sample.line()).containsAll(sample.expected());
    }
  }

  /** The aim is at most 2 %; there is none at the moment, and a new one should be looked at. */
  @Test
  void nothing_else_is() {
    List<String> alarms =
        SAMPLES.stream()
            .filter(sample -> !sample.expected().containsAll(found(sample)))
            .map(sample -> sample.line() + ": " + found(sample))
            .toList();
    LOG.info("{} false alarms in {} openings", alarms.size(), SAMPLES.size());
    assertThat(alarms).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_is_planted_alone_somewhere(TermsRule rule) {
    assertThat(SAMPLES).anyMatch(sample -> sample.expected().contains(rule.code()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_says_in_both_languages_what_is_wrong_and_what_to_do(TermsRule rule) {
    Rule.Fix fix = rule.fix();
    assertThat(rule.ja()).containsPattern("[ぁ-ん]").endsWith("。");
    assertThat(rule.en()).endsWith(".");
    assertThat(fix).isNotNull();
    assertThat(fix == null ? "" : fix.ja()).containsPattern("[ぁ-ん]").endsWith("。");
    assertThat(fix == null ? "" : fix.en()).endsWith(".");
    assertThat(rule.basis().isEmpty()).isEqualTo(rule.since() == null);
  }

  @Test
  void there_are_45_rules_or_more_each_with_a_code_of_its_own() {
    Set<String> codes = rules().map(Rule::code).collect(toSet());
    assertThat(codes).hasSameSizeAs(TermsRule.ALL).hasSizeGreaterThanOrEqualTo(45);
  }

  /** By the processor's time, so that a busy machine does not fail it. */
  @Test
  void an_opening_is_checked_in_less_than_a_millisecond() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    for (int turn = 0; turn < TIMES; turn++) {
      for (Sample sample : SAMPLES) {
        assertThat(TermsRule.brokenBy(anew(sample.offer())).size())
            .isGreaterThanOrEqualTo(sample.expected().size());
      }
    }
    Duration each =
        Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun)
            .dividedBy((long) TIMES * SAMPLES.size());
    LOG.info(
        "{} openings, {} rules, {} µs each",
        SAMPLES.size(),
        TermsRule.ALL.size(),
        each.toNanos() / 1000);
    assertThat(each).isLessThan(Duration.ofMillis(1));
  }

  private static Offer anew(Offer offer) {
    return Offer.of(offer.heads(), offer.prefecture(), offer.terms(), offer.day(), Sample.WAGES);
  }

  private static Set<String> found(Sample sample) {
    return TermsRule.brokenBy(sample.offer()).stream()
        .map(Violation::rule)
        .map(Rule::code)
        .collect(toCollection(TreeSet::new));
  }
}
