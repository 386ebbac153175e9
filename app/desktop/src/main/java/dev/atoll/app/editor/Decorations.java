package dev.atoll.app.editor;

import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.FoldRange;
import dev.atoll.app.language.FoundProblems;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.EditRules;
import dev.atoll.core.range.Edges;
import dev.atoll.core.range.Range;
import dev.atoll.core.range.RangeSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
/// @param changes lines that differ from another version of the text; the lines' breaks are not part of them
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
        RangeSet<MarkedLines> changes,
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
                : with(draft -> {
                    draft.highlights = highlights.map(changes);
                    draft.meanings = meanings.map(changes);
                    draft.problems = problems.map(changes);
                    draft.foldable = foldable.map(changes);
                    draft.marks = marks.map(changes);
                    draft.offers = offers.map(changes);
                    draft.changes = this.changes.map(changes, Edges.INCLUSIVE);
                    draft.definitions = definitions.map(changes);
                    draft.glows = mapped(changes);
                    draft.languages = languages.map(changes);
                    draft.brackets = Optional.empty();
                });
    }

    private Map<String, RangeSet<Glow>> mapped(ChangeSet changes) {
        Map<String, RangeSet<Glow>> mapped = new HashMap<>(glows);
        mapped.replaceAll((_, stretches) -> stretches.map(changes));
        return mapped;
    }

    /// Without all that extensions say of the text, such as when it is said to be in another language.
    public Decorations withoutFindings() {
        return with(draft -> {
            draft.highlights = RangeSet.empty();
            draft.meanings = RangeSet.empty();
            draft.problems = FoundProblems.none();
            draft.foldable = RangeSet.empty();
            draft.marks = RangeSet.empty();
            draft.languages = RangeSet.empty();
        });
    }

    /// Other colours for one stretch; those elsewhere stay.
    ///
    /// @param from the first offset the colours speak for
    /// @param to the offset behind the last
    /// @param scopes the colours, inside the stretch
    public Decorations withHighlights(int from, int to, List<Range<String>> scopes) {
        return with(draft -> draft.highlights = highlights.replace(from, to, scopes));
    }

    /// Other colours in place of all.
    public Decorations withHighlights(RangeSet<String> scopes) {
        return with(draft -> draft.highlights = scopes);
    }

    /// Other colours by meaning for one stretch; those elsewhere stay.
    ///
    /// @param from the first offset the colours speak for
    /// @param to the offset behind the last
    /// @param scopes the colours, inside the stretch
    public Decorations withMeanings(int from, int to, List<Range<String>> scopes) {
        return with(draft -> draft.meanings = meanings.replace(from, to, scopes));
    }

    /// The problems where they are now; what they say of places themselves is of an older text.
    public RangeSet<Diagnostic> diagnostics() {
        return problems.ranges();
    }

    /// Other diagnostics in place of all.
    public Decorations withDiagnostics(RangeSet<Diagnostic> found) {
        return with(draft -> draft.problems = FoundProblems.of(found));
    }

    /// Other foldable stretches in place of all.
    public Decorations withFoldable(RangeSet<FoldRange> stretches) {
        return with(draft -> draft.foldable = stretches);
    }

    /// Other marks in place of all.
    public Decorations withMarks(RangeSet<DecorationTone> tones) {
        return with(draft -> draft.marks = tones);
    }

    /// Other offers in place of all.
    public Decorations withOffers(RangeSet<Runnable> places) {
        return with(draft -> draft.offers = places);
    }

    /// Other lines that differ in place of all.
    public Decorations withChanges(RangeSet<MarkedLines> lines) {
        return with(draft -> draft.changes = lines);
    }

    /// Other definitions in place of all.
    public Decorations withDefinitions(RangeSet<IntConsumer> stretches) {
        return with(draft -> draft.definitions = stretches);
    }

    /// Other glowing stretches of one group in place of those it has.
    public Decorations withGlows(String group, RangeSet<Glow> stretches) {
        Map<String, RangeSet<Glow>> groups = new HashMap<>(glows);
        groups.put(group, stretches);
        return with(draft -> draft.glows = groups);
    }

    /// Other stretches in other languages for one stretch; those elsewhere stay.
    ///
    /// @param from the first offset they speak for
    /// @param to the offset behind the last
    /// @param rules what typing knows of the languages, inside the stretch
    public Decorations withLanguages(int from, int to, List<Range<EditRules>> rules) {
        return with(draft -> draft.languages = languages.replace(from, to, rules));
    }

    /// Other brackets at the caret.
    public Decorations withBrackets(ToldBrackets told) {
        return with(draft -> draft.brackets = Optional.of(told));
    }

    /// What is said of the text alone, for another view on it: without what one view offers, follows or highlights.
    public Decorations ofTheText() {
        return with(draft -> {
            draft.offers = RangeSet.empty();
            draft.definitions = RangeSet.empty();
            draft.glows = Map.of();
            draft.brackets = Optional.empty();
        });
    }

    private Decorations with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new Decorations(
                draft.highlights,
                draft.meanings,
                draft.problems,
                draft.foldable,
                draft.marks,
                draft.offers,
                draft.changes,
                draft.definitions,
                draft.glows,
                draft.languages,
                draft.brackets);
    }

    /// Decorations that are being put together.
    private static final class Draft {
        private RangeSet<String> highlights;
        private RangeSet<String> meanings;
        private FoundProblems problems;
        private RangeSet<FoldRange> foldable;
        private RangeSet<DecorationTone> marks;
        private RangeSet<Runnable> offers;
        private RangeSet<MarkedLines> changes;
        private RangeSet<IntConsumer> definitions;
        private Map<String, RangeSet<Glow>> glows;
        private RangeSet<EditRules> languages;
        private Optional<ToldBrackets> brackets;

        Draft(Decorations from) {
            highlights = from.highlights;
            meanings = from.meanings;
            problems = from.problems;
            foldable = from.foldable;
            marks = from.marks;
            offers = from.offers;
            changes = from.changes;
            definitions = from.definitions;
            glows = from.glows;
            languages = from.languages;
            brackets = from.brackets;
        }
    }
}
