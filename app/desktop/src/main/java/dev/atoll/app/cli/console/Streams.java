package dev.atoll.app.cli.console;

import java.io.InputStream;
import java.io.PrintStream;

/// The three standard streams, and who sits before them.
///
/// @param in standard input
/// @param out standard output, in UTF-8
/// @param err standard error, in UTF-8
/// @param terminal who can be asked
public record Streams(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}
