package gpr;

/** The ways in which a table is written as text. */
public enum Layout {
  /** One cell a line. */
  CELL_PER_LINE("cell-per-line"),
  /** One table row a line, cells split by tabs. */
  TAB_SEPARATED("tab-separated"),
  /** Cells split by pipes or box-drawing lines. */
  PIPE_SEPARATED("pipe-separated"),
  /** Cells split by runs of spaces. */
  SPACE_SEPARATED("space-separated"),
  /** The {@code <table>} of a web page. */
  HTML("html"),
  /** RFC 4180. */
  COMMA_SEPARATED("comma-separated"),
  /** LaTeX's {@code tabular}. */
  LATEX("latex");

  private final String id;

  Layout(String id) {
    this.id = id;
  }

  /** The name in JSON. */
  public String id() {
    return id;
  }
}
