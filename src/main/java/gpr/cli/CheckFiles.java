package gpr.cli;

import gpr.Message;
import gpr.check.Baseline;
import gpr.check.Groups;
import gpr.output.BaselineException;
import gpr.output.BaselineJson;
import gpr.output.GroupsCsv;
import gpr.output.GroupsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads what {@code gpr check} takes beside the reports: what is known, and who belongs to whom.
 */
final class CheckFiles {
  private final Console console;

  CheckFiles(Console console) {
    this.console = console;
  }

  /** The baseline; empty if it cannot be read, which is then said. */
  Optional<Baseline> baseline(Path baselineFile) {
    String name = baselineFile.toString();
    if (!Files.exists(baselineFile)) {
      console.error(name, 0, Message.of("baseline.missing"));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(baselineFile)) {
      return Optional.of(BaselineJson.read(ShownName.of(name), in));
    } catch (IOException e) {
      console.error(name, 0, Message.of("baseline.unreadable", InputProblem.detail(e)));
      return Optional.empty();
    } catch (BaselineException e) {
      console.error(name, e.line(), e.reason());
      return Optional.empty();
    }
  }

  /** The groups; empty if they cannot be read, which is then said. */
  Optional<Groups> groups(Path groupsFile) {
    String name = groupsFile.toString();
    if (!Files.exists(groupsFile)) {
      console.error(name, 0, Message.of("groups.missing"));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(groupsFile)) {
      return Optional.of(GroupsCsv.read(name, in));
    } catch (CharacterCodingException e) {
      console.error(name, 0, Message.of("groups.encoding"));
      return Optional.empty();
    } catch (IOException e) {
      console.error(name, 0, Message.of("groups.unreadable", InputProblem.detail(e)));
      return Optional.empty();
    } catch (GroupsException e) {
      console.error(name, e.line(), e.reason());
      return Optional.empty();
    }
  }
}
