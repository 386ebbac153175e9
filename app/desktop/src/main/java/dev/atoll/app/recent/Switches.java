package dev.atoll.app.recent;

import javafx.scene.control.ToggleButton;

/// The buttons beside a search that say how it is read. They come back with the search.
///
/// @param regex pressed for a regular expression
/// @param matchCase pressed to tell capital letters from small ones
/// @param words pressed to find whole words only
public record Switches(ToggleButton regex, ToggleButton matchCase, ToggleButton words) {
    /// How they stand.
    Typed.Reading reading() {
        return new Typed.Reading(regex.isSelected(), matchCase.isSelected(), words.isSelected());
    }

    /// Makes them stand otherwise.
    void show(Typed.Reading reading) {
        regex.setSelected(reading.regex());
        matchCase.setSelected(reading.matchCase());
        words.setSelected(reading.wholeWords());
    }
}
