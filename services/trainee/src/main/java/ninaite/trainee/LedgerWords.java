// SPDX-License-Identifier: Apache-2.0
package ninaite.trainee;

import java.util.List;
import java.util.stream.Collectors;
import ninaite.events.PlacementEvent.Basis;
import ninaite.events.Terms.Task;

/** How the ledger says in Japanese what is stored as a code. */
final class LedgerWords {
  private LedgerWords() {}

  static String task(String name) {
    return switch (Task.valueOf(name)) {
      case RECEIVING -> "荷受け";
      case SORTING -> "選別";
      case WASHING -> "洗浄";
      case HEADING_AND_GUTTING -> "頭・内臓除去";
      case FILLETING -> "切り身・三枚おろし";
      case SALTING -> "塩蔵";
      case ROE -> "魚卵加工";
      case DRYING -> "乾燥";
      case FORMING_AND_STEAMING -> "成形・蒸し";
      case FREEZING -> "凍結";
      case PACKING -> "包装";
      case LABELLING -> "表示";
      case INSPECTION -> "検品";
      case CLEANING -> "清掃・衛生";
      case COLD_STORE -> "冷蔵庫内作業";
      case FORKLIFT -> "フォークリフト";
    };
  }

  static String how(String code) {
    return switch (Application.How.valueOf(code.toUpperCase(java.util.Locale.ROOT))) {
      case DECLINED -> "不受理";
      case WITHDRAWN -> "取下げ";
      case LAPSED -> "期間満了";
    };
  }

  static String basis(String name) {
    return switch (Basis.valueOf(name)) {
      case CITY_NOTIFICATION -> "職業安定法29条（市の届出）";
      case LICENSED_AGENCY -> "職業安定法30条・33条（許可事業者）";
      case HELLO_WORK -> "公共職業安定所";
    };
  }

  static String course(List<SeekerPage.Step> steps) {
    return steps.stream()
        .map(step -> step.on() + " " + what(step.what()) + reason(step))
        .collect(Collectors.joining("; "));
  }

  private static String reason(SeekerPage.Step step) {
    return step.reason() == null ? "" : "（" + step.reason() + "）";
  }

  private static String what(SeekerPage.What what) {
    return switch (what) {
      case INTERVIEW -> "面接";
      case DECLINED_BY_EMPLOYER -> "不採用";
      case UNANSWERED -> "回答なし";
      case OFFERED -> "内定提示";
      case OFFER_RETURNED -> "内定提示の終了";
      case AGREED -> "就職決定";
      case CANCELLED -> "就業前の取消し";
      case STARTED -> "就業開始";
      case ENDED -> "離職";
    };
  }
}
