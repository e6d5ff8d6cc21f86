package gpr.output;

import gpr.check.Rule;

/**
 * Where the project is described, as results and the POM name it. Who publishes it names the place.
 */
final class ProjectPages {
  /** The project's own page; an example domain until it has one. */
  static final String HOME = "https://gpr.example.org/";

  private ProjectPages() {}

  /** The page about a rule. */
  static String of(Rule rule) {
    return HOME + "rules/" + rule.id();
  }
}
