package gpr.table;

import gpr.layout.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the lines of a report among the tables of the form: by the section that they stand in, and
 * by labels where a heading is lost. The lines of one table may be of several: last year's, an
 * annex's, the same again.
 */
final class Regions {
  /** So many labels of another table's head show that it begins, though its heading is lost. */
  private static final int LABELS_OF_A_HEAD = 2;

  /** A table that begins anew has had so many rows before. */
  private static final int ROWS_BEFORE_ANEW = 2;

  /** A table that begins anew without a head has had more. */
  private static final int ROWS_WITHOUT_HEAD = 3;

  private final FormRows form;
  private final LabelBook book;

  private final TableReader.Subject subject;

  /**
   * @param subject what is known of the report
   */
  Regions(FormRows form, TableReader.Subject subject) {
    this.form = form;
    this.subject = subject;
    this.book = form.book();
  }

  /**
   * The lines of each table, in the form's order of tables, each parted where it begins anew.
   *
   * @param captions the words beside the lines, from above
   */
  List<List<List<Line>>> of(List<Line> lines, List<TableReader.Caption> captions) {
    List<List<Line>> byTable = new ArrayList<>();
    for (int table = 0; table < form.tables(); table++) {
      byTable.add(new ArrayList<>());
    }
    List<Line> waiting = new ArrayList<>();
    int current = -1;
    int section = -1;
    for (Line line : lines) {
      if (line.section() != section) {
        give(waiting, current, byTable);
        section = line.section();
        current = tableOfSection(section);
      }
      int told = toldTable(line, current);
      if (told >= 0 && told != current) {
        current = told;
      } else if (line.hasNumbers() || line.isNamed()) {
        give(waiting, current, byTable);
      }
      if (line.hasNumbers() && (told >= 0 || mayBeOf(line, current))) {
        give(waiting, current, byTable);
        give(new ArrayList<>(List.of(line)), current, byTable);
      } else {
        waiting.add(line);
      }
    }
    give(waiting, current, byTable);
    List<List<List<Line>>> parted = new ArrayList<>();
    for (int table = 0; table < form.tables(); table++) {
      parted.add(instances(byTable.get(table), table, captions));
    }
    return parted;
  }

  /** Whether a table has rows of about as many numbers: what has more is of the table below. */
  private boolean mayBeOf(Line line, int table) {
    if (table < 0) {
      return true;
    }
    int most = 0;
    for (int row = form.first(table); row < form.end(table); row++) {
      most = Math.max(most, form.columns(row));
    }
    return line.values().filled() <= most + MORE_THAN_COLUMNS;
  }

  /** A row may have so many numbers more than columns: a page number, a label read as one. */
  private static final int MORE_THAN_COLUMNS = 2;

  private static void give(List<Line> waiting, int table, List<List<Line>> byTable) {
    if (table >= 0) {
      byTable.get(table).addAll(waiting);
    }
    waiting.clear();
  }

  private int tableOfSection(int section) {
    for (int table = 0; table < form.tables(); table++) {
      if (form.section(table) == section) {
        return table;
      }
    }
    return -1;
  }

  /** The table that a line's labels tell without doubt; -1 where they tell none. */
  private int toldTable(Line line, int current) {
    if (line.isNamed() && line.match().weight() == LabelBook.EXACT) {
      int table = form.table(line.match().row());
      boolean only = book.namesRowOnly(book.normalise(line.labels().last().text()));
      return only ? table : -1;
    }
    if (line.isOf(LabelBook.Kind.GROUP) && line.match().weight() == LabelBook.EXACT) {
      return line.match().row();
    }
    int[] heads = new int[form.tables()];
    for (Cell label : line.labels()) {
      LabelBook.Match match = book.exact(book.normalise(label.text()));
      if (match.kind() == LabelBook.Kind.HEAD || match.kind() == LabelBook.Kind.SPAN) {
        heads[match.row()]++;
      }
    }
    if (current >= 0 && heads[current] > 0) {
      return current;
    }
    for (int table = 0; table < heads.length; table++) {
      if (heads[table] >= LABELS_OF_A_HEAD) {
        return table;
      }
    }
    return -1;
  }

  // ---- the same table several times ------------------------------------------------------------

  private List<List<Line>> instances(
      List<Line> lines, int table, List<TableReader.Caption> captions) {
    List<List<Line>> instances = new ArrayList<>();
    boolean across = table == tableOfGroups();
    Rows rows = new Rows();
    int from = 0;
    int last = -1;
    int beforeHead = -1;
    Captions.Owner said = Captions.Owner.UNSAID;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean bare = !line.hasNumbers() || line.shape() == Line.Shape.LOOSE;
      boolean head = last >= from && bare && book.namesHead(line.labels());
      int above = i == 0 ? 0 : lines.get(i - 1).lastNumber();
      said = last >= from ? said(line, saidBeside(captions, above, line.number(), said)) : said;
      beforeHead = beforeHead < 0 && head ? last : beforeHead;
      boolean row = across ? line.hasNumbers() : line.isNamed() && !line.values().isEmpty();
      if (!row) {
        last = line.hasNumbers() ? i : last;
        continue;
      }
      boolean otherSection = last >= 0 && lines.get(last).section() != line.section();
      boolean anew =
          beforeHead >= 0 && isOther(said, line, rows, across)
              || isAnew(line, rows, across, beforeHead >= 0)
              || otherSection && rows.named >= (across ? 1 : ROWS_BEFORE_ANEW);
      if (last >= 0 && anew) {
        // The rows between a head and the first whose label is whole are the new table's.
        int end = (beforeHead >= 0 ? beforeHead : last) + 1;
        instances.add(lines.subList(from, end));
        from = end;
        rows = new Rows();
      }
      beforeHead = -1;
      said = Captions.Owner.UNSAID;
      rows.add(line);
      last = i;
    }
    if (beforeHead >= 0 && last > beforeHead && said != Captions.Owner.UNSAID) {
      instances.add(lines.subList(from, beforeHead + 1));
      from = beforeHead + 1;
    }
    if (from < lines.size()) {
      instances.add(lines.subList(from, lines.size()));
    }
    return instances;
  }

  private int tableOfGroups() {
    return form.rowOfGroups() < 0 ? -1 : form.table(form.rowOfGroups());
  }

  /** The rows of a table so far. */
  private static final class Rows {
    private int named;
    private int first = -1;
    private int last = -1;
    private int cells;

    void add(Line line) {
      first = named == 0 ? line.match().row() : first;
      last = line.match().row();
      named++;
      cells += line.values().filled();
    }
  }

  /** Whether the words above a head say that the table below it is another one. */
  private static boolean isOther(Captions.Owner said, Line line, Rows rows, boolean across) {
    return switch (said) {
      case UNSAID -> false;
      case OWN -> across || line.match().row() <= rows.last;
      case SUMMARY, ANNEX, OTHER -> true;
    };
  }

  private boolean isAnew(Line line, Rows rows, boolean across, boolean headed) {
    return across
        ? rows.cells >= form.columns(form.rowOfGroups()) && headed
        : rows.named >= ROWS_BEFORE_ANEW
            && line.match().row() <= rows.first
            && (headed || rows.named >= ROWS_WITHOUT_HEAD);
  }

  /** What the words between two lines say of whose the table below is. */
  private Captions.Owner saidBeside(
      List<TableReader.Caption> captions, int from, int to, Captions.Owner before) {
    Captions.Owner said = before;
    for (TableReader.Caption caption : captions) {
      boolean between = caption.line() > from && caption.line() < to;
      Captions.Owner own = between ? Captions.ownerAsSaid(caption.text(), subject) : before;
      said = own == Captions.Owner.UNSAID ? said : own;
    }
    return said;
  }

  private Captions.Owner said(Line line, Captions.Owner before) {
    Captions.Owner said = before;
    for (TableReader.Caption words : Captions.wordsOf(line, book)) {
      Captions.Owner own = Captions.ownerAsSaid(words.text(), subject);
      said = own == Captions.Owner.UNSAID ? said : own;
    }
    return said;
  }
}
