package gpr.cli;

import gpr.output.BaselineSchema;
import gpr.output.CheckSchema;
import gpr.output.ReportSchema;
import picocli.CommandLine.IVersionProvider;

/** What this gpr is: the version that the jar's manifest has, and those of what it writes. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String schemas =
        "parse "
            + ReportSchema.version()
            + ", check "
            + CheckSchema.version()
            + ", baseline "
            + BaselineSchema.version();
    return new String[] {
      "gpr " + number(), "schemaVersion: " + schemas, "Java " + Runtime.version() + ", Apache-2.0"
    };
  }

  /** The version's number. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
