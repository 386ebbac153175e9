package dev.atoll.core.snippet;

import dev.atoll.core.edit.IndentStyle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a snippet puts into a document at one caret: a text, and the places in it.
///
/// @param text the text, indented as its line is
/// @param slots the places with offsets in the text; one that lies in another comes after it
public record Template(String text, List<Slot> slots) {
    /// Takes a copy of the list.
    public Template {
        slots = List.copyOf(slots);
    }

    /// A text without places: the caret comes to rest behind it.
    public static Template plain(String text) {
        return new Template(text, List.of(new Slot(0, text.length(), text.length(), -1, List.of())));
    }

    /// Where the caret goes at first: the places of the lowest number but 0; those of 0 if there is no other.
    int firstNumber() {
        return slots.stream()
                .map(Slot::number)
                .min(Comparator.comparingInt(number -> number == 0 ? Integer.MAX_VALUE : number))
                .orElse(0);
    }

    /// A template in the making.
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Slot> slots = new ArrayList<>();
        private final String lead;
        private final IndentStyle style;
        private int open = -1;

        /// @param lead the white space that the line begins with
        /// @param style how the document is indented; tabs at starts of lines become levels of it
        public Builder(String lead, IndentStyle style) {
            this.lead = lead;
            this.style = style;
        }

        /// Adds text.
        public Builder text(String more) {
            boolean lineStart = false;
            for (int i = 0; i < more.length(); i++) {
                char c = more.charAt(i);
                if (c == '\n') {
                    text.append(c).append(lead);
                } else if (c == '\t' && lineStart && !style.tabs()) {
                    text.append(style.blank(style.width()));
                } else {
                    text.append(c);
                }
                lineStart = c == '\n' || (lineStart && c == '\t');
            }
            return this;
        }

        /// Begins a place; what is added until it is closed stands there first.
        public Builder open(int number) {
            slots.add(new Slot(number, text.length(), text.length(), open, List.of()));
            open = slots.size() - 1;
            return this;
        }

        /// Ends the place that was begun last.
        public Builder close() {
            Slot slot = slots.get(open);
            slots.set(open, slot.moved(slot.from(), text.length()));
            open = slot.parent();
            return this;
        }

        /// Adds a place with a choice.
        public Builder choice(int number, List<String> choices) {
            int from = text.length();
            text(choices.getFirst());
            slots.add(new Slot(number, from, text.length(), open, choices));
            return this;
        }

        /// The template; the caret comes to rest at its end if it says nothing else.
        public Template build() {
            if (slots.stream().noneMatch(slot -> slot.number() == 0)) {
                slots.add(new Slot(0, text.length(), text.length(), -1, List.of()));
            }
            return new Template(text.toString(), slots);
        }
    }
}
