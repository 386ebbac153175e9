package dev.atoll.app.menu;

import dev.atoll.app.words.Words;

import java.util.List;
import java.util.stream.Stream;

import static dev.atoll.app.menu.Entry.named;

/// Which command stands in which menu.
public final class Contents {
    /// What the menu of a text shows even where it does not apply: everybody knows where these stand.
    static final List<String> ALWAYS = List.of("edit.cut", "edit.copy", "edit.paste");

    private Contents() {}

    /// The names of all commands that stand in a menu by themselves.
    public static List<String> names() {
        return Stream.concat(ofWindow().stream(), Stream.of(ofText(), ofGutter()))
                .flatMap(Contents::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Entry entry) {
        return switch (entry) {
            case Entry.Named(String command) -> Stream.of(command);
            case Entry.Family _ -> Stream.empty();
            case Section section ->
                section.groups().stream().flatMap(List::stream).flatMap(Contents::names);
        };
    }

    /// The menus of the window, in their order.
    static List<Section> ofWindow() {
        return List.of(file(), edit(), selection(), view(), go(), extensions(), help());
    }

    /// What can be done at a place of the text.
    static Section ofText() {
        return new Section(
                "",
                List.of(
                        named(ALWAYS.toArray(String[]::new)),
                        named(
                                "go.definition",
                                "go.declaration",
                                "go.type-definition",
                                "go.implementation",
                                "peek.definition",
                                "references.find",
                                "go.link"),
                        named("edit.rename", "action.menu", "action.refactor"),
                        named("edit.format", "edit.format-selection"),
                        named("comment.lines", "fold.toggle", "select.grow"),
                        named("palette.open")));
    }

    /// What can be done at a line, from the strip beside it.
    static Section ofGutter() {
        return new Section(
                "",
                List.of(
                        named("fold.toggle", "fold.all", "fold.none"),
                        named("change.peek", "change.revert", "change.next", "change.previous"),
                        named("change.blame"),
                        named("go.line")));
    }

    private static Section file() {
        return new Section(
                Words.of("menu.file"),
                List.of(
                        named(
                                "file.new",
                                "file.open",
                                "file.open-folder",
                                "file.open-recent",
                                "file.add-folder",
                                "file.remove-folder"),
                        named("file.save", "file.save-as", "file.save-all", "file.reload"),
                        List.of(written()),
                        named("file.print-preview", "file.print"),
                        List.of(settings()),
                        named("file.close", "tab.close-all", "tab.reopen"),
                        named("application.quit")));
    }

    private static Section written() {
        return new Section(
                Words.of("menu.how-it-is-written"),
                List.of(
                        named("file.language", "file.encoding", "file.reopen-encoding"),
                        named("file.line-breaks", "file.indentation"),
                        named("edit.trim", "edit.end-with-break")));
    }

    private static Section settings() {
        return new Section(
                Words.of("menu.settings"),
                List.of(
                        named("settings.open", "keys.open", "keys.preset", "extensions.prefer"),
                        named("settings.file", "keys.file")));
    }

    private static Section theme() {
        return new Section(Words.of("menu.theme"), List.of(List.of(new Entry.Family("theme."))));
    }

    private static Section icons() {
        return new Section(Words.of("menu.icons"), List.of(List.of(new Entry.Family("icons."))));
    }

    private static Section edit() {
        return new Section(
                Words.of("menu.edit"),
                List.of(
                        named("edit.undo", "edit.redo"),
                        named(ALWAYS.toArray(String[]::new)),
                        named("find.open", "find.replace", "search.open", "search.replace"),
                        named("edit.rename", "action.menu", "action.refactor", "action.source"),
                        named("edit.format", "edit.format-selection"),
                        named("comment.lines", "comment.block", "edit.indent", "edit.outdent"),
                        List.of(line(), letters(), surround())));
    }

    private static Section line() {
        return new Section(
                Words.of("menu.line"),
                List.of(
                        named("line.move-up", "line.move-down", "line.duplicate-up", "line.duplicate"),
                        named("line.delete", "line.join", "line.open-above", "line.open-below"),
                        named("line.sort", "line.sort-descending", "line.reverse", "line.unique")));
    }

    private static Section letters() {
        return new Section(
                Words.of("menu.write-as"),
                List.of(
                        named("case.upper", "case.lower", "case.title"),
                        named("case.camel", "case.pascal", "case.snake", "case.kebab"),
                        named("edit.transpose")));
    }

    private static Section surround() {
        return Section.of(Words.of("menu.surround"), "edit.surround", "edit.resurround", "edit.unsurround");
    }

    private static Section selection() {
        return new Section(
                Words.of("menu.selection"),
                List.of(
                        named("select.all", "select.grow", "select.shrink"),
                        named("select.word", "select.line", "select.bracket"),
                        named("caret.add-above", "caret.add-below", "caret.line-ends"),
                        named("select.next-same", "select.skip-same", "select.all-same"),
                        List.of(Section.of(
                                Words.of("menu.columns"),
                                "select.column-up",
                                "select.column-down",
                                "select.column-left",
                                "select.column-right")),
                        named("select.none")));
    }

    private static Section view() {
        return new Section(
                Words.of("menu.view"),
                List.of(
                        named("palette.open"),
                        named(
                                "view.files",
                                "view.search",
                                "view.outline",
                                "view.problems",
                                "view.references",
                                "view.log",
                                "view.extensions"),
                        List.of(parts(), folds(), changes(), theme(), icons()),
                        named("view.wrap", "view.white-space", "view.minimap", "view.sticky-lines"),
                        named("view.inlay-hints", "view.code-lens", "markdown.preview"),
                        named("view.zoom-in", "view.zoom-out", "view.zoom-reset", "view.full-screen")));
    }

    private static Section parts() {
        return new Section(
                Words.of("menu.parts"),
                List.of(
                        named("part.split-right", "part.split-down", "part.close"),
                        named("part.next", "part.previous", "part.left", "part.right", "part.up", "part.down"),
                        named("tab.to-next-part", "tab.to-previous-part")));
    }

    private static Section folds() {
        return Section.of(Words.of("menu.folds"), "fold.toggle", "fold.all", "fold.none");
    }

    private static Section changes() {
        return new Section(
                Words.of("menu.changes"),
                List.of(
                        named("change.peek", "change.copy", "change.revert", "change.compare", "change.blame"),
                        named("compare.file", "compare.next", "compare.previous", "compare.layout", "compare.close")));
    }

    private static Section go() {
        return new Section(
                Words.of("menu.go"),
                List.of(
                        named("go.back", "go.forward"),
                        List.of(Section.of(
                                Words.of("menu.tabs"),
                                "tab.switch",
                                "tab.switch-back",
                                "view.next-tab",
                                "view.previous-tab",
                                "tab.keep",
                                "tab.pin")),
                        named("go.file", "go.folder-symbol", "go.symbol", "go.line", "go.crumbs"),
                        named(
                                "go.definition",
                                "go.declaration",
                                "go.type-definition",
                                "go.implementation",
                                "peek.definition",
                                "references.find"),
                        named("caret.bracket", "go.link", "hover.show"),
                        named("go.next-problem", "go.previous-problem"),
                        named("change.next", "change.previous")));
    }

    private static Section extensions() {
        return new Section(
                Words.of("menu.extensions"),
                List.of(
                        named("view.extensions", "extensions.install", "extensions.update", "extensions.prefer"),
                        List.of(author()),
                        List.of(new Entry.Family("extension.")),
                        List.of(new Entry.Family("filter."))));
    }

    private static Section author() {
        return new Section(
                Words.of("menu.for-authors"),
                List.of(
                        named("author.run", "author.panel", "author.source"),
                        named("author.again", "author.restart", "author.reload", "author.stop")));
    }

    private static Section help() {
        return new Section(
                Words.of("menu.help"), List.of(named("palette.open", "keys.open"), named("application.about")));
    }
}
