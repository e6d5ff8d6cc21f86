/** Printed documents, opened by Apache PDFBox. Loaded with the first such document. */
package gpr.document.pdf;
