// SPDX-License-Identifier: Apache-2.0
package ninaite.portal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a reader is told about the place and its contact.
 *
 * @param towns the municipalities there are, by code (全国地方公共団体コード), e.g. 042021 宮城県石巻市
 * @param town the code of the one whose programme this is
 * @param publicUrl where people reach the pages, without a slash at the end
 * @param contact an address or number for questions and requests; empty where none is given
 */
@ConfigurationProperties("ninaite")
public record Towns(Map<String, String> towns, String town, String publicUrl, String contact) {
  private static final int PREFECTURE = 3;

  public Towns {
    publicUrl =
        publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
  }

  /** 宮城県石巻市, or the code where no name is given. */
  public String name(String code) {
    return towns.getOrDefault(code, code);
  }

  /** 石巻市. */
  public String shortName(String code) {
    String name = name(code);
    int end = name.indexOf('県');
    return end == PREFECTURE - 1 || end == PREFECTURE ? name.substring(end + 1) : name;
  }

  /** 宮城県. */
  public String prefecture(String code) {
    String name = name(code);
    return name.substring(0, name.length() - shortName(code).length());
  }

  /** The code if it is one of these, else that of the programme's own. */
  public String known(String code) {
    return towns.containsKey(code) ? code : town;
  }

  /** An address of ours for the outside. */
  public String url(String path) {
    return publicUrl + path;
  }
}
