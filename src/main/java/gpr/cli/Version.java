package gpr.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest has. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"gpr " + (version == null ? "(not packaged)" : version)};
  }
}
