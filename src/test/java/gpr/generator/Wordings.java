package gpr.generator;

import java.util.List;

/** The other ways in which organs write a word or number of the form. */
final class Wordings {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private static final String ORDINALS = "一二三四五六七八";

  private Wordings() {}

  static boolean isNumber(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  static String fullWidthDigits(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return out.toString();
  }

  /** Separators before each three digits of the whole part. */
  static String thousands(String text, char separator) {
    int end = 0;
    while (end < text.length() && "0123456789+-".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = end - 3; i > 0 && Character.isDigit(text.charAt(i - 1)); i -= 3) {
      out.insert(i, separator);
    }
    return out.toString();
  }

  static String spaced(String text, Chance chance) {
    if (text.length() < 2 || text.indexOf('\n') >= 0 || chance.onceIn(2)) {
      return text;
    }
    int at = chance.between(1, text.length() - 1);
    return text.substring(0, at) + " " + text.substring(at);
  }

  static String narrow(String text) {
    return text.replace('（', '(').replace('）', ')').replace('，', ',').replace('：', ':');
  }

  /** 1． for 1. */
  static String dot(PrintedCell cell, String dot) {
    String text = cell.text();
    return text.length() > 2 && text.charAt(1) == '.'
        ? text.charAt(0) + dot + text.substring(2)
        : text;
  }

  static String shortened(String text) {
    return text.replace("（区分处理的，只计这一情形，不计其他情形）", "")
        .replace("（六）其他处理", "（六）其他")
        .replace("行政规范性文件", "规范性文件")
        .replace("“三安全一稳定”", "三安全一稳定")
        .replace("（单位：万元）", "");
  }

  static String withoutOrdinal(String text) {
    if (text.startsWith("（") && text.length() > 3 && text.charAt(2) == '）') {
      return text.substring(3);
    }
    boolean hasOrdinal = text.length() > 2 && (text.charAt(1) == '.' || text.charAt(1) == '、');
    return hasOrdinal ? text.substring(2) : text;
  }

  static String withNextOrdinal(String text) {
    boolean hasOrdinal = text.length() > 2 && text.charAt(1) == '.';
    return hasOrdinal ? (char) (text.charAt(0) + 1) + text.substring(1) : text;
  }

  static String numeral(PrintedSection section, int kind) {
    String words = section.heading().substring(2);
    return switch (kind) {
      case 0 -> section.number() + "、" + words;
      case 1 -> "（" + ORDINALS.charAt(section.number() - 1) + "）" + words;
      case 2 -> section.number() + ". " + words;
      default -> words;
    };
  }

  /** Characters that recognition takes for each other. */
  static final List<String> CONFUSED =
      List.of(
          "未末", "己已", "人入", "士土", "日曰", "天夭", "废度", "收牧", "罚罰", "总忠", "密宓", "律津", "稳隐", "掌拿", "仍仅",
          "访汸", "版販", "审宙", "复夏", "研硏", "属厲", "办力", "于干", "它宅", "申甲", "理埋");

  private static final String MEANT = "一二人入八十大工文方日月水生用目立老而自至色行足金面高";
  private static final String RADICALS = "⼀⼆⼈⼊⼋⼗⼤⼯⽂⽅⽇⽉⽔⽣⽤⽬⽴⽼⽽⾃⾄⾊⾏⾜⾦⾯⾼";
  private static final String COMMON = "开许处罚强制规范业务机关项号现结转总计诉讼复议办当费发个";
  private static final String TRADITIONAL = "開許處罰強製規範業務機關項號現結轉總計訴訟復議辦當費發個";

  /** With radicals for the characters that are made of one alone. */
  static String withRadicals(String text) {
    return mapped(text, MEANT, RADICALS);
  }

  /** In traditional characters, as far as labels have them. */
  static String traditional(String text) {
    return mapped(text, COMMON, TRADITIONAL);
  }

  private static String mapped(String text, String from, String to) {
    StringBuilder mapped = new StringBuilder(text);
    for (int i = 0; i < mapped.length(); i++) {
      int at = from.indexOf(mapped.charAt(i));
      if (at >= 0) {
        mapped.setCharAt(i, to.charAt(at));
      }
    }
    return mapped.toString();
  }

  /** The label with its ordinal in another of three ways. */
  static String otherOrdinal(String text, int kind) {
    if (text.length() > 2 && text.charAt(1) == '.') {
      int number = text.charAt(0) - '1';
      String rest = text.substring(2);
      return switch (kind) {
        case 0 -> (char) ('①' + number) + rest;
        case 1 -> (char) ('⑴' + number) + rest;
        case 2 -> ROMAN.get(number) + "." + rest;
        default -> text.charAt(0) + ")" + rest;
      };
    }
    boolean bracketed = text.length() > 3 && text.charAt(0) == '（' && text.charAt(2) == '）';
    int numeral = bracketed ? "一二三四五六七八九十".indexOf(text.charAt(1)) : -1;
    if (numeral < 0) {
      return text;
    }
    String rest = text.substring(3);
    return kind == 0
        ? (char) ('㈠' + numeral) + rest
        : kind == 2 ? "(" + ROMAN.get(numeral) + ")" + rest : "〔" + text.charAt(1) + "〕" + rest;
  }

  /** The line without the space between its label and the first of several numbers. */
  /** A number of several digits with that sign for a one at its beginning, or else at its end. */
  static String withStrokes(String text, char stroke) {
    if (!text.matches("[0-9]{2,}")) {
      return text;
    }
    int last = text.length() - 1;
    return text.charAt(0) == '1'
        ? stroke + text.substring(1)
        : text.charAt(last) == '1' ? text.substring(0, last) + stroke : text;
  }

  /** A label and the number behind it in one cell, where at least three numbers follow. */
  static String gluedCells(String line, String glue) {
    return line.replaceFirst(
        "(?<=[\\u4e00-\\u9fff）”])[ \u00a0]*[\t|][ \t|\u00a0]*(?=\\d+([ \u00a0]*[\t|][ \u00a0]*\\d+){3,}[ |]*$)",
        glue);
  }

  static String glued(String line) {
    return line.replaceFirst("(?<=[\\u4e00-\\u9fff）”]) (?=\\d+( \\d+){3,}$)", "");
  }
}
