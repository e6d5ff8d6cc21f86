package gpr.output;

import gpr.check.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The catalogue of rules as JSON; the keys are the same in every language. */
public final class RuleJson {
  private RuleJson() {}

  /** Writes a list with an object for each rule. */
  public static void write(Collection<Rule> rules, Locale locale, OutputStream to)
      throws IOException {
    JsonTree.write(rules.stream().map(rule -> object(rule, locale)).toList(), to);
  }

  /** Writes the object of one rule. */
  public static void write(Rule rule, Locale locale, OutputStream to) throws IOException {
    JsonTree.write(object(rule, locale), to);
  }

  private static Map<String, Object> object(Rule rule, Locale locale) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", rule.id());
    object.put("severity", rule.severity().id());
    object.put("summary", rule.summary().in(locale));
    object.put("why", rule.why().in(locale));
    object.put("formula", rule.formula().in(locale));
    object.put("failingExample", rule.failingExample());
    object.put("passingExample", rule.passingExample());
    object.put("remedy", rule.remedy().in(locale));
    object.put("helpUri", ProjectPages.of(rule));
    return object;
  }
}
