package dev.atoll.app.cli.console;

import java.util.List;

/// What the editor is started for.
///
/// @param places what to open; may be empty
/// @param portable whether the editor keeps its own things beside the program
/// @param waits whether the call is to return when what is opened is closed, and not before
/// @param alone whether a window of its own is wanted, even if one runs already
public record EditOrder(List<FilePlace> places, boolean portable, boolean waits, boolean alone) {}
