package gpr.output.page;

import java.util.List;

/**
 * A finding with its place.
 *
 * @param number its number within the report, from 1
 * @param severity its weight, as a class
 * @param weight its weight in words
 * @param rule the rule's id
 * @param summary what the rule wants
 * @param message what is the matter, with the equation
 * @param suspicion what would mend it; empty where nothing is known
 * @param place the line to look at; empty where there is none
 * @param lines the lines of the text that it is about
 * @param following what follows from it
 */
record DrawnFinding(
    int number,
    String severity,
    String weight,
    String rule,
    String summary,
    String message,
    String suspicion,
    String place,
    List<TextLine> lines,
    List<DrawnFinding> following) {
  DrawnFinding {
    following = List.copyOf(following);
    lines = List.copyOf(lines);
  }

  DrawnFinding with(List<DrawnFinding> what) {
    return new DrawnFinding(
        number, severity, weight, rule, summary, message, suspicion, place, lines, what);
  }
}
