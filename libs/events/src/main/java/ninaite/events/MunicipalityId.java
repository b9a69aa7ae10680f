// SPDX-License-Identifier: Apache-2.0
package ninaite.events;

/** 全国地方公共団体コード: five digits and a check digit, 石巻市 is 042021. */
public record MunicipalityId(String text) implements Id {
  public MunicipalityId {
    Id.check(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
