package gpr.report;

/**
 * A line of prose.
 *
 * @param text the line, trimmed of spaces at both ends
 * @param line its line, from 1
 * @param column the place of its first character on that line, from 1
 */
public record Paragraph(String text, int line, int column) {}
