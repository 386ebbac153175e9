package dev.atoll.app.print;

import dev.atoll.app.area.TabContent;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.theme.Themes;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Files on paper, and how they will look there.
///
/// Belongs to the UI thread.
public final class Printing implements FileFeature {
    private final Bench bench;
    private final Themes themes;
    private final Press press;
    private final List<PrintPreview> open = new ArrayList<>();
    private PrintStyle style = PrintStyle.usual();

    /// @param themes one of which gives words their colours on paper
    /// @param workspace the door to files
    public Printing(Bench bench, Themes themes, Workspace workspace) {
        this.bench = bench;
        this.themes = themes;
        press = new SystemPress(workspace::exists);
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(of("file.print-preview", Words.of("print.print-preview"), _ -> {}));
        commands.add(of("file.print", Words.of("print.print"), PrintPreview::print));
    }

    private Command of(String name, String title, Consumer<PrintPreview> then) {
        return new Command(
                name, title, () -> meant().isPresent(), () -> meant().ifPresent(file -> then.accept(show(file))));
    }

    /// The file on the screen, be it as text or on paper.
    private Optional<OpenFile> meant() {
        return bench.shown()
                .or(() -> open.stream()
                        .filter(preview -> preview.node().getScene() != null)
                        .map(PrintPreview::file)
                        .findFirst());
    }

    private PrintPreview show(OpenFile file) {
        Optional<PrintPreview> shown =
                open.stream().filter(each -> each.file().equals(file)).findFirst();
        shown.ifPresent(bench::select);
        return shown.orElseGet(() -> {
            PrintPreview preview = new PrintPreview(bench, file, new Around(press, new Ink(themes), this::keep), style);
            open.add(preview);
            bench.add(preview, false);
            return preview;
        });
    }

    /// What a preview works with.
    ///
    /// @param press who prints
    /// @param ink the colours of words
    /// @param closed told when it is closed, and how it printed last
    record Around(Press press, Ink ink, Consumer<PrintPreview> closed) {}

    private void keep(PrintPreview closed) {
        style = closed.style().withSelection(false);
        open.remove(closed);
    }

    @Override
    public Subscription accompany(OpenFile file) {
        return () -> {
            List<TabContent> gone = new ArrayList<>(open);
            gone.removeIf(each ->
                    !(each instanceof PrintPreview preview && preview.file().equals(file)));
            bench.close(gone);
        };
    }

    @Override
    public boolean settled() {
        return open.stream().allMatch(PrintPreview::settled);
    }
}
