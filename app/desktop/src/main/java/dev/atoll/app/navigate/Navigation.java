package dev.atoll.app.navigate;

import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.EditApplier;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.navigate.ask.CaretNote;
import dev.atoll.app.navigate.edit.Growth;
import dev.atoll.app.navigate.edit.LinkedEditing;
import dev.atoll.app.navigate.edit.MatchingBrackets;
import dev.atoll.app.navigate.edit.Occurrences;
import dev.atoll.app.navigate.edit.Rename;
import dev.atoll.app.navigate.file.FilePicks;
import dev.atoll.app.navigate.jump.Definitions;
import dev.atoll.app.navigate.jump.Pointing;
import dev.atoll.app.navigate.jump.References;
import dev.atoll.app.navigate.jump.Travelling;
import dev.atoll.app.navigate.symbol.Crumbs;
import dev.atoll.app.navigate.symbol.StickyDefinitions;
import dev.atoll.app.navigate.symbol.SymbolPicks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// All features that navigate and edit by meaning.
public final class Navigation {
    private Navigation() {}

    /// The features of a window.
    ///
    /// @param applier makes the edits of a renaming
    /// @param lately files that were opened lately, the last first
    /// @param exists whether a file is there; blocks, and is asked in the background
    public static List<FileFeature> features(
            Bench bench, EditApplier applier, Supplier<List<Path>> lately, Predicate<Path> exists) {
        CaretNote note = new CaretNote(bench);
        Definitions definitions = new Definitions(bench, note);
        return List.of(
                definitions,
                new Pointing(bench, definitions, note),
                new Travelling(bench),
                new References(bench, note),
                new Occurrences(bench),
                new MatchingBrackets(bench),
                new LinkedEditing(bench),
                new Rename(bench, note, applier),
                new Growth(bench),
                new FilePicks(bench, lately, exists),
                new SymbolPicks(bench, note),
                new Crumbs(bench),
                new StickyDefinitions(bench));
    }
}
