package gpr.report;

import gpr.layout.Layout;

/**
 * Where a report was read from.
 *
 * @param path the file as it was named, or the name given to standard input
 * @param part which report of the file, from 1; 0 where the file has one report
 * @param encoding the encoding's name
 * @param layout the layout that most cells came in
 * @param lines how many lines the text has
 */
public record Source(String path, int part, String encoding, Layout layout, int lines) {}
