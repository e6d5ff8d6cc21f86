package gpr;

/** What a file is that can be read. */
public enum Format {
  /** Any text that is no web page. */
  TEXT("text"),
  /** A web page, which is text and read as it stands. */
  HTML("html"),
  /** Word since 2007, and WPS. */
  DOCX("docx"),
  /** Word 97 to 2003; a .wps may be one. */
  DOC("doc"),
  /** Excel since 2007, and WPS. */
  XLSX("xlsx"),
  /** Excel 97 to 2003; an .et may be one. */
  XLS("xls"),
  /** What a printer would get. */
  PDF("pdf");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** Whether it has pages. */
  public boolean hasPages() {
    return this == PDF;
  }

  /** How results name it. */
  public String id() {
    return id;
  }
}
