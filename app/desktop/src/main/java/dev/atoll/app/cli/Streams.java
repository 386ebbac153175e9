package dev.atoll.app.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// The three standard streams.
///
/// @param in standard input
/// @param out standard output, in UTF-8
/// @param err standard error, in UTF-8
public record Streams(InputStream in, PrintStream out, PrintStream err) {}
