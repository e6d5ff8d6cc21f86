package gpr.check;

import gpr.Message;
import gpr.Severity;
import gpr.organ.Division;
import gpr.organ.Organ;
import gpr.organ.OrganKind;
import gpr.organ.Organs;
import gpr.report.Paragraph;
import gpr.report.Report;
import gpr.report.Section;
import gpr.report.StatedYear;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and who the prose says made the report, is the organ of the title. An office may sign
 * for its government, and a name may be shortened.
 */
final class OtherOrgan implements ReportRule {
  private static final String NAME =
      "([\\p{IsHan}（）()]{2,30}?(?:人民政府|政府|委员会|办公室|办公厅|街道办事处|厅|局|委|办|院|中心|大学|学院|学校))";

  /** 本报告由云溪市财政局编制, 现公布云溪市财政局2024年政府信息公开工作年度报告. */
  private static final Pattern MAKER =
      Pattern.compile("(?:报告|年报)由" + NAME + "(?:编制|汇编|撰写|负责)|现(?:将|公布|发布)" + NAME + "20\\d\\d年");

  /** One of these stands before each maker; a name that may begin anywhere is looked for there. */
  private static final List<String> BEFORE_MAKER = List.of("报告由", "年报由", "现将", "现公布", "现发布");

  /** 市水务局办公室 is of 市水务局; what is left of 政府办公室 or 党政办公室 names nobody. */
  private static final String OFFICE = "办公室";

  private static final int LEAST_NAME = 2;

  /** What acts for a whole government. */
  private static final List<String> OFFICES = List.of("政府", "办公室", "办公厅", "办");

  @Override
  public String id() {
    return "other-organ";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Report report = subject.report();
    String organization = report.organization();
    if (organization == null) {
      return;
    }
    Organ organ = subject.organ();
    boolean isSame = organization.equals(report.signatory());
    if (!isSame && report.signatory() != null && isOther(organ, report.signatory(), report)) {
      Message message = Message.of("finding.other-organ.signed", report.signatory(), organization);
      findings.add(Finding.of(this, message, closing(report), List.of()));
    }
    for (Paragraph paragraph : report.preface()) {
      look(report, organization, organ, paragraph, findings);
    }
    for (Section section : report.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        look(report, organization, organ, paragraph, findings);
      }
    }
  }

  private void look(
      Report report, String organization, Organ organ, Paragraph paragraph, Findings findings) {
    if (!mayNameMaker(paragraph.text())) {
      return;
    }
    Matcher made = MAKER.matcher(paragraph.text());
    while (made.find()) {
      boolean isMaker = made.group(1) != null;
      String name = made.group(isMaker ? 1 : 2);
      if (isOther(organ, name, report) && !(isMaker && mayMake(organ, name, report))) {
        Message message = Message.of("finding.other-organ.prose", name, organization);
        Place place = new Place(paragraph.line(), paragraph.column());
        findings.add(Finding.of(this, message, place, List.of()));
      }
    }
  }

  private static boolean mayNameMaker(String text) {
    for (String before : BEFORE_MAKER) {
      if (text.contains(before)) {
        return true;
      }
    }
    return false;
  }

  /**
   * 本报告由青石县行政审批局编制, of a county: 县级以上地方人民政府的政府信息公开工作主管部门 makes it, whichever department that is
   * (政府信息公开条例, article 49).
   */
  private static boolean mayMake(Organ organ, String name, Report report) {
    Division division = Organs.of(name, null, null, report.year()).division();
    return organ.kind() == OrganKind.GOVERNMENT && !areElsewhere(organ.division(), division);
  }

  private static boolean areElsewhere(@Nullable Division one, @Nullable Division other) {
    return one != null && other != null && !Objects.equals(one.code(), other.code());
  }

  private static boolean isOther(Organ organ, String name, Report report) {
    boolean hasOffice = name.endsWith(OFFICE) && name.length() > LEAST_NAME + OFFICE.length();
    String whole = hasOffice ? name.substring(0, name.length() - OFFICE.length()) : name;
    return isAnother(organ, name, report) && (!hasOffice || isAnother(organ, whole, report));
  }

  private static boolean isAnother(Organ organ, String name, Report report) {
    Organ other = Organs.of(name, null, null, report.year());
    if (organ.name() == null || other.name() == null) {
      return false;
    }
    if (other.key() == null || organ.key() == null) {
      return false;
    }
    if (isWithin(organ.name(), other.name()) || isWithin(other.name(), organ.name())) {
      return false;
    }
    if (areElsewhere(organ.division(), other.division())) {
      return true;
    }
    boolean isGovernment =
        organ.kind() == OrganKind.GOVERNMENT || organ.kind() == OrganKind.TOWNSHIP;
    boolean isOffice = OFFICES.stream().anyMatch(other.key()::endsWith);
    return !(isGovernment && isOffice)
        && !isWithin(organ.key(), other.key())
        && !isWithin(other.key(), organ.key());
  }

  /** Whether all characters of a name stand in the other, in order: 发改委 in 发展和改革委员会. */
  private static boolean isWithin(String shorter, String longer) {
    int next = 0;
    for (int i = 0; i < longer.length() && next < shorter.length(); i++) {
      next += longer.charAt(i) == shorter.charAt(next) ? 1 : 0;
    }
    return next == shorter.length();
  }

  private static Place closing(Report report) {
    for (StatedYear stated : report.statedYears()) {
      if (stated.kind() == StatedYear.Kind.CLOSING) {
        return new Place(stated.line(), stated.column());
      }
    }
    return Place.ofLine(report.source().lines());
  }
}
