package gpr.generator;

/** How converters write a report as HTML. */
enum HtmlStyle {
  /** A site's page: menus and scripts around it, spans in every cell, few line ends. */
  SITE(
      "<!DOCTYPE html>\n<html><head><title>年报</title><script>if(a<2){b('<td>9</td>')}</script>"
          + "<style>td{x:y}</style></head><body><nav><a href='/'>首页</a></nav><div id=\"zoom\">",
      "</div><footer>主办单位：某某</footer></body></html>\n",
      "<p style=\"text-indent:2em\"><span>%s</span></p>",
      "<p><strong><span>%s</span></strong></p>",
      "<p style=\"text-align: center;\"><span style=\"font-size:9pt\">%s</span></p>",
      "",
      "</p><p>",
      "&nbsp;"),
  /** Word's filtered HTML: attributes without quotes, lines broken within tags. */
  WORD(
      "<html>\n\n<head>\n<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n"
          + "<style>\n<!--\n p.MsoNormal{margin:0cm;}\n-->\n</style>\n</head>\n\n<body lang=ZH-CN>\n\n"
          + "<div class=WordSection1>\n\n",
      "</div>\n\n</body>\n\n</html>\n",
      "<p class=MsoNormal style='text-indent:32.0pt'><span style='font-size:16.0pt;\nfont-family:仿宋'>"
          + "%s</span><o:p></o:p></p>\n\n",
      "<h1 style='margin-left:0cm'><a name=\"_Toc1\"></a><b><span\nlang=EN-US>%s</span></b></h1>\n\n",
      "<p class=MsoNormal align=center style='text-align:center'><span\n  lang=EN-US>%s</span></p>\n  ",
      "\n  ",
      "</p>\n  <p class=MsoNormal>",
      "&nbsp;"),
  /** LibreOffice: a line for each tag, indented by tabs. */
  LIBREOFFICE(
      "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0 Transitional//EN\">\n<HTML>\n<HEAD>\n\t<TITLE></TITLE>\n"
          + "</HEAD>\n<BODY LANG=\"zh-CN\">\n",
      "</BODY>\n</HTML>\n",
      "<P STYLE=\"margin-bottom: 0cm\">%s</P>\n",
      "<H1 CLASS=\"western\">%s</H1>\n",
      "<P ALIGN=CENTER>\n\t\t\t%s</P>\n\t\t",
      "\n\t\t",
      "<BR>\n\t\t\t",
      "<BR>"),
  /** pandoc: the tables that have spans stay HTML in Markdown. */
  PANDOC("", "", "%s\n\n", "## %s {#section}\n\n", "%s", "\n", "<br />\n", ""),
  /** MinerU, PaddleOCR: each table a page of its own, on one line of Markdown. */
  OCR("", "", "%s\n\n", "# %s\n\n", "%s", "", "", "");

  final String begin;
  final String end;
  private final String paragraph;
  private final String heading;
  private final String cell;
  final String betweenCells;
  final String paragraphBreak;
  private final String empty;

  HtmlStyle(
      String begin,
      String end,
      String paragraph,
      String heading,
      String cell,
      String betweenCells,
      String paragraphBreak,
      String empty) {
    this.begin = begin;
    this.end = end;
    this.paragraph = paragraph;
    this.heading = heading;
    this.cell = cell;
    this.betweenCells = betweenCells;
    this.paragraphBreak = paragraphBreak;
    this.empty = empty;
  }

  String paragraph(String text) {
    return paragraph.formatted(text);
  }

  String heading(String text) {
    return heading.formatted(text);
  }

  /** What stands in a cell with that text, markup included. */
  String cell(String text) {
    return cell.formatted(text.isEmpty() ? empty : text.replace("\n", paragraphBreak));
  }

  /** What opens a table, and what closes one. */
  String table(boolean opens) {
    return switch (this) {
      case SITE -> opens ? "<table width=\"100%\"><tbody>" : "</tbody></table>";
      case WORD ->
          opens
              ? "<table class=MsoNormalTable border=1\n cellspacing=0 title='a>b'>\n "
              : "</table>\n\n";
      case LIBREOFFICE -> opens ? "<TABLE CELLPADDING=7>\n\t<COL WIDTH=9>\n\t" : "</TABLE>\n";
      case PANDOC -> opens ? "<table>\n<tbody>\n" : "</tbody>\n</table>\n\n";
      case OCR -> opens ? "<!-- image -->\n\n<html><body><table>" : "</table></body></html>\n\n";
    };
  }
}
