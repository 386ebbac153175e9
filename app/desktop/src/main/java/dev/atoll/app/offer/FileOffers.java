package dev.atoll.app.offer;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.provider.CodeLensProvider;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.api.provider.InlayHintProvider;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.Recurring;
import dev.atoll.app.settings.Settings;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.display.Inlay;
import dev.atoll.core.range.Range;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The hints, lenses and colours of one file: asked for when typing or scrolling pauses, shown through the display map,
/// and moved with the text meanwhile.
final class FileOffers implements Subscription {
    private static final Duration PAUSE = Duration.ofMillis(150);
    /// Lenses of texts up to this length are asked for all at once, so that no rows come and go with scrolling.
    private static final int WHOLE = 200_000;

    private final OpenFile file;
    private final Bench bench;
    private final Debounce pause;
    private final Subscription following;
    private final Said<InlayHint> hints = new Said<>();
    private final Said<CodeLens> lenses = new Said<>();
    private final Said<Color> colours = new Said<>();
    private @Nullable DocumentLanguage language;
    private List<Recurring> questions = List.of();

    FileOffers(Bench bench, OpenFile file) {
        this.bench = bench;
        this.file = file;
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::ask);
        following = file.document().observe(this::updated).and(file.view().onVisible(_ -> pause.call()));
    }

    /// Asks anew if the file has another language.
    void refreshIfNew() {
        if (file.language().orElse(null) != language) {
            refresh();
        }
    }

    /// Asks anew: the file has another language, or an extension says something else now.
    void refresh() {
        DocumentLanguage now = file.language().orElse(null);
        if (now != language) {
            questions.forEach(Recurring::close);
            language = now;
            questions = now == null ? List.of() : questions(now);
            hints.clear();
            lenses.clear();
            colours.clear();
        }
        ask();
        show();
    }

    private List<Recurring> questions(DocumentLanguage to) {
        return List.of(
                to.recurring(
                        InlayHintProvider.class,
                        (provider, revision) -> provider.hints(revision, around()),
                        (extension, answer, since) -> {
                            hints.put(
                                    extension,
                                    answer.stream()
                                            .map(hint -> new Range<>(hint.at(), hint.at(), hint))
                                            .toList(),
                                    since);
                            show();
                        }),
                to.recurring(
                        CodeLensProvider.class,
                        (provider, revision) -> provider.lenses(revision, lensed()),
                        (extension, answer, since) -> {
                            lenses.put(
                                    extension,
                                    answer.stream()
                                            .map(lens -> new Range<>(
                                                    lens.span().start(),
                                                    lens.span().end(),
                                                    lens))
                                            .toList(),
                                    since);
                            show();
                        }),
                to.recurring(ColorProvider.class, ColorProvider::colors, (extension, answer, since) -> {
                    colours.put(
                            extension,
                            answer.stream()
                                    .map(found -> new Range<>(
                                            found.span().start(), found.span().end(), found.color()))
                                    .toList(),
                            since);
                    show();
                }));
    }

    private void ask() {
        for (int i = 0; i < questions.size(); i++) {
            Recurring question = questions.get(i);
            List.of(hints, lenses, colours).get(i).retain(question.asked());
            question.wish();
        }
        show();
    }

    private void updated(Update update) {
        if (update.changesText()) {
            hints.map(update.changes());
            lenses.map(update.changes());
            colours.map(update.changes());
            pause.call();
        }
    }

    // a page more on each side, so that scrolling meets what is there already
    private Span around() {
        Span visible = file.view().visible();
        int length = text().length();
        int start = Math.clamp(visible.start() - visible.length(), 0, length);
        return new Span(start, Math.clamp(visible.end() + visible.length(), start, length));
    }

    private Span lensed() {
        return text().length() <= WHOLE ? new Span(0, text().length()) : around();
    }

    private Text text() {
        return file.document().state().text();
    }

    /// Shows what was said as it now is, unless the view shows exactly that already.
    void show() {
        List<Inlay> inlays = Stream.concat(
                        bench.get(Settings.INLAY_HINTS, file)
                                ? hints.all().stream().map(InText::inlay)
                                : Stream.empty(),
                        shownColours().stream().map(InText::swatch))
                .sorted(Comparator.comparingInt(Inlay::offset))
                .toList();
        var map = file.view().state().display();
        if (!map.inlays().stream().filter(InText::isOurs).toList().equals(inlays)) {
            var others = map.inlays().stream().filter(inlay -> !InText.isOurs(inlay));
            var all = Stream.concat(others, inlays.stream()).toList();
            file.view().display(shown -> shown.withInlays(all));
        }
        List<BlockRow> rows = rows().stream().map(LensRow::row).toList();
        if (!map.blockRows().stream().filter(FileOffers::isLens).toList().equals(rows)) {
            var others = map.blockRows().stream().filter(row -> !isLens(row));
            var all = Stream.concat(others, rows.stream()).toList();
            file.view().display(shown -> shown.withBlockRows(all));
        }
    }

    private static boolean isLens(BlockRow row) {
        return row.style().equals(LensRow.STYLE);
    }

    /// The rows of lenses, from above to below; none where they are switched off.
    List<LensRow> rows() {
        return bench.get(Settings.CODE_LENS, file) ? LensRow.of(lenses.all(), text()) : List.of();
    }

    /// The lens at a character of a row that the view shows.
    Optional<Said.Thing<CodeLens>> lens(BlockRow row, int index) {
        int line = text().lineAt(row.offset());
        return rows().stream()
                .filter(each -> text().lineAt(each.row().offset()) == line
                        && each.row().text().equals(row.text()))
                .findFirst()
                .flatMap(each -> each.at(index));
    }

    /// The hints of a line, in its order.
    List<Said.Thing<InlayHint>> hints(int line) {
        return hints.all().stream()
                .filter(hint -> text().lineAt(hint.from()) == line)
                .sorted(Comparator.comparingInt(Said.Thing::from))
                .toList();
    }

    /// The hint that the view shows as an inlay.
    Optional<Said.Thing<InlayHint>> hint(Inlay inlay) {
        return hints.all().stream()
                .filter(hint -> InText.words(hint.value()).equals(inlay.text()))
                .min(Comparator.comparingInt(hint -> Math.abs(hint.from() - inlay.offset())));
    }

    /// The colour nearest to a place of its line, the first extension's where several speak of one place.
    Optional<Said.Thing<Color>> colour(int offset) {
        int line = text().lineAt(offset);
        return shownColours().stream()
                .filter(colour -> text().lineAt(colour.from()) == line)
                .min(Comparator.comparingInt(
                        colour -> offset < colour.from() ? colour.from() - offset : Math.max(0, offset - colour.to())));
    }

    private List<Said.Thing<Color>> shownColours() {
        var seen = new java.util.HashSet<Integer>();
        return colours.all().stream().filter(colour -> seen.add(colour.from())).toList();
    }

    boolean settled() {
        return !pause.waiting();
    }

    @Override
    public void close() {
        pause.close();
        following.close();
        questions.forEach(Recurring::close);
    }
}
