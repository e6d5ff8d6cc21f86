/** Word's and Excel's documents, opened by Apache POI. Loaded with the first such document. */
@NullMarked
package gpr.document.office;

import org.jspecify.annotations.NullMarked;
