package gpr.cli;

import gpr.output.BaselineSchema;
import gpr.output.CheckSchema;
import gpr.output.ReportSchema;
import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What this gpr is: the version that the jar has, and those of what it writes. */
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

  /** The version's number: the manifest's, or, where gpr runs as a module, the module's. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .or(
            () ->
                Optional.ofNullable(Version.class.getModule().getDescriptor())
                    .flatMap(ModuleDescriptor::rawVersion))
        .orElse("(not packaged)");
  }
}
