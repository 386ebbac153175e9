package dev.atoll.app.navigate.symbol;

import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.navigate.symbol.CrumbBar.Crumb;
import dev.atoll.app.navigate.symbol.PickerEntry.Effects;
import dev.atoll.app.navigate.symbol.SymbolPicker.Order;
import dev.atoll.app.panel.outline.SymbolPath;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.FolderEntry;
import dev.atoll.core.selection.Selection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// The way from the folder to the caret above the text: folders, file, symbols. Each step shows what lies beside it.
public final class Crumbs implements FileFeature {
    private static final double WIDTH = 340;
    private static final int MOST = 500;

    private final Bench bench;
    private final SymbolPicker picker;
    private final LatestOnly reading;
    private final Map<OpenFile, CrumbBar> bars = new HashMap<>();

    /// No file is open yet.
    public Crumbs(Bench bench) {
        this.bench = bench;
        picker = new SymbolPicker(bench);
        reading = new LatestOnly(bench.ui());
    }

    /// A step that is a symbol.
    ///
    /// @param siblings all on its level, itself included
    private record SymbolStep(Symbol symbol, List<Symbol> siblings) {}

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "go.crumbs",
                Words.of("navigate.symbol.go-to-the-bar-above"),
                () -> bench.shown().isPresent(),
                () -> bench.shown().map(bars::get).ifPresent(CrumbBar::requestFocus)));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        CrumbBar bar = new CrumbBar((crumb, button) -> open(file, crumb, button), bench::focusText);
        bars.put(file, bar);
        file.above(bar.node());
        return () -> bars.remove(file);
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        file.ifPresent(shown -> {
            CrumbBar bar = bars.get(shown);
            if (bar != null) {
                bar.show(way(shown));
            }
        });
    }

    private List<Crumb> way(OpenFile file) {
        List<Crumb> way = new ArrayList<>();
        Optional<Path> path = file.path();
        Optional<Path> root = path.flatMap(bench.roots()::around);
        if (path.isPresent()) {
            Path parent = path.get().getParent();
            List<Path> folders = new ArrayList<>();
            boolean inside = root.isPresent();
            for (Path each = parent; each != null; each = each.getParent()) {
                folders.addFirst(each);
                if (!inside || each.equals(root.get())) {
                    break;
                }
            }
            for (Path folder : folders) {
                way.add(new Crumb(
                        String.valueOf(folder.getFileName() == null ? folder : folder.getFileName()), null, folder));
            }
        }
        way.add(new Crumb(
                file.title(), SymbolKind.FILE, path.map(Object.class::cast).orElse(file)));
        List<Symbol> level = file.outline();
        for (Symbol symbol :
                SymbolPath.at(level, file.view().state().selection().primary().head())) {
            way.add(new Crumb(symbol.name(), symbol.kind(), new SymbolStep(symbol, level)));
            level = symbol.children();
        }
        return way;
    }

    private void open(OpenFile file, Crumb crumb, Node button) {
        switch (crumb.step()) {
            case SymbolStep step -> symbols(file, step, button);
            case Path path -> {
                boolean isFile = file.path().equals(Optional.of(path));
                Path parent = path.getParent();
                folder(isFile && parent != null ? parent : path, button);
            }
            default -> {}
        }
    }

    private void symbols(OpenFile file, SymbolStep step, Node button) {
        List<PickerEntry> all = step.siblings().stream()
                .map(symbol -> SymbolPicks.entry(bench, file, symbol))
                .toList();
        EditorView view = file.view();
        Selection before = view.state().selection();
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        show(all, Words.of("navigate.symbol.symbols-beside", step.symbol().name()), place, () -> view.select(before));
        picker.start(step.siblings().indexOf(step.symbol()));
    }

    private void folder(Path folder, Node button) {
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        reading.ask(
                bench.list(folder),
                entries -> {
                    List<PickerEntry> all = entries.stream()
                            .map(entry -> PickerEntry.of(
                                    entry.name(),
                                    entry.folder() ? "folder" : "",
                                    entry.folder() ? SymbolKind.PACKAGE : SymbolKind.FILE,
                                    new Effects(() -> enter(entry, button), () -> {})))
                            .toList();
                    show(all, Words.of("navigate.symbol.files-in", folder.getFileName()), place, () -> {});
                },
                _ -> {});
    }

    private void enter(FolderEntry entry, Node button) {
        if (entry.folder()) {
            folder(entry.path(), button);
        } else {
            bench.open(entry.path(), file -> file.view().requestFocus());
        }
    }

    private void show(List<PickerEntry> all, String prompt, Bounds place, Runnable backOut) {
        picker.open(
                new Order(
                        prompt,
                        typed -> picker.show(PickerEntry.matching(all, typed, MOST)),
                        backOut,
                        Words.of("navigate.symbol.nothing-here-has-these-letters")),
                Optional.of(place),
                WIDTH);
    }

    @Override
    public boolean settled() {
        return reading.idle();
    }
}
