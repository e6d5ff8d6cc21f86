package gpr.layout;

/**
 * How a section's tables are written, learnt once from all its lines.
 *
 * @param tikaPages Tika on web pages puts a cell's tab and its text on lines of their own, after an
 *     indent
 * @param tikaApart Tika's cells, each led by a tab, end with an empty paragraph each, so that an
 *     empty line is within a row and two end it
 * @param spread single cells are parted by empty lines, so that these are no cells; pdftotext
 *     leaves the lines of one broken label together
 * @param spacedBlanks lines of spaces are blank cells, as there are lines without any too:
 *     BeautifulSoup leaves a blank cell's space on its line
 * @param pipesClose a pipe at the end of a line closes its last cell; html2text writes them between
 *     cells only
 * @param pipesOpen every line begins with a pipe, so that it opens the first cell and closes no
 *     blank one
 * @param doubled two pipes stand between all cells, and around them (MoinMoin)
 * @param parted a pipe or tab alone on its line parts two cells: html2text writes each paragraph of
 *     a cell apart, and then the pipe between two cells too; a browser's plain text has a tab there
 * @param rowsOpened a pipe alone on its line opens a row, whose cells follow one a line, each
 *     closed by a pipe: turndown on Word's tables, whose cells have line ends
 * @param tabsAreSpaces a tab stands behind a space only, and spaces alone part numbers, too, so
 *     that tabs are wide spaces: pdf-parse on PDFs
 * @param singleCells numbers stand alone on their lines, and none behind a space: a space within
 *     words parts no cells
 * @param indent how many spaces the lines of cells begin with where every line of a page's source
 *     has its indent; 0 elsewhere
 */
record Conventions(
    boolean tikaPages,
    boolean tikaApart,
    boolean spread,
    boolean spacedBlanks,
    boolean pipesClose,
    boolean pipesOpen,
    boolean doubled,
    boolean parted,
    boolean rowsOpened,
    boolean tabsAreSpaces,
    boolean singleCells,
    int indent) {}
