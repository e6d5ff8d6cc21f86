package gpr.form;

import java.util.List;
import java.util.Optional;

/**
 * The forms that gpr knows, read once from the resources of this package: {@code forms.tsv} names
 * them.
 */
public final class Forms {
  private static final List<Form> ALL = FormFile.readAll("forms");

  private Forms() {}

  /** All forms, the oldest first. */
  public static List<Form> all() {
    return ALL;
  }

  /** The form in use now. */
  public static Form latest() {
    return ALL.get(ALL.size() - 1);
  }

  /** The form with that template id. */
  public static Form of(String template) {
    return ALL.stream()
        .filter(form -> form.template().equals(template))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no form for template " + template));
  }

  /** The form in which reports of that year are to be made; empty before the first. */
  public static Optional<Form> ofYear(int year) {
    for (Form form : ALL) {
      if (form.isForYear(year)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
