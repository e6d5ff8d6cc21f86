package gpr.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a language model writes beside the report: its thoughts, and what it says of a table. */
final class ModelWords {
  private static final List<String> EXPLANATIONS =
      List.of(
          "下面是该表格的识别结果，共25行、10列：",
          "根据图片内容，表格整理如下：",
          "（说明：空白单元格保留为空，数字按原图抄录，第 2 页续表已合并。）",
          "Here is the table (25 rows, 10 columns):",
          "注：表中合并单元格已展开，共识别 175 个数字。");

  private ModelWords() {}

  /** The text below thoughts in which some of its lines are tried with other digits. */
  static String thinking(String text, Chance chance) {
    String tag = chance.onceIn(3) ? "thinking" : "think";
    String tried =
        text.lines()
            .filter(line -> !line.isBlank() && chance.onceIn(6))
            .map(line -> line.chars().mapToObj(c -> other(c, chance)).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    String begin = chance.onceIn(4) ? "" : "<" + tag + ">\n";
    return begin + "先看表头，共有7列。试着抄几行：\n" + tried + "\n</" + tag + ">\n\n" + text;
  }

  private static String other(int character, Chance chance) {
    boolean digit = character >= '0' && character <= '9';
    return digit ? Integer.toString(chance.below(10)) : Character.toString(character);
  }

  /** Each table of the report below a line that says something of it. */
  static PrintedReport explaining(PrintedReport report, Chance chance) {
    return report.mapSections(
        section -> {
          if (section.table() == null) {
            return section;
          }
          List<String> prose = new ArrayList<>(section.prose());
          prose.add(chance.pick(EXPLANATIONS));
          return section.withProse(prose);
        });
  }
}
