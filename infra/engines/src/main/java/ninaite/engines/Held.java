// SPDX-License-Identifier: Apache-2.0
package ninaite.engines;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * A document as it is kept: never changed, and already in the form in which it goes to the file,
 * since a commit writes the whole page a document is on.
 */
final class Held {

  private final Document document;
  private final byte[] bson;

  private Held(Document document, byte[] bson) {
    this.document = document;
    this.bson = bson;
  }

  static Held of(Document document) {
    ByteBuf buffer = Unpooled.buffer(1024);
    BsonEncoder.encodeDocument(document, buffer);
    byte[] bson = new byte[buffer.readableBytes()];
    buffer.readBytes(bson);
    return new Held(document, bson);
  }

  static Held of(byte[] bson) {
    return new Held(BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson)), bson);
  }

  /** To look at only. */
  Document document() {
    return document;
  }

  byte[] bson() {
    return bson;
  }
}
