package gpr.output;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a workbook's sheet.
 *
 * @param cells from left to right
 */
record SheetRow(List<Cell> cells) {
  /** How a cell looks, and why. */
  enum Look {
    PLAIN(null),
    HEAD("D9E1F2"),
    INFERRED("FFF2CC"),
    BLANK("EDEDED"),
    UNREADABLE("F8CBAD"),
    MISSING("F4B084");

    private final @Nullable String fill;

    Look(@Nullable String fill) {
      this.fill = fill;
    }

    /** The colour behind it, RGB in hexadecimal; null for none. */
    @Nullable String fill() {
      return fill;
    }
  }

  /**
   * A cell.
   *
   * @param value text, number, date or null
   * @param look how it looks
   * @param note what is said of it; empty for nothing
   */
  record Cell(@Nullable Object value, Look look, String note) {
    static Cell of(@Nullable Object value) {
      return new Cell(value, Look.PLAIN, "");
    }
  }

  static SheetRow of(@Nullable Object... values) {
    List<Cell> cells = new ArrayList<>(values.length);
    for (@Nullable Object value : values) {
      cells.add(Cell.of(value));
    }
    return new SheetRow(cells);
  }

  /** Writes it so that {@link #read} reads it. */
  void write(DataOutputStream to) throws IOException {
    to.writeInt(cells.size());
    for (Cell cell : cells) {
      to.writeByte(cell.look().ordinal());
      write(cell.note(), to);
      @Nullable Object value = cell.value();
      if (value == null) {
        to.writeByte('0');
      } else if (value instanceof LocalDate date) {
        to.writeByte('d');
        to.writeLong(date.toEpochDay());
      } else if (value instanceof Number number) {
        to.writeByte('n');
        write(number instanceof BigDecimal exact ? exact.toPlainString() : number.toString(), to);
      } else {
        to.writeByte('t');
        write(value.toString(), to);
      }
    }
  }

  private static void write(String text, DataOutputStream to) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    to.writeInt(bytes.length);
    to.write(bytes);
  }

  static SheetRow read(DataInputStream from) throws IOException {
    int size = from.readInt();
    List<Cell> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Look look = Look.values()[from.readByte()];
      String note = text(from);
      @Nullable Object value =
          switch (from.readByte()) {
            case 'd' -> LocalDate.ofEpochDay(from.readLong());
            case 'n' -> new BigDecimal(text(from));
            case 't' -> text(from);
            default -> null;
          };
      cells.add(new Cell(value, look, note));
    }
    return new SheetRow(cells);
  }

  private static String text(DataInputStream from) throws IOException {
    return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
  }
}
