package gpr.check;

import gpr.Message;
import gpr.form.FormCell;
import java.util.List;
import java.util.Objects;

/**
 * Something of a rule that could not be told.
 *
 * @param rule the rule
 * @param cells the cells that it would have been about; may be empty
 * @param because why it could not
 * @param names the organs that are missed; empty for most reasons
 */
public record NotAssessed(Rule rule, List<FormCell> cells, Reason because, List<String> names) {
  /** Why something could not be told. */
  public enum Reason {
    /** The whole table is missing. */
    TABLE_MISSING,
    /** A cell is missing. */
    CELL_MISSING,
    /** A row is empty, and numbers of its table stand nowhere. */
    NUMBER_UNPLACED,
    /** A cell holds text that is no number. */
    CELL_UNREADABLE,
    /** The total is blank or not applicable. */
    TOTAL_BLANK,
    /** A blank cell counts as 0, but another sum shows that it is not 0. */
    BLANK_IS_NOT_ZERO,
    /** The prose states a number of a cell that has none. */
    CELL_WITHOUT_NUMBER,
    /** The report of the year before is not among the inputs so far. */
    LAST_YEAR_NOT_GIVEN,
    /** The other year's report is in a form that does not ask for these numbers. */
    OTHER_FORM,
    /** Reports of a group's children are not among the inputs. */
    CHILD_NOT_GIVEN,
    /** The report of a group's parent is not among the inputs. */
    PARENT_NOT_GIVEN;

    /** The reason in words. */
    public Message message() {
      return Message.of("notAssessed." + name());
    }
  }

  public NotAssessed {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(because, "because");
    cells = List.copyOf(cells);
    names = List.copyOf(names);
  }

  NotAssessed(Rule rule, List<FormCell> cells, Reason because) {
    this(rule, cells, because, List.of());
  }

  /** Why it could not be told, with the names. */
  public Message reason() {
    return names.isEmpty()
        ? because.message()
        : Message.of("notAssessed.named", because.message(), names);
  }
}
