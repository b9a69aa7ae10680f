// SPDX-License-Identifier: Apache-2.0
package ninaite.testing;

import org.opentest4j.TestAbortedException;

/** Somebody else's: used, never started or stopped. */
record GivenEngines(String mongodbUri, String kafka) implements Engines {

  @Override
  public String engineName() {
    return "given";
  }

  @Override
  public void stopStore() {
    throw notOurs("store");
  }

  @Override
  public void startStore() {
    throw notOurs("store");
  }

  @Override
  public void stopBroker() {
    throw notOurs("broker");
  }

  @Override
  public void startBroker() {
    throw notOurs("broker");
  }

  private static TestAbortedException notOurs(String what) {
    return new TestAbortedException(
        "skipped: NINAITE_TEST_ENGINE=given, and a %s that was given is not stopped"
            .formatted(what));
  }
}
