package dev.atoll.app.cli.console;

import org.jspecify.annotations.Nullable;

/// What it costs to open a text.
///
/// @param firstPaintSeconds the processor time of the UI thread up to the end of the frame that shows the text
/// @param seconds from the wish to the end of that frame, with the reading
/// @param coloursSeconds from there to the first colours; nothing if none came
/// @param heapBytes by how much the reachable heap has grown
public record OpeningCost(
        double firstPaintSeconds, double seconds, @Nullable Double coloursSeconds, long heapBytes) {}
