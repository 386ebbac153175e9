package dev.atoll.app.language;

import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What extensions mark in one document, by group; it follows the text.
final class Marks {
    private final Map<Group, RangeSet<DecorationTone>> groups = new LinkedHashMap<>();

    private record Group(ExtensionId extension, String name) {}

    /// Replaces a group.
    ///
    /// @param since the changes since the decorations' version
    void put(ExtensionId extension, String name, List<Decoration> decorations, ChangeSet since) {
        Group group = new Group(extension, name);
        if (decorations.isEmpty()) {
            groups.remove(group);
        } else {
            List<Range<DecorationTone>> ranges = decorations.stream()
                    .map(decoration -> new Range<>(
                            decoration.span().start(), decoration.span().end(), decoration.tone()))
                    .toList();
            groups.put(group, RangeSet.of(ranges).map(since));
        }
    }

    void map(ChangeSet changes) {
        groups.replaceAll((_, marks) -> marks.map(changes));
    }

    /// All groups together.
    RangeSet<DecorationTone> all() {
        return RangeSet.of(
                groups.values().stream().flatMap(marks -> marks.all().stream()).toList());
    }
}
