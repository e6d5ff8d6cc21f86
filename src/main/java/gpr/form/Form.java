package gpr.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A statutory form: everything that is printed before a number is filled in. Immutable. */
public final class Form {
  private final String template;
  private final int firstYear;
  private final int lastYear;
  private final List<SectionForm> sections;
  private final List<FormTable> tables;
  private final List<Sum> sums;
  private final List<DerivedSum> derived;
  private final List<FormCell> cells;
  private final Map<String, FormCell> byPath;

  Form(
      String template,
      int firstYear,
      int lastYear,
      List<SectionForm> sections,
      List<FormTable> tables,
      List<Sum> sums,
      List<DerivedSum> derived) {
    this.template = template;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.sections = List.copyOf(sections);
    this.tables = List.copyOf(tables);
    this.sums = List.copyOf(sums);
    this.derived = List.copyOf(derived);
    List<FormCell> all = new ArrayList<>();
    for (FormTable table : tables) {
      all.addAll(table.cells());
    }
    this.cells = List.copyOf(all);
    this.byPath = new HashMap<>();
    for (FormCell cell : all) {
      byPath.put(cell.path(), cell);
    }
  }

  /** The template's id: {@code 2021} or {@code 2019}. */
  public String template() {
    return template;
  }

  /** Whether reports of this year are made in this form. */
  public boolean isForYear(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** The six sections in order. */
  public List<SectionForm> sections() {
    return sections;
  }

  /** The three tables in order. */
  public List<FormTable> tables() {
    return tables;
  }

  /** The table of that name. */
  public FormTable table(String name) {
    for (FormTable table : tables) {
      if (table.name().equals(name)) {
        return table;
      }
    }
    throw new NoSuchElementException(name);
  }

  /** Every sum that must hold, by rule, then by row or column in the form's order. */
  public List<Sum> sums() {
    return sums;
  }

  /** The sums that its groups say, by group, then by column in the form's order. */
  public List<DerivedSum> derived() {
    return derived;
  }

  /** All cells in the order of the form; a cell's index is its place here. */
  public List<FormCell> cells() {
    return cells;
  }

  /** The cell with that path, if the form has it. */
  public Optional<FormCell> cell(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  @Override
  public String toString() {
    return "Form " + template;
  }
}
