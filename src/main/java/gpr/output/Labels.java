package gpr.output;

import java.util.Locale;

/** What the columns of tables are called. */
public enum Labels {
  /** By their keys, which programs know: {@code requests.received.total}. */
  KEY,
  /** In Chinese, as the form prints them: 一、本年新收政府信息公开申请数量 总计. */
  ZH;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a column. */
  String of(CsvColumn column) {
    return this == ZH ? column.title() : column.name();
  }
}
