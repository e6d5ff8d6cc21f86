package gpr.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest has. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"gpr " + number()};
  }

  /** The version's number. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
