package gpr.output;

import gpr.check.Rule;

/**
 * Where the project is described, as results and the POM name it. Who publishes it names the place.
 */
final class ProjectPages {
  /** The project's own page. */
  static final String HOME = "https://github.com/gpr-project/gpr";

  private ProjectPages() {}

  /** The page about a rule. */
  static String of(Rule rule) {
    return HOME + "/blob/main/docs/rules.md#" + rule.id();
  }
}
