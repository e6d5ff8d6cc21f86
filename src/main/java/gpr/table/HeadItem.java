package gpr.table;

import java.util.List;
import java.util.regex.Pattern;

/** What a label of a head may be beside a column, which is its number in the form. */
final class HeadItem {
  /** No column, but words that may be one's label. */
  static final int UNKNOWN = -1;

  /** Words of the form over all columns, or over the rows' labels: 申请人情况. */
  static final int OVER = -5;

  /** Words that resemble no column's label: a column that the form has not, 同比. */
  static final int FOREIGN = -4;

  /** A column of the form's of another year: no column of the report, and no caption either. */
  static final int OTHER_YEAR = -6;

  /** A label over several columns, whose own labels are in the next row. */
  static final int SPAN = -2;

  /** Words of the form that are no column's: a caption, the corner. */
  static final int CAPTION = -3;

  /** What the columns begin with that offices add: 上年合计, 去年总计, 同比增减, 增长率, 占比. */
  private static final Pattern COMPARED =
      Pattern.compile("[（(]?(?:上一?年|去年|往年|同比|环比|较上|较去|增长|增减|增幅|占比)");

  private HeadItem() {}

  /** Whether a column's words compare with another year. */
  static boolean isCompared(String words) {
    return COMPARED.matcher(words).lookingAt();
  }

  static long columnsAndUnknown(List<Integer> items) {
    return items.stream().filter(item -> item >= 0 || isUnknown(item)).count();
  }

  /** Whether it is no column of the form as far as its words tell. */
  static boolean isUnknown(int item) {
    return item == UNKNOWN || isForeign(item);
  }

  /** Whether it is surely a column that the form has not. */
  static boolean isForeign(int item) {
    return item == FOREIGN || item == OTHER_YEAR;
  }

  /** Whether it is said of the table: no column, and none of its rows of labels. */
  static boolean isCaption(int item) {
    return item == CAPTION || item == OVER;
  }

  /** Whether it stands over several columns. */
  static boolean isOver(int item) {
    return item == SPAN || item == OVER;
  }

  static boolean hasColumn(List<Integer> items) {
    for (int item : items) {
      if (item >= 0) {
        return true;
      }
    }
    return false;
  }
}
