package gpr.document.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Reads the paragraphs of a .doc: the words that are shown, and the number before them. */
final class DocParagraph {
  private static final int SUPERSCRIPT = 1;

  /** Signs of the format that stand in the text ([MS-DOC] 2.4.1 and 2.8.25). */
  private static final char PARAGRAPH_END = '\r';

  private static final char FIELD_BEGINS = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_ENDS = 0x15;
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char HYPHEN = 0x1E;

  private final DocLists lists;

  /** For each open field whether its instruction stands here, which nobody sees. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private String joined = "";

  DocParagraph(DocLists lists) {
    this.lists = lists;
  }

  /** The paragraph; empty where it goes on in the next, since the mark between was deleted. */
  Optional<Block.Paragraph> read(Paragraph paragraph) {
    StringBuilder words = new StringBuilder(joined);
    joined = "";
    boolean hasDeletedMark = false;
    boolean hasHiddenMark = false;
    int runs = paragraph.numCharacterRuns();
    for (int i = 0; i < runs; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      boolean endsHere = i == runs - 1 && run.text().endsWith("\r");
      hasDeletedMark |= endsHere && run.isMarkedDeleted();
      hasHiddenMark |= endsHere && run.isVanished();
      add(run, words);
    }
    fields.removeIf(isInstruction -> isInstruction);
    if (hasDeletedMark) {
      joined = words.toString();
      return Optional.empty();
    }
    boolean isHidden = hasHiddenMark && words.isEmpty();
    String number = isHidden ? "" : DocxParagraph.apart(lists.number(paragraph));
    return Optional.of(new Block.Paragraph(number + words));
  }

  private void add(CharacterRun run, StringBuilder words) {
    boolean isShown =
        !run.isMarkedDeleted()
            && !run.isVanished()
            && !run.isStrikeThrough()
            && !run.isDoubleStrikeThrough();
    StringBuilder shown = new StringBuilder();
    if (run.isSymbol()) {
      shown.append('\uFFFD');
    } else {
      String text = run.text();
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i), shown);
      }
    }
    boolean isMark =
        run.getSubSuperScriptIndex() == SUPERSCRIPT && DocxParagraph.isMark(shown, words);
    if (isShown && !isMark) {
      words.append(shown);
    }
  }

  private void add(char c, StringBuilder shown) {
    switch (c) {
      case FIELD_BEGINS -> fields.push(true);
      case FIELD_RESULT -> {
        if (fields.poll() != null) {
          fields.push(false);
        }
      }
      case FIELD_ENDS -> fields.poll();
      case LINE_BREAK, PAGE_BREAK -> shown.append('\n');
      case HYPHEN -> shown.append('-');
      default -> {
        // Marks of cells, pictures and notes are controls.
        if ((c >= ' ' || c == '\t') && c != PARAGRAPH_END && !fields.contains(true)) {
          shown.append(c);
        }
      }
    }
  }
}
