/**
 * Reports with known figures, for tests. Four steps, each by itself: {@link gpr.generator.Figures}
 * are drawn so that every sum of the form holds; {@link gpr.generator.ReportPrinter} puts them on
 * paper, a report of cells that may span rows and columns; a {@link gpr.generator.Renderer} turns
 * the paper into the text that a converter makes of it; {@link gpr.generator.Noise} changes the
 * looks and nothing else, {@link gpr.generator.Damage} loses something, so that a value is then the
 * true one or none. {@link gpr.generator.ReportGenerator} does it all from one seed: the same seed
 * gives the same bytes.
 */
package gpr.generator;
