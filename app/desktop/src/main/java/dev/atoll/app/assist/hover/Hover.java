package dev.atoll.app.assist.hover;

import dev.atoll.api.feature.Diagnostic;
import dev.atoll.api.feature.HoverCard;
import dev.atoll.api.provider.HoverProvider;
import dev.atoll.app.assist.popup.Card;
import dev.atoll.app.assist.popup.Sheet;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.SideBySide;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.words.Words;
import dev.atoll.core.range.Range;
import dev.atoll.core.state.Update;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What is known of the text under the resting pointer, or of that at the caret when asked by key: problems first,
/// then a card of each extension. The pointer may go into the card; a second press of the key gives it the keyboard.
public final class Hover implements FileFeature {
    private static final Duration REST = Duration.ofMillis(400);
    private static final Duration GRACE = Duration.ofMillis(250);
    private static final double WIDTH = 480;
    private static final double HEIGHT = 300;
    private static final double NEAR = 12;

    private final MarkdownView markdown;
    private final Sheet sheet;
    private final Card card;
    private final Debounce resting;
    private final Debounce leaving;
    private final SideBySide asking;
    private final TreeMap<Integer, String> answers = new TreeMap<>();
    private @Nullable OpenFile shown;
    private @Nullable OpenFile pointed;
    private List<Diagnostic> problems = List.of();
    private int offset = -1;
    private int start;
    private int end;
    private boolean byKey;

    /// Cards for the files of a window.
    public Hover(Bench bench, MarkdownView markdown) {
        this.markdown = markdown;
        sheet = new Sheet(markdown, Words.of("assist.hover.what-is-known-of-the"));
        card = new Card(bench, sheet.node(), true);
        asking = new SideBySide(bench.ui());
        resting = new Debounce(bench.ui(), bench.timer(), REST, this::askWherePointed);
        leaving = new Debounce(bench.ui(), bench.timer(), GRACE, this::takeAway);
        Node node = sheet.node();
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> leaving.close());
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
                bench.focusText();
            }
        });
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(new Command(
                "hover.show",
                Words.of("assist.hover.show-what-is-known-here"),
                () -> shown != null,
                this::showAtCaret));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        Node node = file.view().node();
        EventHandler<MouseEvent> moved = event -> moved(file, event);
        EventHandler<MouseEvent> left = _ -> {
            resting.close();
            leave();
        };
        EventHandler<MouseEvent> pressed = _ -> close();
        EventHandler<ScrollEvent> scrolled = _ -> close();
        node.addEventFilter(MouseEvent.MOUSE_MOVED, moved);
        node.addEventFilter(MouseEvent.MOUSE_EXITED, left);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        node.addEventFilter(ScrollEvent.SCROLL, scrolled);
        return file.document().observe(update -> updated(file, update)).and(() -> {
            node.removeEventFilter(MouseEvent.MOUSE_MOVED, moved);
            node.removeEventFilter(MouseEvent.MOUSE_EXITED, left);
            node.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            node.removeEventFilter(ScrollEvent.SCROLL, scrolled);
            close();
        });
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        if (!file.equals(Optional.ofNullable(shown))) {
            close();
            shown = file.orElse(null);
        }
    }

    private void updated(OpenFile file, Update update) {
        if (file.equals(shown) && (update.changesText() || byKey)) {
            close();
        }
    }

    private void moved(OpenFile file, MouseEvent event) {
        int at = under(file.view(), event.getX(), event.getY());
        boolean inside = card.isOpen() && at >= start && at <= end && at >= 0;
        if (inside) {
            leaving.close();
            return;
        }
        leave();
        pointed = file;
        offset = at;
        if (at < 0) {
            resting.close();
        } else {
            resting.call();
        }
    }

    private void leave() {
        if (card.isOpen() && !byKey) {
            leaving.call();
        }
    }

    /// The offset of the character at a place of a view's node, or -1 where there is none: a hint or a lens has a tip
    /// of
    /// its own.
    private static int under(EditorView view, double x, double y) {
        if (view.shownAt(x, y).isPresent()) {
            return -1;
        }
        int at = view.offsetAt(x, y);
        Optional<Bounds> bounds = view.boundsOnScreen(at).map(view.node()::screenToLocal);
        boolean on = bounds.isPresent()
                && y >= bounds.get().getMinY()
                && y <= bounds.get().getMaxY()
                && Math.abs(bounds.get().getMinX() - x) <= NEAR;
        return on ? at : -1;
    }

    private void askWherePointed() {
        if (pointed != null && pointed.equals(shown) && offset >= 0) {
            ask(pointed, offset, false);
        }
    }

    private void showAtCaret() {
        if (card.isOpen() && byKey) {
            sheet.node().requestFocus();
        } else if (shown != null) {
            ask(shown, shown.view().state().selection().primary().head(), true);
        }
    }

    private void ask(OpenFile file, int at, boolean key) {
        close();
        int length = file.document().state().text().length();
        int place = Math.min(at, length);
        byKey = key;
        start = place;
        end = place;
        List<Range<Diagnostic>> found = file.view().decorations().diagnostics().between(place, place);
        problems = found.stream().map(Range::value).toList();
        found.forEach(range -> widen(range.from(), range.to()));
        List<HoverProvider> providers = file.language()
                .map(language -> language.providers(HoverProvider.class))
                .orElse(List.of());
        // a failure shows nothing here: `language` tells of extensions that fail
        asking.ask(
                providers,
                provider -> provider.hover(file.language().orElseThrow().revision(), place),
                (order, answer) -> told(file, order, answer),
                (_, _) -> {});
        if (!problems.isEmpty()) {
            render(file);
        }
    }

    private void widen(int from, int to) {
        start = Math.min(start, from);
        end = Math.max(end, to);
    }

    private void told(OpenFile file, int order, Optional<HoverCard> answer) {
        answer.filter(about -> !about.content().isBlank()).ifPresent(about -> {
            int length = file.document().state().text().length();
            widen(Math.min(about.span().start(), length), Math.min(about.span().end(), length));
            answers.put(order, about.content());
            render(file);
        });
    }

    private void render(OpenFile file) {
        List<Node> cards = new ArrayList<>();
        problems.forEach(problem -> cards.add(ProblemCard.of(problem)));
        answers.values().forEach(content -> cards.add(markdown.render(content)));
        for (int i = 1; i < cards.size(); i++) {
            cards.get(i).getStyleClass().add("another");
        }
        card.prepare();
        sheet.show(cards, WIDTH);
        double wide = sheet.width(WIDTH);
        double high = Math.min(HEIGHT, sheet.show(cards, wide));
        int line = file.document().state().text().lineAt(start);
        int here = file.document().state().text().lineAt(Math.max(start, Math.min(end, offsetShown())));
        int at = line == here ? start : file.document().state().text().lineStart(here);
        card.show(file.view(), at, 0, wide, high);
    }

    private int offsetShown() {
        return byKey && shown != null
                ? shown.view().state().selection().primary().head()
                : Math.max(0, offset);
    }

    private void close() {
        resting.close();
        takeAway();
    }

    private void takeAway() {
        leaving.close();
        asking.close();
        answers.clear();
        problems = List.of();
        card.hide();
    }

    @Override
    public boolean escape() {
        boolean was = card.isOpen();
        close();
        return was;
    }

    @Override
    public boolean settled() {
        return !resting.waiting() && asking.idle();
    }
}
