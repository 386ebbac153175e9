package dev.atoll.app.panel.references;

import dev.atoll.api.document.Place;

/// A place as the panel lists it.
///
/// @param place where, as it was told
/// @param line from 1; 0 if the file could not be read
/// @param before the line up to the place, without its indentation
/// @param match the text of the place, as far as it is in the line
/// @param after the rest of the line
public record ReferenceRow(Place place, int line, String before, String match, String after) {}
