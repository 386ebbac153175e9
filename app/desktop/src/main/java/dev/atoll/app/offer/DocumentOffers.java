package dev.atoll.app.offer;

import dev.atoll.api.document.Revision;
import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.ColoredSpan;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.api.provider.CodeLensProvider;
import dev.atoll.api.provider.ColorProvider;
import dev.atoll.api.provider.InlayHintProvider;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.document.Document;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.language.Recurring;
import dev.atoll.core.range.Range;
import dev.atoll.core.state.Update;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/// The hints, lenses and colours of one document: asked for when typing or scrolling pauses, once for all views of it,
/// and moved with the text meanwhile.
final class DocumentOffers implements Subscription {
    private static final Duration PAUSE = Duration.ofMillis(150);
    /// Lenses of texts up to this length are asked for all at once, so that no rows come and go with scrolling.
    private static final int WHOLE = 200_000;

    private final Document document;
    private final Debounce pause;
    private final Subscription following;
    private final List<FileOffers> views = new ArrayList<>();
    private final Said<InlayHint> hints = new Said<>();
    private final Said<CodeLens> lenses = new Said<>();
    private final Said<Color> colours = new Said<>();
    private @Nullable DocumentLanguage language;
    private List<Recurring> questions = List.of();

    DocumentOffers(Bench bench, Document document) {
        this.document = document;
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::ask);
        following = document.observe(this::updated);
    }

    /// Another view shows what is said.
    void join(FileOffers view) {
        views.add(view);
    }

    /// A view shows it no more.
    ///
    /// @return whether it was the last one
    boolean leave(FileOffers view) {
        views.remove(view);
        return views.isEmpty();
    }

    /// Whether of all views it is that one that has extensions asked anew.
    boolean isLedBy(FileOffers view) {
        return views.indexOf(view) == 0;
    }

    Said<InlayHint> hints() {
        return hints;
    }

    Said<CodeLens> lenses() {
        return lenses;
    }

    Said<Color> colours() {
        return colours;
    }

    /// A view shows another stretch.
    void scrolled() {
        pause.call();
    }

    /// Asks anew if the document has another language.
    ///
    /// @param now its language as extensions know it; null if they do not
    void refreshIfNew(@Nullable DocumentLanguage now) {
        if (now != language) {
            refresh(now);
        }
    }

    /// Asks anew: the document has another language, or an extension says something else now.
    ///
    /// @param now its language as extensions know it; null if they do not
    void refresh(@Nullable DocumentLanguage now) {
        if (now != language) {
            questions.forEach(Recurring::close);
            language = now;
            questions = now == null ? List.of() : questions(now);
            hints.clear();
            lenses.clear();
            colours.clear();
        }
        ask();
    }

    private List<Recurring> questions(DocumentLanguage to) {
        return List.of(
                to.recurring(
                        InlayHintProvider.class,
                        (InlayHintProvider provider, Revision revision) ->
                                all(seen(), span -> provider.hints(revision, span)),
                        (extension, answer, since) -> {
                            hints.put(extension, ranges(answer, hint -> new Span(hint.at(), hint.at())), since);
                            show();
                        }),
                to.recurring(
                        CodeLensProvider.class,
                        (CodeLensProvider provider, Revision revision) ->
                                all(lensed(), span -> provider.lenses(revision, span)),
                        (extension, answer, since) -> {
                            lenses.put(extension, ranges(answer, CodeLens::span), since);
                            show();
                        }),
                to.recurring(ColorProvider.class, ColorProvider::colors, (extension, answer, since) -> {
                    var found = ranges(answer, ColoredSpan::span).stream()
                            .map(range -> new Range<>(
                                    range.from(), range.to(), range.value().color()))
                            .toList();
                    colours.put(extension, found, since);
                    show();
                }));
    }

    private static <T> List<Range<T>> ranges(List<T> answer, Function<T, Span> place) {
        return answer.stream()
                .map(each ->
                        new Range<>(place.apply(each).start(), place.apply(each).end(), each))
                .toList();
    }

    /// One answer about several stretches, which are asked about one after the other: a newer question would take the
    /// place of one that waits.
    private static <T> CompletableFuture<List<T>> all(
            List<Span> spans, Function<Span, CompletableFuture<List<T>>> question) {
        CompletableFuture<List<T>> answer = question.apply(spans.getFirst());
        for (Span span : spans.subList(1, spans.size())) {
            answer = answer.thenCompose(before -> question.apply(span)
                    .thenApply(more -> Stream.concat(before.stream(), more.stream())
                            .distinct()
                            .toList()));
        }
        return answer;
    }

    private void ask() {
        for (int i = 0; i < questions.size() && !views.isEmpty(); i++) {
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

    private void show() {
        views.forEach(FileOffers::show);
    }

    private List<Span> lensed() {
        int length = document.state().text().length();
        return length <= WHOLE ? List.of(new Span(0, length)) : seen();
    }

    private List<Span> seen() {
        return joined(views.stream().map(FileOffers::around).toList());
    }

    /// Stretches in the order of the text, those that meet made one.
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).forEach(span -> {
            boolean meets =
                    !joined.isEmpty() && span.start() <= joined.getLast().end();
            Span before = meets ? joined.removeLast() : span;
            joined.add(new Span(before.start(), Math.max(before.end(), span.end())));
        });
        return joined;
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
