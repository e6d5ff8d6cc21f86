/** What one report says: headings, title, dates, prose, claims and the cells of its tables. */
package gpr.report;
