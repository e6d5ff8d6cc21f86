package gpr.output;

import gpr.output.CsvColumn.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What SQLite, DuckDB and PostgreSQL all read. */
final class SqlText {
  private SqlText() {}

  /** The name of a column, which needs no quotes: {@code processing_fee_notices}. */
  static String name(String column) {
    return column.replace('.', '_').replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  static String type(Type type) {
    return switch (type) {
      case STRING -> "TEXT";
      case INTEGER -> "INTEGER";
      // A fen in 万元 has six decimals; without a scale DuckDB keeps three.
      case NUMBER -> "NUMERIC(38, 6)";
      case DATE -> "DATE";
    };
  }

  /** The rows of one INSERT. */
  static final class Rows {
    private final StringBuilder sql;
    private final String table;
    private boolean isAny;

    Rows(StringBuilder sql, String table) {
      this.sql = sql;
      this.table = table;
    }

    /** A row: texts, numbers, dates and nulls; a character is written as it is. */
    void add(@Nullable Object... fields) {
      if (isAny) {
        sql.append(",\n(");
      } else {
        sql.append("INSERT INTO ").append(table).append(" VALUES\n(");
      }
      isAny = true;
      for (int i = 0; i < fields.length; i++) {
        sql.append(i == 0 ? "" : ", ");
        append(fields[i]);
      }
      sql.append(')');
    }

    void end() {
      sql.append(isAny ? ";\n" : "");
    }

    private void append(@Nullable Object field) {
      if (field == null) {
        sql.append("NULL");
      } else if (field instanceof BigDecimal number) {
        sql.append(number.toPlainString());
      } else if (field instanceof Number || field instanceof Character) {
        sql.append(field);
      } else if (field instanceof LocalDate) {
        sql.append('\'').append(field).append('\'');
      } else {
        literal((String) field);
      }
    }

    /** PostgreSQL has no text with a NUL, so it is left out. */
    private void literal(String text) {
      sql.append('\'');
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\'') {
          sql.append("''");
        } else if (c != '\0') {
          sql.append(c);
        }
      }
      sql.append('\'');
    }
  }
}
