package gpr.output;

import gpr.organ.Division;
import gpr.organ.Organ;
import gpr.organ.Organs;
import gpr.output.CsvColumn.Type;
import gpr.report.Report;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tables say of a report before its numbers: the same columns in CSV, SQL and workbooks. */
final class ReportColumns {
  /** A report and whose it is. */
  record Facts(Report report, Organ organ) {
    static Facts of(Report report) {
      return new Facts(report, Organs.of(report));
    }

    private <T> @Nullable T division(Function<Division, T> what) {
      return organ.division() == null ? null : what.apply(organ.division());
    }
  }

  /** A column and what a report has in it: text, number, date or null. */
  record Entry(CsvColumn column, Function<Facts, @Nullable Object> value) {
    @Nullable Object of(Facts facts) {
      return value.apply(facts);
    }
  }

  /** Which report it is; every table has these. */
  static final List<Entry> IDENTITY =
      List.of(
          entry(
              "path",
              Type.STRING,
              "文件",
              "the file that the report was read from",
              true,
              facts -> facts.report().source().path()),
          entry(
              "organization",
              Type.STRING,
              "机关",
              "the organ whose report it is",
              false,
              facts -> facts.report().organization()),
          entry(
              "division",
              Type.STRING,
              "行政区划",
              "its division, from the province down",
              false,
              facts -> facts.division(Division::fullName)),
          entry(
              "year",
              Type.INTEGER,
              "年度",
              "the year that the report is about",
              false,
              facts -> facts.report().year()),
          entry(
              "template",
              Type.STRING,
              "格式",
              "the statutory form: 2019 or 2021",
              true,
              facts -> facts.report().form().template()));

  /** What else is known of it. */
  static final List<Entry> DETAILS =
      List.of(
          entry(
              "part",
              Type.INTEGER,
              "序号",
              "which report of the file; empty: it has one",
              false,
              facts -> CsvFields.place(facts.report().source().part())),
          entry(
              "title",
              Type.STRING,
              "标题",
              "the report's title",
              false,
              facts -> facts.report().title()),
          entry(
              "organ_key",
              Type.STRING,
              "机关名",
              "the organ without its division",
              false,
              facts -> facts.organ().key()),
          entry(
              "organ_id",
              Type.STRING,
              "机关标识",
              "the same for all reports of one organ, whatever they call it",
              false,
              facts -> facts.organ().identity()),
          entry(
              "organ_kind",
              Type.STRING,
              "机关类别",
              "government, department, vertical, township, institution or university",
              false,
              facts -> facts.organ().kind() == null ? null : facts.organ().kind().id()),
          entry(
              "division_code",
              Type.STRING,
              "行政区划代码",
              "the division's code in GB/T 2260",
              false,
              facts -> facts.division(Division::code)),
          entry(
              "division_level",
              Type.STRING,
              "行政级别",
              "national, provincial, prefecture, county or township",
              false,
              facts -> facts.division(division -> division.level().id())),
          entry(
              "signatory",
              Type.STRING,
              "落款单位",
              "the organ that signed it",
              false,
              facts -> facts.report().signatory()),
          entry(
              "signed_on",
              Type.DATE,
              "落款日期",
              "the date of signing",
              false,
              facts -> facts.report().signedOn()),
          entry(
              "encoding",
              Type.STRING,
              "编码",
              "the encoding of the file",
              true,
              facts -> facts.report().source().encoding()),
          entry(
              "layout",
              Type.STRING,
              "版式",
              "how its tables are written as text",
              false,
              facts ->
                  facts.report().source().layout() == null
                      ? null
                      : facts.report().source().layout().id()),
          entry(
              "processingFee.notices",
              Type.NUMBER,
              "发出收费通知的件数",
              "notices of fees, in 件",
              false,
              facts -> facts.report().processingFee().notices()),
          entry(
              "processingFee.amountNotified",
              Type.NUMBER,
              "收费通知总金额",
              "what they ask for, in 元",
              false,
              facts -> facts.report().processingFee().amountNotified()),
          entry(
              "processingFee.amountCollected",
              Type.NUMBER,
              "实际收取的总金额",
              "what was collected, in 元",
              false,
              facts -> facts.report().processingFee().amountCollected()));

  private ReportColumns() {}

  private static Entry entry(
      String name,
      Type type,
      String title,
      String description,
      boolean isAlwaysThere,
      Function<Facts, @Nullable Object> value) {
    return new Entry(new CsvColumn(name, type, title, description, isAlwaysThere), value);
  }

  static List<CsvColumn> columns(List<Entry> entries) {
    return entries.stream().map(Entry::column).toList();
  }
}
