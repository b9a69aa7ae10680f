// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.nio.file.Path;

/** Runs the broker until killed. */
final class BrokerProcess {

  private BrokerProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println(EmbeddedBroker.start(Path.of(arguments[0]), 0).bootstrap());
    Thread.currentThread().join();
  }
}
