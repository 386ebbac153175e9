package dev.atoll.app.offer;

import dev.atoll.api.document.DocumentRef;
import dev.atoll.api.document.Place;
import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.manifest.Feature;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.ShownPiece;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.Bench.Choice;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.ProjectedText;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.display.Inlay;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Hints in the text, lenses above lines and colours beside their names, with what the mouse and commands do with them.
///
/// A double click on a hint writes it, a click with the modifier key follows it; a click on a lens runs its command,
/// one
/// on a colour opens the picker.
public final class TextOffers implements FileFeature {
    private static final Set<Feature> OURS = Set.of(Feature.INLAY_HINTS, Feature.CODE_LENS, Feature.COLORS);

    private final Bench bench;
    private final Map<OpenFile, FileOffers> offers = new HashMap<>();
    private final ColourPicker picker;
    private final HintTip tip;
    private Optional<OpenFile> last = Optional.empty();

    /// No files yet.
    ///
    /// @param markdown shows what extensions say of their hints
    public TextOffers(Bench bench, MarkdownView markdown) {
        this.bench = bench;
        picker = new ColourPicker(bench);
        tip = new HintTip(bench, markdown);
        bench.lay(picker.node());
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of(
                "view.inlay-hints", Words.of("offer.show-or-hide-hints-in"), () -> bench.turn(Settings.INLAY_HINTS)));
        commands.add(Command.of(
                "view.code-lens", Words.of("offer.show-or-hide-lenses-above"), () -> bench.turn(Settings.CODE_LENS)));
        commands.add(forFile("action.lens", Words.of("offer.run-a-lens"), this::pickLens));
        commands.add(forFile("action.hint", Words.of("offer.write-the-hint-at-the"), this::acceptHint));
        commands.add(forFile("action.color", Words.of("offer.pick-a-color"), this::pickColour));
    }

    private Command forFile(String name, String title, Consumer<OpenFile> effect) {
        return new Command(
                name,
                title,
                () -> bench.shown().isPresent(),
                () -> bench.shown().ifPresent(effect));
    }

    @Override
    public void settingsChanged() {
        offers.values().forEach(FileOffers::refresh);
    }

    @Override
    public Subscription accompany(OpenFile file) {
        FileOffers own = new FileOffers(bench, file, saidOf(file.document()));
        offers.put(file, own);
        Node node = file.view().node();
        EventHandler<MouseEvent> press = event -> pressed(file, event);
        EventHandler<MouseEvent> move = event -> moved(file, event);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, press);
        node.addEventFilter(MouseEvent.MOUSE_MOVED, move);
        EventHandler<MouseEvent> left = _ -> tip.away();
        EventHandler<ScrollEvent> scrolled = _ -> tip.hide();
        node.addEventFilter(MouseEvent.MOUSE_EXITED, left);
        node.addEventFilter(ScrollEvent.SCROLL, scrolled);
        return file.document()
                .observe(update -> {
                    if (update.changesText()) {
                        tip.hide();
                    }
                })
                .and(() -> {
                    node.removeEventFilter(MouseEvent.MOUSE_PRESSED, press);
                    node.removeEventFilter(MouseEvent.MOUSE_MOVED, move);
                    node.removeEventFilter(MouseEvent.MOUSE_EXITED, left);
                    node.removeEventFilter(ScrollEvent.SCROLL, scrolled);
                    offers.remove(file);
                    own.close();
                });
    }

    // views of one document share what is said of it
    private DocumentOffers saidOf(Document document) {
        return offers.entrySet().stream()
                .filter(entry -> entry.getKey().document().equals(document))
                .map(entry -> entry.getValue().said())
                .findFirst()
                .orElseGet(() -> new DocumentOffers(bench, document));
    }

    private Optional<FileOffers> of(OpenFile file) {
        return Optional.ofNullable(offers.get(file));
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        if (!file.equals(last)) {
            last = file;
            tip.hide();
        }
        file.flatMap(this::of).ifPresent(FileOffers::refreshIfNew);
    }

    @Override
    public void refresh(ExtensionId extension, Optional<Feature> feature) {
        if (feature.isEmpty() || OURS.contains(feature.get())) {
            offers.values().forEach(FileOffers::refresh);
        }
    }

    @Override
    public boolean escape() {
        return tip.hide();
    }

    @Override
    public boolean settled() {
        return picker.settled() && tip.settled() && offers.values().stream().allMatch(FileOffers::settled);
    }

    private void pressed(OpenFile file, MouseEvent event) {
        tip.hide();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<ShownPiece> piece = file.view().shownAt(event.getX(), event.getY());
        boolean used = piece.isPresent()
                && of(file).filter(own -> use(file, own, piece.get(), event)).isPresent();
        if (used) {
            event.consume();
        }
    }

    private boolean use(OpenFile file, FileOffers own, ShownPiece piece, MouseEvent event) {
        return switch (piece.what()) {
            case Inlay inlay
            when InText.isSwatch(inlay) -> {
                own.colour(inlay.offset()).ifPresent(colour -> picker.open(file, colour));
                yield true;
            }
            case Inlay inlay
            when InText.isHint(inlay) ->
                own.hint(inlay).filter(hint -> use(file, hint, event)).isPresent();
            case BlockRow row
            when row.style().equals(LensRow.STYLE) -> {
                own.lens(row, piece.index()).ifPresent(this::run);
                yield true;
            }
            default -> false;
        };
    }

    private boolean use(OpenFile file, Said.Thing<InlayHint> hint, MouseEvent event) {
        if (event.isShortcutDown() && hint.value().target().isPresent()) {
            bench.go(present(file, hint.value().target().get(), hint.since()));
            return true;
        }
        return event.getClickCount() == 2 && accept(file, hint);
    }

    // the hint's own document may have changed since it was asked
    private static Place present(OpenFile file, Place target, ChangeSet since) {
        boolean here = file.language()
                .map(language -> new DocumentRef.Open(language.id()))
                .filter(target.in()::equals)
                .isPresent();
        return here
                ? new Place(target.in(), Said.present(target.target(), since), Said.present(target.whole(), since))
                : target;
    }

    private boolean accept(OpenFile file, Said.Thing<InlayHint> hint) {
        return write(file, hint.value().edits(), hint.since());
    }

    /// Makes edits that speak of an older text, as far as that text is not gone.
    ///
    /// @return whether there were any
    static boolean write(OpenFile file, List<TextEdit> edits, ChangeSet since) {
        if (!edits.isEmpty()) {
            ChangeSet changes = ProjectedText.changes(since.oldLength(), edits).map(since, true);
            file.view().dispatch(Transaction.of(changes, Origin.COMMAND));
        }
        return !edits.isEmpty();
    }

    private void run(Said.Thing<CodeLens> lens) {
        lens.value().command().ifPresent(call -> bench.call(lens.extension(), call));
    }

    private void moved(OpenFile file, MouseEvent event) {
        Optional<ShownPiece> piece = file.view().shownAt(event.getX(), event.getY());
        boolean clickable = piece.filter(each -> switch (each.what()) {
                    case Inlay inlay -> InText.isSwatch(inlay);
                    case BlockRow row ->
                        of(file).flatMap(own -> own.lens(row, each.index()))
                                .flatMap(lens -> lens.value().command())
                                .isPresent();
                    default -> false;
                })
                .isPresent();
        if (event.getTarget() instanceof Node surface) {
            surface.setCursor(clickable ? Cursor.HAND : Cursor.TEXT);
        }
        if (piece.isPresent() && piece.get().what() instanceof Inlay inlay && InText.isHint(inlay)) {
            tip.over(file, inlay, () -> of(file).flatMap(own -> own.hint(inlay)).map(Said.Thing::value));
        } else {
            tip.away();
        }
    }

    private void pickLens(OpenFile file) {
        of(file).ifPresent(own -> {
            int caret = file.view().state().selection().primary().head();
            var text = file.document().state().text();
            List<Choice> choices = own.rows().stream()
                    .flatMap(row -> row.lenses().stream())
                    .filter(lens -> lens.value().command().isPresent())
                    .sorted(Comparator.comparingInt(lens -> Math.abs(lens.from() - caret)))
                    .map(lens -> new Choice(
                            lens.value().title(),
                            Words.of("offer.lens-line", String.valueOf(text.lineAt(lens.from()) + 1)),
                            () -> run(lens)))
                    .toList();
            bench.pick(
                    Words.of("offer.run-a-lens-of-this"),
                    typed -> choices.stream()
                            .filter(choice -> choice.title()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(typed.strip().toLowerCase(Locale.ROOT)))
                            .toList());
        });
    }

    private void acceptHint(OpenFile file) {
        int caret = file.view().state().selection().primary().head();
        int line = file.document().state().text().lineAt(caret);
        of(file).flatMap(own -> own.hints(line).stream()
                        .filter(hint -> !hint.value().edits().isEmpty())
                        .min(Comparator.comparingInt(hint -> Math.abs(hint.from() - caret))))
                .ifPresent(hint -> accept(file, hint));
    }

    private void pickColour(OpenFile file) {
        int caret = file.view().state().selection().primary().head();
        of(file).flatMap(own -> own.colour(caret)).ifPresent(colour -> picker.open(file, colour));
    }
}
