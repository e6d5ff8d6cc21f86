package gpr.document.office;

import gpr.document.office.ListCounter.Level;
import gpr.document.office.ListCounter.NumberedList;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The lists of a .doc. */
final class DocLists {
  /** Number formats by their code (MSONFC, [MS-OSHARED] 2.2.1.3), with the names that .docx has. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(0x01, "upperRoman"),
          Map.entry(0x02, "lowerRoman"),
          Map.entry(0x03, "upperLetter"),
          Map.entry(0x04, "lowerLetter"),
          Map.entry(0x0A, "ideographDigital"),
          Map.entry(0x0B, "japaneseCounting"),
          Map.entry(0x0E, "decimalFullWidth"),
          Map.entry(0x12, "decimalEnclosedCircle"),
          Map.entry(0x13, "decimalFullWidth2"),
          Map.entry(0x16, "decimalZero"),
          Map.entry(0x17, "bullet"),
          Map.entry(0x1A, "decimalEnclosedFullstop"),
          Map.entry(0x1B, "decimalEnclosedParen"),
          Map.entry(0x1C, "decimalEnclosedCircleChinese"),
          Map.entry(0x1D, "ideographEnclosedCircle"),
          Map.entry(0x1E, "ideographTraditional"),
          Map.entry(0x1F, "ideographZodiac"),
          Map.entry(0x21, "taiwaneseCounting"),
          Map.entry(0x22, "ideographLegalTraditional"),
          Map.entry(0x23, "taiwaneseCountingThousand"),
          Map.entry(0x24, "taiwaneseDigital"),
          Map.entry(0x25, "chineseCounting"),
          Map.entry(0x26, "chineseLegalSimplified"),
          Map.entry(0x27, "chineseCountingThousand"),
          Map.entry(0xFF, "none"));

  private final ListTables tables;
  private final Map<Integer, NumberedList> lists = new HashMap<>();
  private final ListCounter counter = new ListCounter();

  DocLists(HWPFDocument document) {
    this.tables = document.getListTables();
  }

  /** The number before a paragraph; empty where it has none. */
  String number(Paragraph paragraph) {
    if (tables == null || !paragraph.isInList() || paragraph.getIlvl() >= ListCounter.LEVELS) {
      return "";
    }
    NumberedList list =
        lists.computeIfAbsent(paragraph.getIlfo(), number -> list(paragraph, number));
    return counter.next(list, paragraph.getIlvl());
  }

  private static NumberedList list(Paragraph paragraph, int number) {
    HWPFList list = paragraph.getList();
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int count = list.getListData().getLevels().length;
    for (int i = 0; i < count && i < ListCounter.LEVELS; i++) {
      char level = (char) i;
      NumberFormat format =
          NumberFormat.of(FORMATS.getOrDefault(list.getNumberFormat(level) & 0xFF, "decimal"));
      levels.put(i, new Level(list.getStartAt(level), format, text(list, level), false, true));
      if (list.isStartAtOverridden(level)) {
        starts.put(i, list.getStartAt(level));
      }
    }
    return new NumberedList(
        Integer.toString(list.getLsid()), Integer.toString(number), levels, starts);
  }

  /** Where a .docx has {@code %1}, a .doc has the level itself as a character. */
  private static String text(HWPFList list, char level) {
    StringBuilder text = new StringBuilder();
    String own = list.getNumberText(level);
    for (int i = 0; own != null && i < own.length(); i++) {
      char c = own.charAt(i);
      text.append(c < ListCounter.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return text.toString();
  }
}
