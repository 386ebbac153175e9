package dev.atoll.app.feature;

import dev.atoll.api.document.Span;

import java.util.function.Supplier;
import javafx.scene.Node;

/// A strip at the right of a file's text that shows more of the text than the view does.
///
/// @param strip what is shown
/// @param stretch tells the stretch of the text that it shows, to be coloured with what is visible
public record Beside(Node strip, Supplier<Span> stretch) {}
