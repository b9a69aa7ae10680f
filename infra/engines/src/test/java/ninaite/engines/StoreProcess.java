// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.nio.file.Path;

/** Runs the store until killed. */
final class StoreProcess {

  private StoreProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println(EmbeddedStore.start(Path.of(arguments[0], "store.db"), 0).uri());
    Thread.currentThread().join();
  }
}
