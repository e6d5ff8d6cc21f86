package gpr.output;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rows of several sheets as they come, in a temporary file: in a workbook one sheet stands behind
 * the other, so that each is written when all reports are read. No more than a row is in memory.
 */
final class SheetSpool implements Closeable {
  /** What is to be done with a row. */
  @FunctionalInterface
  interface Taker {
    void take(SheetRow row) throws IOException;
  }

  private final Path file;
  private final DataOutputStream out;

  SheetSpool() throws IOException {
    file = Files.createTempFile("gpr", ".rows");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** A row as bytes, made on any thread. */
  static void encode(int sheet, SheetRow row, OutputStream to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    row.write(new DataOutputStream(bytes));
    DataOutputStream data = new DataOutputStream(to);
    data.writeByte(sheet);
    data.writeInt(bytes.size());
    bytes.writeTo(data);
    data.flush();
  }

  /** Adds rows that {@link #encode} made. */
  void add(ByteArrayOutputStream encoded) throws IOException {
    encoded.writeTo(out);
  }

  void add(int sheet, SheetRow row) throws IOException {
    encode(sheet, row, out);
  }

  /** Gives the rows of a sheet in their order. */
  void each(int sheet, Taker taker) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int of = next(in); of >= 0; of = next(in)) {
        int length = in.readInt();
        if (of == sheet) {
          taker.take(SheetRow.read(in));
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }

  private static int next(DataInputStream in) throws IOException {
    try {
      return in.readByte();
    } catch (EOFException e) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
