/** Printed documents, opened by Apache PDFBox. Loaded with the first such document. */
@NullMarked
package gpr.document.pdf;

import org.jspecify.annotations.NullMarked;
