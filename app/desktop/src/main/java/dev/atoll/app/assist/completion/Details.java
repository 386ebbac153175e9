package dev.atoll.app.assist.completion;

import dev.atoll.api.document.TextEdit;
import dev.atoll.api.feature.ResolvedCompletion;
import dev.atoll.app.assist.popup.Card;
import dev.atoll.app.assist.popup.Sheet;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of the selected suggestion, beside the list. Sources are asked for more once the selection rests.
final class Details implements Subscription {
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final double WIDTH = 380;
    private static final double LEAST = 180;
    private static final double HEIGHT = 280;

    private record Key(Source source, int handle) {}

    private final OfferList list;
    private final Sheet sheet;
    private final Card card;
    private final Debounce pause;
    private final LatestOnly asking;
    private final Map<Key, ResolvedCompletion> known = new HashMap<>();
    /// The height that what is shown wishes; none while nothing is.
    private double high;
    private @Nullable Offer offer;
    private @Nullable DocumentLanguage language;

    Details(Bench bench, MarkdownView markdown, OfferList list) {
        this.list = list;
        sheet = new Sheet(markdown, Words.of("assist.completion.documentation"));
        card = new Card(bench, sheet.node(), false);
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::ask);
        asking = new LatestOnly(bench.ui());
        // the list may be put somewhere, or grow, only after a row was selected
        list.card().onLaid(this::place);
    }

    /// Shows what is known, and asks for more if there is more.
    void select(Offer selected, DocumentLanguage of) {
        offer = selected;
        language = of;
        render();
        if (key(selected).filter(key -> !known.containsKey(key)).isPresent()) {
            pause.call();
        } else {
            pause.close();
        }
    }

    private static Optional<Key> key(Offer offer) {
        return offer.item().handle().isPresent()
                ? Optional.of(
                        new Key(offer.batch().source(), offer.item().handle().getAsInt()))
                : Optional.empty();
    }

    private Optional<ResolvedCompletion> resolved(Offer of) {
        return key(of).map(known::get);
    }

    private void ask() {
        Offer wanted = offer;
        DocumentLanguage of = language;
        if (wanted == null || of == null) {
            return;
        }
        key(wanted)
                .ifPresent(key -> asking.ask(
                        key.source().resolve(of.revision(), key.handle()),
                        answer -> {
                            known.put(key, answer);
                            render();
                            list.refresh();
                        },
                        _ -> {}));
    }

    /// A few words about a suggestion.
    String detail(Offer of) {
        return resolved(of)
                .flatMap(ResolvedCompletion::detail)
                .or(() -> of.item().detail())
                .orElse("");
    }

    /// The edits elsewhere that accepting a suggestion makes. A source that tells of none when it is asked for more
    /// takes none away.
    List<TextEdit> edits(Offer of) {
        return resolved(of)
                .map(ResolvedCompletion::additionalEdits)
                .filter(edits -> !edits.isEmpty())
                .orElse(of.item().additionalEdits());
    }

    /// Whether the source was not yet asked for all of a suggestion that names no edits elsewhere.
    boolean mayTellMore(Offer of) {
        return of.item().additionalEdits().isEmpty()
                && key(of).filter(key -> !known.containsKey(key)).isPresent();
    }

    private void render() {
        Offer shown = offer;
        String text = shown == null
                ? ""
                : resolved(shown)
                        .flatMap(ResolvedCompletion::documentation)
                        .or(() -> shown.item().documentation())
                        .orElse("");
        String whole = shown == null ? "" : detail(shown);
        boolean cut = whole.length() > OfferList.ROOM_FOR_DETAIL;
        if (text.isBlank() && !cut) {
            high = 0;
            card.hide();
            return;
        }
        card.prepare();
        high = Math.min(HEIGHT, sheet.show(cut ? whole : "", text, WIDTH));
        place();
    }

    private void place() {
        if (high > 0) {
            card.showBeside(list.card(), WIDTH, LEAST, high);
        }
    }

    boolean idle() {
        return !pause.waiting() && asking.idle();
    }

    /// Takes it away and forgets what was said: names of suggestions hold for one answer.
    @Override
    public void close() {
        offer = null;
        high = 0;
        pause.close();
        asking.close();
        known.clear();
        card.hide();
    }
}
