// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface that nobody listens on at the moment of asking. */
public final class FreePorts {

  private FreePorts() {}

  public static int any() {
    return orAny(0);
  }

  /** This port, or any one if it is 0; fails if somebody listens on it. */
  static int orAny(int wanted) {
    try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("port %d: %s".formatted(wanted, e.getMessage()), e);
    }
  }

  static int anyBut(int taken) {
    int port = any();
    return port == taken ? anyBut(taken) : port;
  }
}
