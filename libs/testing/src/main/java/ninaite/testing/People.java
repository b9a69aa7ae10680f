// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import ninaite.events.EmployerId;
import ninaite.events.MunicipalityId;
import ninaite.events.TraineeId;
import ninaite.japan.CorporateNumber;
import ninaite.japan.MunicipalityCode;

/**
 * Who appears in tests. None of them exists. The employers carry the 法人番号 of town halls, which are
 * public and have check digits that fit, so that no real processor is ever named by a test.
 *
 * <p>The story: 見本 花子 moves from Tokyo to learn filleting and finds work at 見本水産. 例示 太郎 wants the
 * same place and comes second. 仮名 次郎 withdraws. In 女川 the neighbouring town's plant has openings
 * that an official of Ishinomaki must not touch.
 */
public final class People {

  /** 石巻市. */
  public static final MunicipalityId ISHINOMAKI = new MunicipalityId("042021");

  /** 女川町, the neighbour. */
  public static final MunicipalityId ONAGAWA = new MunicipalityId("045811");

  /** 見本 花子, who gets the place. */
  public static final TraineeId HANAKO = trainee(1);

  /** 例示 太郎, who comes second. */
  public static final TraineeId TARO = trainee(2);

  /** 仮名 次郎, who withdraws. */
  public static final TraineeId JIRO = trainee(3);

  /** 見本水産, in Ishinomaki. */
  public static final EmployerId MIHON_SUISAN = employer(ISHINOMAKI);

  /** 例示冷凍, in Onagawa. */
  public static final EmployerId REIJI_REITO = employer(ONAGAWA);

  private People() {}

  /** As many applicants as a test needs, the same ones each time; 1 to 3 have names. */
  public static TraineeId trainee(int number) {
    return new TraineeId("0190a1b2-0000-7000-8000-%012d".formatted(number));
  }

  private static EmployerId employer(MunicipalityId town) {
    return new EmployerId(CorporateNumber.of(new MunicipalityCode(town.text())).digits());
  }
}
