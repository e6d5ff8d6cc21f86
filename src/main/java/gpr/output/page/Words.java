package gpr.output.page;

import gpr.Message;
import gpr.Severity;
import gpr.form.FormCell;
import gpr.table.CellStatus;
import java.util.Locale;

/**
 * The sentences of the page in its language.
 *
 * @param locale the language
 */
record Words(Locale locale) {
  /** The value of the page's {@code lang}. */
  String language() {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh-CN" : "en";
  }

  /** A sentence of the page. */
  String of(String key, Object... arguments) {
    return of(Message.of("page." + key, arguments));
  }

  String of(Message message) {
    return message.in(locale);
  }

  String of(Severity severity) {
    return of("severity." + severity.id());
  }

  String of(CellStatus status) {
    return of(Message.of("sheet.status." + status.id()));
  }

  /** The status in a word or two. */
  String brief(CellStatus status) {
    return of("status." + status.id());
  }

  /** A cell by its labels. */
  String of(FormCell cell) {
    return of(Message.of("label.cell", cell.rowLabel(), cell.columnLabel()));
  }
}
