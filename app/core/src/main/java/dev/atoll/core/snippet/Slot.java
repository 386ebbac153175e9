package dev.atoll.core.snippet;

import java.util.List;

/// A place of a template or of a visit.
///
/// @param number the order of visits; places of one number are edited together; 0 comes last; [#WHOLE] is what a
///     template put in, all of it
/// @param from where it begins
/// @param to behind its end
/// @param parent the index of the place that it lies in, or -1
/// @param choices what can stand there; none where anything can
public record Slot(int number, int from, int to, int parent, List<String> choices) {
    /// The number of what a template put in.
    public static final int WHOLE = -1;

    /// Takes a copy of the choices.
    public Slot {
        choices = List.copyOf(choices);
    }

    Slot moved(int start, int end) {
        return new Slot(number, start, Math.max(start, end), parent, choices);
    }

    boolean touches(int offset) {
        return from <= offset && offset <= to;
    }
}
