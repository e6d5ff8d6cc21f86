package gpr.form;

import java.util.List;

/**
 * A section of the report.
 *
 * @param number 1 to 6
 * @param numeral the Chinese numeral of its heading, e.g. 一
 * @param wordings the heading's words without numeral, the form's own first
 * @param lawful those of them that article 50 of the Regulations has, and the form's own
 */
public record SectionForm(int number, String numeral, List<String> wordings, List<String> lawful) {
  public SectionForm {
    wordings = List.copyOf(wordings);
    lawful = List.copyOf(lawful);
  }

  /** The form's own words of the heading. */
  public String title() {
    return wordings.get(0);
  }
}
