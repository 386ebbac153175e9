package dev.atoll.app.window;

import dev.atoll.api.feature.Severity;
import dev.atoll.api.manifest.LanguageData;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Encoding;
import dev.atoll.app.workspace.Encodings;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.edit.EditTarget;
import dev.atoll.core.edit.IndentStyle;
import dev.atoll.core.edit.Indentation;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.SetLineBreaks;
import dev.atoll.core.state.Transaction;
import dev.atoll.core.text.LineBreak;
import dev.atoll.core.text.LineBreaks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Commands that say how the shown file is read and written: in which encoding, with which line breaks, in which
/// language, indented how.
///
/// @param bench the window
/// @param around what it works with
record FileModes(Workbench bench, Surroundings around) {
    private static final int WIDEST = 8;

    void addTo(Commands commands) {
        commands.add(ofFile("file.encoding", Words.of("window.save-in-another-encoding"), this::saveIn));
        commands.add(new Command(
                "file.reopen-encoding",
                Words.of("window.read-in-another-encoding"),
                this::hasFileOnDisk,
                () -> bench.shown(this::readIn)));
        commands.add(new Command(
                "file.reload",
                Words.of("window.read-again"),
                this::hasFileOnDisk,
                () -> bench.shown(tab -> bench.saving().rereading().again(tab.file()))));
        commands.add(ofFile("file.line-breaks", Words.of("window.choose-line-breaks"), this::breakLines));
        commands.add(ofFile("file.language", Words.of("window.choose-language"), this::speak));
        commands.add(ofFile("file.indentation", Words.of("window.choose-indentation"), this::indent));
        commands.add(ofFile(
                "edit.indent-with-spaces", Words.of("window.indent-all-with-spaces"), tab -> rewrite(tab, false)));
        commands.add(
                ofFile("edit.indent-with-tabs", Words.of("window.indent-all-with-tabs"), tab -> rewrite(tab, true)));
    }

    private Command ofFile(String name, String title, Consumer<FileTab> effect) {
        return new Command(name, title, bench::hasFile, () -> bench.shown(effect));
    }

    private boolean hasFileOnDisk() {
        return bench.tabs()
                .shown()
                .filter(tab -> tab.path().isPresent() && tab.file().stamp().isPresent())
                .isPresent();
    }

    private void pick(String prompt, List<Choice> choices) {
        bench.picker()
                .open(
                        prompt,
                        Words.of("window.nothing-of-that-name"),
                        typed -> Choice.matching(choices, typed),
                        bench::focusText);
    }

    /// Choices of which one is as it is.
    private static <T> List<Choice> choices(List<T> all, T now, Function<T, String> title, Consumer<T> effect) {
        return all.stream()
                .map(each -> new Choice(
                        title.apply(each),
                        each.equals(now) ? Words.of("window.as-it-is-now") : "",
                        () -> effect.accept(each)))
                .toList();
    }

    private void saveIn(FileTab tab) {
        pick(
                Words.of("window.save-in", tab.title()),
                choices(
                        Encodings.toWrite(),
                        tab.encoding(),
                        Encoding::label,
                        encoding -> bench.saving().save(tab, encoding)));
    }

    private void readIn(FileTab tab) {
        if (tab.unsaved()) {
            bench.notices().say(Severity.WARNING, Words.of("window.has-changes-so-it-is-not-read", tab.title()));
            return;
        }
        Encoding now = new Encoding(tab.encoding().charset(), false, false);
        pick(
                Words.of("window.read-in", tab.title()),
                choices(
                        Encodings.toRead(),
                        now,
                        Encoding::label,
                        encoding -> bench.saving()
                                .rereading()
                                .take(tab.file(), path -> around.workspace().openIn(encoding, path))));
    }

    private void breakLines(FileTab tab) {
        LineBreaks breaks = tab.document().state().lineBreaks();
        LineBreak now = breaks.main();
        pick(
                Words.of("window.line-breaks-of", tab.title()),
                List.of(LineBreak.values()).stream()
                        .map(each -> new Choice(
                                each.name(), hint(each, each == now && !breaks.isMixed()), () -> breakLines(tab, each)))
                        .toList());
    }

    private static String hint(LineBreak each, boolean now) {
        String where = switch (each) {
            case LF -> Words.of("window.as-on-linux-and-macos");
            case CRLF -> Words.of("window.as-on-windows");
            case CR -> Words.of("window.as-on-the-first-macintoshes");
        };
        return now ? Words.of("window.as-it-is-now") : where;
    }

    private void breakLines(FileTab tab, LineBreak by) {
        int length = tab.document().state().text().length();
        tab.document()
                .dispatch(Transaction.of(ChangeSet.empty(length), Origin.COMMAND)
                        .with(new SetLineBreaks(LineBreaks.of(by))));
        tab.file()
                .kind()
                .style()
                .lineBreak()
                .filter(asked -> asked != by)
                .ifPresent(asked -> bench.notices()
                        .say(
                                Severity.INFORMATION,
                                Words.of("window.editorconfig-asks-for", tab.title(), asked.name())));
        bench.shownChanged();
    }

    private void speak(FileTab tab) {
        FileKind kind = tab.file().kind();
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(Words.of("window.as-its-name-says"), "", () -> speak(tab, Optional.empty())));
        all.addAll(choices(
                languages().toList(),
                new Known(kind.language(), kind.title()),
                Known::title,
                known -> speak(tab, Optional.of(known.id()))));
        pick(Words.of("window.language-of", tab.title()), all);
    }

    /// A language that there is.
    ///
    /// @param title what people call it
    private record Known(String id, String title) {}

    private Stream<Known> languages() {
        Stream<Known> known = around.host().extensions().stream()
                .flatMap(extension -> extension.manifest().languages().stream())
                .map(LanguageData::id)
                .distinct()
                .flatMap(id -> around.host().language(id).stream())
                .map(language -> new Known(language.id(), language.name()))
                .sorted(Comparator.comparing(Known::title, String.CASE_INSENSITIVE_ORDER));
        return Stream.concat(Stream.of(new Known(FileKind.PLAIN, Words.of("window.plain-text"))), known);
    }

    private void speak(FileTab tab, Optional<String> language) {
        tab.file().kind().choose(language);
        bench.tabs().speak(tab.file());
        bench.shownChanged();
    }

    private void indent(FileTab tab) {
        List<IndentStyle> all = Stream.concat(
                        IntStream.rangeClosed(1, WIDEST).mapToObj(IndentStyle::spaces),
                        IntStream.rangeClosed(1, WIDEST).mapToObj(IndentStyle::tabs))
                .toList();
        IndentStyle now = tab.view().options().rules().indent();
        pick(
                Words.of("window.indentation-of", tab.title()),
                choices(all, now, FileModes::title, style -> tab.file().indent(style)));
    }

    /// What the status bar calls an indentation.
    static String title(IndentStyle style) {
        String width = String.valueOf(style.width());
        return style.tabs() ? Words.of("window.tabs-of", width) : Words.of("window.spaces", width);
    }

    private void rewrite(FileTab tab, boolean tabs) {
        EditTarget target = new EditTarget(
                tab.document().state().text(),
                tab.view().state().selection(),
                tab.view().options().rules());
        IndentStyle known = target.rules().indent();
        Transaction rewritten = Indentation.rewrite(target, tabs);
        if (!rewritten.changes().isEmpty()) {
            tab.view().dispatch(rewritten);
        }
        tab.file().indent(new IndentStyle(known.width(), tabs, known.tabWidth()));
    }
}
