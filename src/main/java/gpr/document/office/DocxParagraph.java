package gpr.document.office;

import gpr.UnreadableReportException;
import gpr.document.office.ListCounter.NumberedList;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads the paragraphs of a .docx: the words that are shown, and the number before them. */
final class DocxParagraph {
  private final Xml xml;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final ListCounter counter = new ListCounter();

  /** For each open field whether its instruction stands here, which nobody sees. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** What belongs before the next paragraph, since the mark between was deleted. */
  private String joined = "";

  DocxParagraph(Xml xml, DocxStyles styles, DocxNumbering numbering) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
  }

  /** What is known of the paragraph that is read. */
  private static final class Parts {
    private final Xml.Element boxes;
    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private Optional<String> list = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private boolean hasDeletedMark;
    private boolean hasHiddenMark;

    Parts(Xml.Element boxes) {
      this.boxes = boxes;
    }
  }

  /**
   * The paragraph that the walk stands at; empty where it goes on in the next, or is no part of the
   * text.
   *
   * @param boxes what is to be done at the blocks of text boxes in it
   */
  Optional<Block.Paragraph> read(Xml.Element boxes) throws IOException, UnreadableReportException {
    Parts parts = new Parts(boxes);
    String before = joined;
    joined = "";
    xml.each(name -> readPart(name, parts));
    // An instruction does not go on in the next paragraph; a field that never ends is broken.
    fields.removeIf(isInstruction -> isInstruction);
    if (parts.hasDeletedMark) {
      joined = before + parts.words;
      return Optional.empty();
    }
    boolean isHidden = parts.hasHiddenMark && parts.words.isEmpty();
    String number = isHidden ? "" : number(parts);
    return styles.isContents(parts.style)
        ? Optional.empty()
        : Optional.of(new Block.Paragraph(number + before + parts.words));
  }

  private void readPart(String name, Parts parts) throws IOException, UnreadableReportException {
    if (name.equals("pPr")) {
      xml.each(property -> readProperty(property, parts));
    } else {
      readInline(name, parts);
    }
  }

  private void readProperty(String name, Parts parts)
      throws IOException, UnreadableReportException {
    switch (name) {
      case "pStyle" -> parts.style = xml.value();
      case "numPr" ->
          xml.each(
              inner -> {
                switch (inner) {
                  case "numId" -> parts.list = Optional.of(xml.value());
                  case "ilvl" -> parts.level = Optional.of(xml.number("val", 0));
                  default -> {}
                }
              });
      case "rPr" ->
          xml.each(
              inner -> {
                parts.hasDeletedMark |= isDeletion(inner);
                parts.hasHiddenMark |= inner.equals("vanish") && xml.isOn();
              });
      default -> {}
    }
  }

  private static boolean isDeletion(String name) {
    return name.equals("del") || name.equals("moveFrom");
  }

  private String number(Parts parts) {
    Optional<String> number = parts.list.or(() -> styles.list(parts.style));
    Optional<NumberedList> list = number.flatMap(numbering::list);
    if (list.isEmpty()) {
      return "";
    }
    int level =
        parts
            .level
            .or(() -> styles.level(parts.style))
            .orElseGet(() -> numbering.levelOf(list.get(), parts.style));
    return apart(counter.next(list.get(), level));
  }

  /** A number that ends in a digit or letter would run into the words. */
  static String apart(String number) {
    boolean runsOn =
        !number.isEmpty()
            && Character.isLetterOrDigit(number.charAt(number.length() - 1))
            && number.charAt(number.length() - 1) < 0x2E80;
    return runsOn ? number + " " : number;
  }

  private void readInline(String name, Parts parts) throws IOException, UnreadableReportException {
    switch (name) {
      case "r" -> readRun(parts);
      case "sdt" -> readControl(parts);
      // Deletions have names of their own, and are passed over.
      case "hyperlink",
          "ins",
          "moveTo",
          "fldSimple",
          "smartTag",
          "customXml",
          "bdo",
          "dir",
          "m:oMathPara" ->
          xml.each(inner -> readInline(inner, parts));
      case "m:oMath" -> readFormula(parts);
      case "mc:AlternateContent", "mc:Fallback" -> xml.each(inner -> readInline(inner, parts));
      default -> {}
    }
  }

  private void readControl(Parts parts) throws IOException, UnreadableReportException {
    boolean[] isPrompt = {false};
    xml.each(
        name -> {
          if (name.equals("sdtPr")) {
            xml.each(property -> isPrompt[0] |= property.equals("showingPlcHdr") && xml.isOn());
          } else if (name.equals("sdtContent") && !isPrompt[0]) {
            xml.each(inner -> readInline(inner, parts));
          }
        });
  }

  /** The characters of a formula, in which somebody may have typed a number. */
  private void readFormula(Parts parts) throws IOException, UnreadableReportException {
    xml.each(
        name -> {
          if (name.equals("m:t")) {
            parts.words.append(xml.text());
          } else {
            readFormula(parts);
          }
        });
  }

  private static final class Run {
    private boolean isHidden;
    private boolean isRaised;
    private final StringBuilder words = new StringBuilder();
  }

  private void readRun(Parts parts) throws IOException, UnreadableReportException {
    Run run = new Run();
    run.isHidden = styles.isHidden(parts.style);
    xml.each(name -> readRunPart(name, run, parts));
    boolean isShown = !run.isHidden && !fields.contains(true);
    if (isShown && !(run.isRaised && isMark(run.words, parts.words))) {
      parts.words.append(run.words);
    }
  }

  private void readRunPart(String name, Run run, Parts parts)
      throws IOException, UnreadableReportException {
    switch (name) {
      case "rPr" -> readRunProperties(run);
      case "t" -> run.words.append(xml.text());
      case "tab", "ptab" -> run.words.append('\t');
      case "br", "cr" -> run.words.append('\n');
      case "noBreakHyphen" -> run.words.append('-');
      // A sign of a font of signs: no letter, but something stands there.
      case "sym" -> run.words.append('\uFFFD');
      case "fldChar" -> readField();
      case "ruby" -> readRuby(parts);
      case "mc:AlternateContent", "mc:Fallback" ->
          xml.each(inner -> readRunPart(inner, run, parts));
      case "pict" -> readBoxes(parts);
      default -> {}
    }
  }

  private void readRunProperties(Run run) throws IOException, UnreadableReportException {
    Boolean[] isHidden = new Boolean[1];
    xml.each(
        name -> {
          if (DocxStyles.hides(name)) {
            isHidden[0] = xml.isOn() || Boolean.TRUE.equals(isHidden[0]);
          } else if (name.equals("rStyle")) {
            run.isHidden |= styles.isHidden(xml.value());
          } else if (name.equals("vertAlign")) {
            run.isRaised = xml.value().equals("superscript");
          }
        });
    run.isHidden = isHidden[0] == null ? run.isHidden : isHidden[0];
  }

  /** What stands above a line after no letter (m²) is the mark of a note: {@code 105¹}. */
  static boolean isMark(CharSequence raised, CharSequence before) {
    boolean isUnit =
        before.length() > 0
            && Character.isAlphabetic(before.charAt(before.length() - 1))
            && before.charAt(before.length() - 1) < 0x2E80;
    return !isUnit && raised.codePoints().noneMatch(c -> Character.isIdeographic(c) && c != '注');
  }

  private void readField() {
    switch (xml.attribute("fldCharType").orElse("")) {
      case "begin" -> fields.push(true);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(false);
        }
      }
      case "end" -> fields.poll();
      default -> {}
    }
  }

  /** Words with their reading above: the words. */
  private void readRuby(Parts parts) throws IOException, UnreadableReportException {
    xml.each(
        name -> {
          if (name.equals("rubyBase")) {
            xml.each(inner -> readInline(inner, parts));
          }
        });
  }

  /** A drawing of the older kind, which newer ones have beside them, may have a box with text. */
  private void readBoxes(Parts parts) throws IOException, UnreadableReportException {
    xml.each(
        name -> {
          if (name.equals("txbxContent")) {
            xml.each(parts.boxes);
          } else {
            readBoxes(parts);
          }
        });
  }
}
