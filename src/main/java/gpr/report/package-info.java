/** What one report says: headings, title, dates, prose, claims and the cells of its tables. */
@NullMarked
package gpr.report;

import org.jspecify.annotations.NullMarked;
