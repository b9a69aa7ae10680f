// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface that nobody listens on at the moment of asking. */
final class FreePorts {

  private FreePorts() {}

  static int any() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int anyBut(int taken) {
    int port = any();
    return port == taken ? anyBut(taken) : port;
  }
}
