/** Word's and Excel's documents, opened by Apache POI. Loaded with the first such document. */
package gpr.document.office;
