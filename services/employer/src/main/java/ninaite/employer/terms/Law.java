// SPDX-License-Identifier: Apache-2.0
package ninaite.employer.terms;

/** Articles that several rules rest on. */
final class Law {
  static final String ITEMS = "職業安定法5条の3、同法施行規則4条の2第3項";
  static final String ACCURATE = "職業安定法5条の4（的確な表示）";
  static final String LABOUR_32 = "労働基準法32条";
  static final String LABOUR_36 = "労働基準法36条";
  static final String MINIMUM_WAGE = "最低賃金法4条";
  static final String FIXED_PAY = "職業安定法5条の3、平成11年労働省告示141号第3の1";
  static final String AGE = "労働施策総合推進法9条、同法施行規則1条の3第1項";
  static final String SEXES = "男女雇用機会均等法5条";
  static final String EQUAL = "職業安定法3条";
  static final String PRIVATE = "職業安定法5条の5、平成11年労働省告示141号";
  static final String SKILLED = "特定技能雇用契約等基準省令（平成31年法務省令5号）1条";

  private Law() {}
}
