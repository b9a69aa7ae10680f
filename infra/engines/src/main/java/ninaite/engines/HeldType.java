// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Length and BSON. H2's own way would be Java serialization. */
final class HeldType extends BasicDataType<Held> {

  @Override
  public int getMemory(Held held) {
    return 200 + 5 * held.bson().length;
  }

  @Override
  public void write(WriteBuffer buffer, Held held) {
    buffer.putVarInt(held.bson().length).put(held.bson());
  }

  @Override
  public Held read(ByteBuffer buffer) {
    byte[] bson = new byte[DataUtils.readVarInt(buffer)];
    buffer.get(bson);
    return Held.of(bson);
  }

  @Override
  public Held[] createStorage(int size) {
    return new Held[size];
  }
}
