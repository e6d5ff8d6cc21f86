package gpr.output;

import gpr.Message;
import gpr.check.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The catalogue of rules for people. */
public final class RuleHelp {
  private RuleHelp() {}

  /** One line a rule: id, severity, summary. */
  public static String list(Collection<Rule> rules, Locale locale) {
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder list = new StringBuilder();
    for (Rule rule : rules) {
      list.append(padded(rule.id(), widest + 2));
      list.append(padded(rule.severity().id(), "warning".length() + 2));
      list.append(rule.summary().in(locale)).append('\n');
    }
    return list.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** All about one rule. */
  public static String text(Rule rule, Locale locale) {
    StringBuilder text = new StringBuilder();
    text.append(rule.id()).append(" (").append(rule.severity().id()).append(")\n");
    text.append(rule.summary().in(locale)).append("\n\n");
    text.append(told("why", rule.why(), locale)).append('\n');
    text.append(told("formula", rule.formula(), locale)).append('\n');
    example(text, label("failing", locale), ExampleWords.of(rule.failingExample(), locale));
    example(text, label("passing", locale), ExampleWords.of(rule.passingExample(), locale));
    text.append(told("remedy", rule.remedy(), locale)).append('\n');
    return text.toString();
  }

  private static void example(StringBuilder text, String label, List<String> lines) {
    text.append(label).append('\n');
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
  }

  /** All about one rule but its id and summary, in Markdown. */
  public static String markdown(Rule rule, Locale locale) {
    return rule.why().in(locale)
        + "\n\n**"
        + label("formula", locale)
        + "** "
        + rule.formula().in(locale)
        + "\n\n**"
        + label("failing", locale)
        + "**\n\n"
        + fenced(ExampleWords.of(rule.failingExample(), locale))
        + "\n\n**"
        + label("passing", locale)
        + "**\n\n"
        + fenced(ExampleWords.of(rule.passingExample(), locale))
        + "\n\n**"
        + label("remedy", locale)
        + "** "
        + rule.remedy().in(locale)
        + "\n";
  }

  private static String fenced(List<String> lines) {
    return "```\n" + String.join("\n", lines) + "\n```";
  }

  /** A part of the page with its lead: Why: … */
  private static String told(String part, Message message, Locale locale) {
    return Message.of("rules.part", Message.of("rules." + part), message).in(locale);
  }

  private static String label(String part, Locale locale) {
    return Message.of("rules." + part).in(locale);
  }
}
