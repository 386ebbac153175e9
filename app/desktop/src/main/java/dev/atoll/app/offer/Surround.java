package dev.atoll.app.offer;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.RulesHere;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.words.Words;
import dev.atoll.core.edit.BracketPair;
import dev.atoll.core.edit.EditTarget;
import dev.atoll.core.edit.Surrounding;
import dev.atoll.core.state.Transaction;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Brackets, quotation marks or tags around what is selected: put, changed, taken away.
public final class Surround implements FileFeature {
    /// Offered in every language, behind the language's own brackets.
    private static final List<String> ALWAYS = List.of("(", "[", "{", "\"", "'", "`", "<", "*", "_");

    private final Bench bench;

    /// Waits for its commands.
    public Surround(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(command(
                "edit.surround",
                Words.of("offer.surround-with"),
                view -> pick(view, Words.of("offer.what-to-put-around"), Surrounding::with)));
        commands.add(command(
                "edit.resurround",
                Words.of("offer.change-what-surrounds"),
                view -> pick(view, Words.of("offer.what-to-put-in-its"), Surrounding::replaced)));
        commands.add(command(
                "edit.unsurround",
                Words.of("offer.remove-what-surrounds"),
                view -> view.dispatch(Surrounding.without(target(view)))));
    }

    private Command command(String name, String title, Consumer<EditorView> effect) {
        return new Command(
                name,
                title,
                () -> bench.shown().isPresent(),
                () -> bench.shown().map(OpenFile::view).ifPresent(effect));
    }

    private static EditTarget target(EditorView view) {
        return new EditTarget(view.document().state().text(), view.state().selection(), RulesHere.of(view));
    }

    private void pick(EditorView view, String prompt, BiFunction<EditTarget, String, Transaction> edit) {
        var _ = bench.pick(Words.of("offer.surround-prompt", prompt), typed -> choices(view, typed, edit));
    }

    /// What was typed comes first, so that Enter takes it.
    private List<Bench.Choice> choices(
            EditorView view, String typed, BiFunction<EditTarget, String, Transaction> edit) {
        Stream<String> own =
                RulesHere.of(view).brackets().stream().map(BracketPair::open).map(String::valueOf);
        Stream<String> known = Stream.concat(own, ALWAYS.stream()).filter(each -> each.startsWith(typed));
        return Stream.concat(Stream.of(typed).filter(each -> !each.isBlank()), known)
                .distinct()
                .map(opening -> new Bench.Choice(
                        opening + "…" + Surrounding.closing(opening),
                        "",
                        () -> view.dispatch(edit.apply(target(view), opening))))
                .toList();
    }
}
