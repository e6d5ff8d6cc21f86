package gpr.generator;

import gpr.Layout;
import gpr.generator.Renderer.Trait;
import java.util.Arrays;
import java.util.function.Predicate;

/** What becomes of the lines of a text, whatever stands in them. */
enum TextDamage implements Damage {
  /** A line is gone. */
  LINE_LOST {
    @Override
    public byte[] onBytes(byte[] bytes, Chance chance) {
      int from = chance.below(bytes.length);
      while (from > 0 && bytes[from - 1] != '\n') {
        from--;
      }
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      byte[] rest = Arrays.copyOf(bytes, bytes.length - Math.min(bytes.length, to + 1) + from);
      System.arraycopy(bytes, Math.min(bytes.length, to + 1), rest, from, rest.length - from);
      return rest;
    }
  },
  /** The text ends anywhere. */
  CUT {
    @Override
    public byte[] onBytes(byte[] bytes, Chance chance) {
      return Arrays.copyOf(bytes, chance.below(bytes.length));
    }
  },
  /** A line ends within the last number of some rows. */
  LAST_NUMBERS_BROKEN(
      renderer -> renderer.has(Trait.ROW_A_LINE) && renderer.layout() != Layout.COMMA_SEPARATED) {
    @Override
    public String onText(String text, Renderer renderer, Chance chance) {
      return BrokenLines.withinLastNumbers(text, chance);
    }
  },
  /**
   * A mail: the lines are broken at 72, 76 or 80 columns, prose and cells one a line alike. Boxes,
   * aligned prints and wide rows of pipes are not read rightly in every text so far.
   */
  LINES_FOLDED(TextDamage::isFoldable) {
    @Override
    public String onText(String text, Renderer renderer, Chance chance) {
      return BrokenLines.folded(text, chance);
    }
  },
  /** Sections stand in another order, each with its numeral or counted anew. */
  SECTIONS_MOVED {
    @Override
    public PrintedReport onPaper(PrintedReport report, Renderer renderer, Chance chance) {
      return SectionOrder.moved(report, chance);
    }
  };

  private final Befalling befalling;

  TextDamage() {
    this(Befalling.ANY);
  }

  TextDamage(Predicate<Renderer> suiting) {
    befalling = new Befalling(suiting, Befalling.NONE);
  }

  @Override
  public Befalling befalling() {
    return befalling;
  }

  private static boolean isFoldable(Renderer renderer) {
    if (renderer.has(Trait.ALIGNED) && !renderer.has(Trait.NAMES_COLUMNS)) {
      return false;
    }
    return switch (renderer.layout()) {
      case CELL_PER_LINE, TAB_SEPARATED, COMMA_SEPARATED -> true;
      case PIPE_SEPARATED -> !renderer.has(Trait.ROW_A_LINE);
      case SPACE_SEPARATED -> renderer.has(Trait.LOSES_BLANKS);
      default -> false;
    };
  }
}
