/**
 * Documents to text: what a word processor, a spreadsheet or a printer saved becomes its canonical
 * text, paragraphs as lines and each table row one line of tab-separated cells on the table's full
 * grid. What a file is, is told by its content, never by its name. It knows nothing of reports.
 *
 * <p>The libraries that open documents lie apart and are looked for with the first document: {@link
 * gpr.document.Libraries}.
 */
@NullMarked
package gpr.document;

import org.jspecify.annotations.NullMarked;
