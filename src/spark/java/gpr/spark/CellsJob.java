package gpr.spark;

import gpr.UnreadableReportException;
import gpr.form.FormCell;
import gpr.organ.Division;
import gpr.organ.Organs;
import gpr.report.Report;
import gpr.report.ReportReader;
import gpr.table.CellValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * An example of gpr in Apache Spark: the texts of a folder to a table with a row for each cell, as
 * {@code gpr parse -f csv} has them. What cannot be read is a row with its problem, so that no file
 * is lost without a word.
 *
 * <p>{@code spark-submit --class gpr.spark.CellsJob … TEXTS TABLE}
 */
public final class CellsJob {
  /** Room for any number of a report, exact. */
  private static final DataType NUMBER = DataTypes.createDecimalType(38, 18);

  /** The columns of the CSV, and why a file could not be read. */
  static final StructType COLUMNS =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("organization", DataTypes.StringType)
          .add("division", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("template", DataTypes.StringType)
          .add("cell", DataTypes.StringType)
          .add("section", DataTypes.IntegerType)
          .add("row_key", DataTypes.StringType)
          .add("row_label", DataTypes.StringType)
          .add("column_key", DataTypes.StringType)
          .add("column_label", DataTypes.StringType)
          .add("value", NUMBER)
          .add("unit", DataTypes.StringType)
          .add("status", DataTypes.StringType)
          .add("line", DataTypes.IntegerType)
          .add("problem", DataTypes.StringType);

  private CellsJob() {}

  /** Reads the texts of the first argument, a folder, into the second, a table in Parquet. */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("gpr").getOrCreate()) {
      cells(texts(spark, arguments[0])).write().parquet(arguments[1]);
    }
  }

  /** The texts of a folder, deep, each with its path and its bytes. */
  static Dataset<Row> texts(SparkSession spark, String folder) {
    return spark
        .read()
        .format("binaryFile")
        .option("recursiveFileLookup", true)
        .option("pathGlobFilter", "*.{txt,md,html,docx,doc,xlsx,xls,pdf}")
        .load(folder)
        .select("path", "content");
  }

  /** The cells of texts, wherever their paths and bytes come from. */
  static Dataset<Row> cells(Dataset<Row> texts) {
    ReportReader reader = new ReportReader();
    MapPartitionsFunction<Row, Row> read = files -> cells(reader, files);
    return texts.mapPartitions(read, Encoders.row(COLUMNS));
  }

  /** One file after the other, so that no more than one is in memory. */
  private static Iterator<Row> cells(ReportReader reader, Iterator<Row> files) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED), false)
        .flatMap(file -> cells(reader, file.getString(0), file.<byte[]>getAs(1)).stream())
        .iterator();
  }

  private static List<Row> cells(ReportReader reader, String path, byte[] bytes) {
    List<Row> rows = new ArrayList<>();
    try {
      for (Report report : reader.readAll(path, bytes)) {
        Division division = Organs.of(report).division();
        report.cells().forEach(cell -> rows.add(row(report, division, cell)));
      }
    } catch (UnreadableReportException e) {
      rows.add(problem(path, e));
    }
    return rows;
  }

  private static Row row(Report report, Division division, CellValue value) {
    FormCell cell = value.cell();
    return RowFactory.create(
        report.source().path(),
        report.organization(),
        division == null ? null : division.fullName(),
        report.year(),
        report.form().template(),
        cell.path(),
        report.form().table(cell.table()).section(),
        cell.row(),
        cell.rowLabel(),
        cell.column(),
        cell.columnLabel(),
        value.value(),
        cell.unit(),
        value.status().id(),
        value.line() == 0 ? null : value.line(),
        null);
  }

  private static Row problem(String path, UnreadableReportException e) {
    Object[] fields = new Object[COLUMNS.size()];
    fields[COLUMNS.fieldIndex("path")] = path;
    fields[COLUMNS.fieldIndex("line")] = e.line() == 0 ? null : e.line();
    fields[COLUMNS.fieldIndex("problem")] = e.reason().english();
    return RowFactory.create(fields);
  }
}
