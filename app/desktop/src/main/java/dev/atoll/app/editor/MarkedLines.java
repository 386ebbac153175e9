package dev.atoll.app.editor;

import java.util.function.IntConsumer;

/// Lines that differ from another version of the text.
///
/// @param mark how
/// @param press what a press on the mark does, told where the lines begin now
public record MarkedLines(LineMark mark, IntConsumer press) {}
