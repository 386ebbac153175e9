package dev.atoll.app.compare;

import dev.atoll.api.document.Span;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.PassingText;
import dev.atoll.core.range.Range;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The colours of one of two compared texts, which may belong to no tab: those of what is seen are asked for when
/// scrolling or typing pauses, and follow the text meanwhile.
///
/// Belongs to the UI thread.
final class SideColours implements Subscription {
    private static final Duration PAUSE = Duration.ofMillis(60);

    private final Bench bench;
    private final Side side;
    private final EditorView view;
    private final Debounce pause;
    private final LatestOnly asking;
    private final Subscription following;
    private Optional<PassingText> told = Optional.empty();
    private @Nullable Text text;
    private Span asked = new Span(0, 0);

    SideColours(Bench bench, Side side, EditorView view) {
        this.bench = bench;
        this.side = side;
        this.view = view;
        asking = new LatestOnly(bench.ui());
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::ask);
        following = view.onVisible(_ -> pause.call()).and(side.document().observe(update -> {
            if (update.changesText()) {
                pause.call();
            }
        }));
        pause.call();
    }

    @SuppressWarnings("ReferenceEquality") // another text is another tree
    private void ask() {
        Text now = side.document().state().text();
        if (now != text) {
            told.ifPresent(PassingText::close);
            told = PassingText.open(bench.host(), side.language(), now);
            text = now;
            asked = new Span(0, 0);
        }
        Span seen = around(now.length());
        if (told.isPresent() && !seen.equals(asked)) {
            asked = seen;
            // without an answer it stays as it is
            asking.ask(told.get().colours(seen), found -> show(now, seen, found), _ -> {});
        }
    }

    // a page more on each side, so that scrolling meets coloured text
    private Span around(int length) {
        Span visible = view.visible();
        int start = Math.clamp(visible.start() - visible.length(), 0, length);
        return new Span(start, Math.clamp(visible.end() + visible.length(), start, length));
    }

    @SuppressWarnings("ReferenceEquality") // another text is another tree
    private void show(Text of, Span stretch, List<Range<String>> found) {
        if (side.document().state().text() == of) {
            view.decorate(shown -> shown.withHighlights(stretch.start(), stretch.end(), found));
        }
    }

    boolean settled() {
        return asking.idle() && !pause.waiting();
    }

    @Override
    public void close() {
        following.close();
        pause.close();
        asking.close();
        told.ifPresent(PassingText::close);
    }
}
