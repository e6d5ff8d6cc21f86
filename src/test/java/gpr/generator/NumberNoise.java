package gpr.generator;

import gpr.Layout;
import gpr.form.FormCell;
import gpr.generator.Renderer.Trait;
import java.util.List;
import java.util.function.Predicate;

/** Numbers as offices and programs write them. */
enum NumberNoise implements Noise {
  /** １２ for 12. */
  FULL_WIDTH_DIGITS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue() ? cell.with(Wordings.fullWidthDigits(cell.text())) : cell;
    }
  },
  /** 1,234 for 1234. Cells that are put together with commas have none within them. */
  THOUSANDS(renderer -> !renderer.name().equals("joined-commas")) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return cell.isValue()
          ? cell.with(Wordings.thousands(cell.text(), chance.onceIn(4) ? '，' : ','))
          : cell;
    }
  },
  /** 1 234 with a thin space for 1234. */
  THIN_SPACES(
      renderer ->
          renderer.layout() != Layout.SPACE_SEPARATED && !renderer.has(Trait.LOSES_BLANKS)) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      char space = chance.onceIn(2) ? '\u2009' : '\u202f';
      return cell.isValue() ? cell.with(Wordings.thousands(cell.text(), space)) : cell;
    }
  },
  /** 12件 for 12. */
  UNITS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      boolean counts = cell.isValue() && cell.cell().kind() == FormCell.Kind.COUNT;
      return counts && Wordings.isNumber(cell.text()) && chance.onceIn(2)
          ? cell.with(cell.text() + cell.cell().unit())
          : cell;
    }
  },
  /** No-break and ideographic spaces around numbers. */
  PADDED_NUMBERS(renderer -> renderer.layout() != Layout.SPACE_SEPARATED) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      String padding = chance.pick(List.of("\u00a0", "\u3000\u3000", " ", "\u00a0 "));
      if (!cell.isValue() || cell.text().isEmpty()) {
        return cell;
      }
      return cell.with(chance.onceIn(2) ? padding + cell.text() : cell.text() + padding);
    }
  },
  /** {@code $12$} and {@code \\(12\\)} for 12, as OCR models write numbers. */
  LATEX_NUMBERS(renderer -> renderer.has(Trait.MARKDOWN) || renderer.layout() == Layout.LATEX) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      boolean number = cell.isValue() && Wordings.isNumber(cell.text()) && chance.onceIn(2);
      return number
          ? cell.with(chance.onceIn(2) ? "$" + cell.text() + "$" : "\\(" + cell.text() + "\\)")
          : cell;
    }
  },
  /** Marks of footnotes after numbers. */
  FOOTNOTES(renderer -> renderer.layout() != Layout.SPACE_SEPARATED) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      boolean number = cell.isValue() && Wordings.isNumber(cell.text()) && chance.onceIn(8);
      return number ? cell.with(cell.text() + chance.pick(List.of("①", "[^1]", "²"))) : cell;
    }
  },
  /** 6963.22万元整 for 6963.22万元. */
  MONEY_IN_WORDS {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return OddNumbers.inWords(cell, chance);
    }
  },
  /** 万元 in the line below its number. */
  UNITS_BELOW(renderer -> renderer.has(Trait.LINE_ENDS_IN_CELLS) || renderer.has(Trait.PAGES)) {
    @Override
    public PrintedCell onCell(PrintedCell cell, Chance chance) {
      return OddNumbers.unitBelow(cell);
    }
  };

  private final Predicate<Renderer> suiting;

  NumberNoise() {
    this(renderer -> true);
  }

  NumberNoise(Predicate<Renderer> suiting) {
    this.suiting = suiting;
  }

  @Override
  public boolean suits(Renderer renderer) {
    return suiting.test(renderer);
  }
}
