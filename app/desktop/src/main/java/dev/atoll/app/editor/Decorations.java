package dev.atoll.app.editor;

import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.app.language.FoundProblems;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/// What a view shows of a document besides its text, as ranges that follow the text. Immutable.
///
/// Where a value carries offsets of its own, such as [Diagnostic#span], those are what was once reported; the range
/// says
/// where it is now.
///
/// @param highlights scopes, such as `string.escape`; they do not overlap
/// @param meanings scopes that lie over the highlights; they do not overlap
/// @param problems problems, and the places that explain them
/// @param foldable stretches that can be folded away
/// @param marks stretches that extensions mark; they may overlap
/// @param offers places in whose line something is on offer, shown in the gutter; each with what a press on its sign
///     does
/// @param definitions stretches of several lines from a definition's name on to its end; each with what a click on
///     its line does while that stays above the text, told where the name is now
/// @param glows stretches that stand out for a while, by who asked for it
/// @param languages stretches in other languages, with what typing knows of those; not to be seen by themselves
/// @param brackets what an extension says of brackets at the caret; nothing once the text is another
public record Decorations(
        RangeSet<String> highlights,
        RangeSet<String> meanings,
        FoundProblems problems,
        RangeSet<FoldRange> foldable,
        RangeSet<DecorationTone> marks,
        RangeSet<Runnable> offers,
        RangeSet<IntConsumer> definitions,
        Map<String, RangeSet<Glow>> glows,
        RangeSet<EditRules> languages,
        Optional<ToldBrackets> brackets) {
    private static final Decorations NONE = new Decorations(
            RangeSet.empty(),
            RangeSet.empty(),
            FoundProblems.none(),
            RangeSet.empty(),
            RangeSet.empty(),
            RangeSet.empty(),
            RangeSet.empty(),
            Map.of(),
            RangeSet.empty(),
            Optional.empty());

    /// Copies the map.
    public Decorations {
        glows = Map.copyOf(glows);
    }

    /// Plain text.
    public static Decorations none() {
        return NONE;
    }

    /// These decorations in the text after changes.
    public Decorations map(ChangeSet changes) {
        return changes.isEmpty()
                ? this
                : new Decorations(
                        highlights.map(changes),
                        meanings.map(changes),
                        problems.map(changes),
                        foldable.map(changes),
                        marks.map(changes),
                        offers.map(changes),
                        definitions.map(changes),
                        mapped(changes),
                        languages.map(changes),
                        Optional.empty());
    }

    private Map<String, RangeSet<Glow>> mapped(ChangeSet changes) {
        Map<String, RangeSet<Glow>> mapped = new HashMap<>(glows);
        mapped.replaceAll((_, stretches) -> stretches.map(changes));
        return mapped;
    }

    /// Other colours for one stretch; those elsewhere stay.
    ///
    /// @param from the first offset the colours speak for
    /// @param to the offset behind the last
    /// @param scopes the colours, inside the stretch
    public Decorations withHighlights(int from, int to, List<Range<String>> scopes) {
        return new Decorations(
                highlights.replace(from, to, scopes),
                meanings,
                problems,
                foldable,
                marks,
                offers,
                definitions,
                glows,
                languages,
                brackets);
    }

    /// Other colours in place of all.
    public Decorations withHighlights(RangeSet<String> scopes) {
        return new Decorations(
                scopes, meanings, problems, foldable, marks, offers, definitions, glows, languages, brackets);
    }

    /// Other colours by meaning for one stretch; those elsewhere stay.
    ///
    /// @param from the first offset the colours speak for
    /// @param to the offset behind the last
    /// @param scopes the colours, inside the stretch
    public Decorations withMeanings(int from, int to, List<Range<String>> scopes) {
        return new Decorations(
                highlights,
                meanings.replace(from, to, scopes),
                problems,
                foldable,
                marks,
                offers,
                definitions,
                glows,
                languages,
                brackets);
    }

    /// The problems where they are now; what they say of places themselves is of an older text.
    public RangeSet<Diagnostic> diagnostics() {
        return problems.ranges();
    }

    /// Other diagnostics in place of all.
    public Decorations withDiagnostics(RangeSet<Diagnostic> found) {
        return new Decorations(
                highlights,
                meanings,
                FoundProblems.of(found),
                foldable,
                marks,
                offers,
                definitions,
                glows,
                languages,
                brackets);
    }

    /// Other foldable stretches in place of all.
    public Decorations withFoldable(RangeSet<FoldRange> stretches) {
        return new Decorations(
                highlights, meanings, problems, stretches, marks, offers, definitions, glows, languages, brackets);
    }

    /// Other marks in place of all.
    public Decorations withMarks(RangeSet<DecorationTone> tones) {
        return new Decorations(
                highlights, meanings, problems, foldable, tones, offers, definitions, glows, languages, brackets);
    }

    /// Other offers in place of all.
    public Decorations withOffers(RangeSet<Runnable> places) {
        return new Decorations(
                highlights, meanings, problems, foldable, marks, places, definitions, glows, languages, brackets);
    }

    /// Other definitions in place of all.
    public Decorations withDefinitions(RangeSet<IntConsumer> stretches) {
        return new Decorations(
                highlights, meanings, problems, foldable, marks, offers, stretches, glows, languages, brackets);
    }

    /// Other glowing stretches of one group in place of those it has.
    public Decorations withGlows(String group, RangeSet<Glow> stretches) {
        Map<String, RangeSet<Glow>> groups = new HashMap<>(glows);
        groups.put(group, stretches);
        return new Decorations(
                highlights, meanings, problems, foldable, marks, offers, definitions, groups, languages, brackets);
    }

    /// Other stretches in other languages for one stretch; those elsewhere stay.
    ///
    /// @param from the first offset they speak for
    /// @param to the offset behind the last
    /// @param rules what typing knows of the languages, inside the stretch
    public Decorations withLanguages(int from, int to, List<Range<EditRules>> rules) {
        return new Decorations(
                highlights,
                meanings,
                problems,
                foldable,
                marks,
                offers,
                definitions,
                glows,
                languages.replace(from, to, rules),
                brackets);
    }

    /// Other brackets at the caret.
    public Decorations withBrackets(ToldBrackets told) {
        return new Decorations(
                highlights,
                meanings,
                problems,
                foldable,
                marks,
                offers,
                definitions,
                glows,
                languages,
                Optional.of(told));
    }
}
