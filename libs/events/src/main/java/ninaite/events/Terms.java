// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

import org.jspecify.annotations.Nullable;

/**
 * The conditions of an opening: the items that 職業安定法5条の3 and its 施行規則4条の2第3項 ask for (the ranges of
 * change and the renewal rule since 2024-04-01). Any may be missing in a draft, none that applies
 * may be missing in a published opening.
 *
 * @param duties 業務内容
 * @param dutiesMayChangeTo 業務の変更の範囲
 * @param contractPeriod 契約期間, "none" for no fixed term
 * @param renewal 更新の基準, for a fixed term
 * @param trialPeriod 試用期間
 * @param workplace 就業場所
 * @param workplaceMayChangeTo 就業場所の変更の範囲
 * @param hours 始業・終業, overtime, breaks, days off
 * @param hourlyWageYen 賃金, yen per hour
 * @param insurance 社会保険・労働保険
 * @param hirer 募集者の氏名又は名称
 * @param dispatched 派遣労働者として雇用するか
 * @param smoking 受動喫煙防止措置
 */
public record Terms(
    @Nullable String duties,
    @Nullable String dutiesMayChangeTo,
    @Nullable String contractPeriod,
    @Nullable String renewal,
    @Nullable String trialPeriod,
    @Nullable String workplace,
    @Nullable String workplaceMayChangeTo,
    @Nullable String hours,
    @Nullable Long hourlyWageYen,
    @Nullable String insurance,
    @Nullable String hirer,
    @Nullable Boolean dispatched,
    @Nullable String smoking) {}
