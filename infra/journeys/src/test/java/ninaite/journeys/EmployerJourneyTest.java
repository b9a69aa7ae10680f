// SPDX-License-Identifier: Apache-2.0
package ninaite.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ninaite.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What a company does here, with scripts and without. */
@BrowserTest
class EmployerJourneyTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_company_registers_and_says_where_it_is_reached(boolean scripts) {
    String employer = scripts ? "employer-31" : "employer-32";
    try (Browser browser = Stage.set().browser(employer, scripts)) {
      browser.open("/hire/home").follow("/hire/home/company");
      browser.fill("name", "").send();
      assertThat(browser.has(".error-summary")).isTrue();
      browser.fill("name", "見本水産").fill("plants[0].name", "見本第1工場").send();
      assertThat(browser.path()).isEqualTo("/hire/home/contact");
      contact(browser, "0225");
      assertThat(browser.has("#f-phone-fault")).isTrue();
      assertThat(browser.filled("address")).isEqualTo("石巻市魚町（見本）");
      contact(browser, "0225-00-0000");
      assertThat(browser.text()).contains("見本第1工場").contains("総務");
    }
  }

  private static void contact(Browser browser, String phone) {
    browser
        .fill("postalCode", "986-8501")
        .fill("address", "石巻市魚町（見本）")
        .fill("phone", phone)
        .fill("desk", "総務")
        .send();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void an_opening_is_written_item_by_item_put_right_where_a_rule_says_so_and_published(
      boolean scripts) {
    String employer = scripts ? "employer-33" : "employer-34";
    Stage.set().cases().registerEmployer(employer);
    try (Browser browser = Stage.set().browser(employer, scripts)) {
      browser.open("/hire/openings/new").fill("heads", "２").send();
      String opening = browser.path();
      browser.open(opening + "/items/work");
      browser
          .fill("terms.duties", "切り身加工、女性歓迎")
          .fill("terms.dutiesMayChangeTo", "変更なし")
          .choose("terms.tasks", "FILLETING")
          .send();
      assertThat(browser.find(By.id("f-terms-duties-fault")).getText())
          .contains("性別")
          .contains("男女雇用機会均等法5条");
      browser.fill("terms.duties", "切り身加工").send();
      browser.fill("terms.workplace", "石巻市魚町").fill("terms.workplaceMayChangeTo", "変更なし").send();
      browser.choose("terms.contract.kind", "PERMANENT").fill("terms.trial.months", "0").send();
      browser
          .fill("terms.hours.from", "8:00")
          .fill("terms.hours.to", "17:00")
          .fill("terms.hours.breakMinutes", "60")
          .fill("terms.hours.daysPerWeek", "5")
          .fill("terms.hours.daysOff", "土曜日、日曜日")
          .send();
      browser.choose("terms.hours.overtime", "false").send();
      browser.choose("terms.pay.basis", "HOURLY").fill("terms.pay.yen", "900円");
      browser.fill("terms.pay.bonus", "なし").send();
      assertThat(browser.find(By.id("f-terms-pay-yen-fault")).getText()).contains("最低賃金");
      browser.fill("terms.pay.yen", "1,300").send();
      browser.send();
      for (String insurance : new String[] {"HEALTH", "PENSION", "ACCIDENT", "EMPLOYMENT"}) {
        browser.choose("terms.insurance", insurance);
      }
      browser.choose("terms.dispatched", "false").fill("terms.smoking", "屋内禁煙").send();
      browser
          .choose("terms.barriers.temperature", "CHILLED")
          .fill("terms.barriers.standingMinutes", "420")
          .choose("terms.barriers.wetFloor", "true")
          .choose("terms.barriers.smell", "true")
          .fill("terms.barriers.liftingKg", "0")
          .send();
      browser
          .choose("terms.barriers.companyBus", "false")
          .choose("terms.barriers.dormitory", "false")
          .choose("terms.barriers.nursery", "false")
          .send();
      browser.send();
      assertThat(browser.path()).isEqualTo(opening + "/check");
      browser.choose("true-today", "true").send();
      assertThat(browser.path()).isEqualTo(opening + "?done=published");
      assertThat(browser.text()).contains("公開中").contains("8:00");

      browser.follow(opening + "/again");
      browser.fill("heads", "1").fill("terms.pay.yen", "1350");
      browser.press("button[value=publish]");
      assertThat(browser.path()).endsWith("?done=published").doesNotStartWith(opening);
      assertThat(browser.text()).contains("1,350");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void introductions_are_answered_many_at_once_and_an_offer_is_made_and_withdrawn(boolean scripts) {
    String employer = scripts ? "employer-35" : "employer-36";
    Cases cases = Stage.set().cases();
    String opening = cases.publishedOpening(employer, 2);
    String first = candidate(scripts ? "trainee-351" : "trainee-361");
    String second = candidate(scripts ? "trainee-352" : "trainee-362");
    cases.introduced(opening, first);
    cases.introduced(opening, second);
    try (Browser browser = Stage.set().browser(employer, scripts)) {
      browser.open("/hire/candidates");
      browser.press("button[value=DECLINED]");
      assertThat(browser.has("#f-chosen.wrong")).isTrue();
      browser.choose("chosen", opening + " " + second);
      browser.press("button[value=DECLINED]");
      assertThat(browser.has("#f-reason-fault")).isTrue();
      browser.select("reason", "schedule").press("button[value=DECLINED]");
      assertThat(browser.path()).isEqualTo("/hire/candidates?answered=1");
      assertThat(browser.source()).contains(first).doesNotContain(second);

      String card = "/hire/candidates/" + opening + "/" + first;
      browser.open(card);
      assertThat(browser.text()).as("no consent, no name").doesNotContain("見本 花子");
      browser.follow(card + "/offer").send();
      assertThat(browser.path()).isEqualTo(card + "?done=offered");
      browser.follow(card + "/withdrawal").send();
      assertThat(browser.path()).isEqualTo("/hire/candidates?done=withdrawn");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void candidates_are_ranked_by_buttons(boolean scripts) {
    String employer = scripts ? "employer-37" : "employer-38";
    Cases cases = Stage.set().cases();
    String opening = cases.publishedOpening(employer, 1);
    candidate(scripts ? "trainee-371" : "trainee-381");
    String today = Cases.today().toString();
    String round =
        cases
            .city()
            .post(
                "/rounds",
                Map.of(
                    "listsOpenOn",
                    today,
                    "listsCloseOn",
                    today,
                    "mode",
                    "LOTTERY",
                    "priorities",
                    List.of()))
            .ok()
            .id();
    cases.city().post("/rounds/" + round + "/opening").ok();
    try (Browser browser = Stage.set().browser(employer, scripts)) {
      browser.open("/hire/rounds/" + round + "/" + opening);
      browser.press("button[value^='in ']");
      browser.press("button[value^='in ']");
      String last = value(browser, "button[value^='up ']");
      browser.press("button[value^='up ']");
      assertThat(value(browser, "button[value^='down ']")).isEqualTo(last);
      browser.press("button[value^='alike ']");
      assertThat(browser.text()).contains("同順位 2人");
      browser.press("button[value^='out ']");
      assertThat(browser.text()).doesNotContain("同順位 2人");
      assertThat(
              Stage.set()
                  .api()
                  .as(employer)
                  .get("/rounds/" + round + "/rankings/" + opening)
                  .at("/version"))
          .isEqualTo("5");
    }
  }

  /** Whom a button is about. */
  private static String value(Browser browser, String css) {
    String value = browser.find(By.cssSelector(css)).getDomAttribute("value");
    return value == null ? "" : value.substring(value.indexOf(' ') + 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_start_is_told_put_right_and_so_is_the_end(boolean scripts) {
    String employer = scripts ? "employer-39" : "employer-40";
    String trainee = scripts ? "trainee-391" : "trainee-401";
    Cases cases = Stage.set().cases();
    String opening = cases.publishedOpening(employer, 1);
    String candidate = candidate(trainee);
    cases.introduced(opening, candidate);
    cases.offer(employer, opening, candidate).ok();
    Cases.eventually(() -> cases.accept(trainee, candidate, opening));
    String placement =
        Cases.until(
                () -> Stage.set().api().as(employer).get("/placements"), "/0/of/vacancy", opening)
            .at("/0/of/placement");
    String path = "/hire/placements/" + placement;
    try (Browser browser = Stage.set().browser(employer, scripts)) {
      browser.open("/hire/placements").follow(path);
      browser.follow(path + "/start").send();
      assertThat(browser.text()).contains("就業中");
      browser.follow(path + "/end");
      LocalDate tomorrow = Cases.today().plusDays(1);
      browser.fill("on.year", Integer.toString(tomorrow.getYear()));
      browser.fill("on.month", Integer.toString(tomorrow.getMonthValue()));
      browser.fill("on.day", Integer.toString(tomorrow.getDayOfMonth()));
      browser.choose("reason", "moved_away").send();
      assertThat(browser.has("#f-on.wrong")).isTrue();
      browser.fill("on.year", Integer.toString(Cases.today().getYear()));
      browser.fill("on.month", Integer.toString(Cases.today().getMonthValue()));
      browser.fill("on.day", Integer.toString(Cases.today().getDayOfMonth())).send();
      assertThat(browser.text()).contains("離職");
      browser.follow(path + "/end-correction").choose("reason", "other_job").send();
      assertThat(browser.path()).isEqualTo(path + "?done=end-correction");
    }
  }

  private static String candidate(String trainee) {
    return Stage.set().cases().acceptedCandidate(trainee);
  }
}
