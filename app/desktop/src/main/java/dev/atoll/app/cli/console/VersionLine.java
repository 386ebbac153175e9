package dev.atoll.app.cli.console;

import picocli.CommandLine.IVersionProvider;

/// What the command line prints as its version.
public final class VersionLine implements IVersionProvider {
    /// Asked for by the command line parser.
    public VersionLine() {}

    @Override
    public String[] getVersion() {
        return new String[] {"atoll " + Version.number()};
    }
}
