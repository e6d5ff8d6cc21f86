package gpr.cli;

import gpr.Message;
import java.nio.file.Path;

/** Something that the user named, or that was found in a folder that the user named. */
sealed interface Input {
  /** How it is named in results and errors. */
  String name();

  /** How many bytes it is expected to have; only for sharing out the work. */
  default long size() {
    return 0;
  }

  /**
   * A file.
   *
   * @param name as it is shown, without control characters
   * @param path where it is; may hold bytes that the name cannot show
   * @param size its bytes when it was listed; 0 where that is unknown, as for a named pipe
   */
  record File(String name, Path path, long size) implements Input {
    public File {
      name = ShownName.of(name);
    }
  }

  /**
   * Standard input.
   *
   * @param name the name that the user gives it
   */
  record StandardInput(String name) implements Input {
    public StandardInput {
      name = ShownName.of(name);
    }
  }

  /**
   * Nothing can be read there.
   *
   * @param name as the user named it
   * @param reason why not and what to do
   */
  record Unusable(String name, Message reason) implements Input {
    public Unusable {
      name = ShownName.of(name);
    }
  }
}
