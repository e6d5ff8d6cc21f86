package gpr.form;

import java.util.List;

/** Forms that a test's resource names: what a coming form would be, a file and a line. */
public final class FormsWith {
  private FormsWith() {}

  /** The known forms, the oldest first, and one that has every row of the last one and two more. */
  public static List<Form> longer() {
    return FormFile.readAll("withLonger");
  }
}
