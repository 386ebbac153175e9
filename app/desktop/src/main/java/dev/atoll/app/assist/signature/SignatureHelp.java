package dev.atoll.app.assist.signature;

import dev.atoll.api.document.Revision;
import dev.atoll.api.feature.Signatures;
import dev.atoll.api.provider.SignatureHelpProvider;
import dev.atoll.app.assist.popup.Card;
import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.SideBySide;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.language.DocumentLanguage;
import dev.atoll.app.markdown.MarkdownView;
import dev.atoll.app.words.Words;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Update;
import dev.atoll.core.text.Text;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ChangeListener;

/// The parameters of the call around the caret: after characters that extensions name, and by key. It follows the
/// caret from argument to argument and goes when the call is left.
///
/// The first extension that knows the call is shown; a slower one before it in order takes over when it answers.
public final class SignatureHelp implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final SignatureSheet sheet;
    private final Card card;
    private final Debounce following;
    private final SideBySide asking;
    private @Nullable OpenFile shown;
    private @Nullable Signatures signatures;
    private int order;
    private int chosen;
    private boolean byHand;
    private int anchor;

    /// Help for the files of a window.
    public SignatureHelp(Bench bench, MarkdownView markdown) {
        sheet = new SignatureSheet(markdown);
        card = new Card(bench, sheet.node(), true);
        asking = new SideBySide(bench.ui());
        following = new Debounce(bench.ui(), bench.timer(), PAUSE, () -> ask(List.of()));
    }

    /// The card, to keep others clear of it.
    public Card card() {
        return card;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(
                new Command("signature.show", Words.of("assist.signature.show-parameters"), () -> shown != null, () -> {
                    close();
                    ask(List.of());
                }));
        commands.add(new Command(
                "signature.next", Words.of("assist.signature.next-signature"), this::several, () -> choose(1)));
        commands.add(new Command(
                "signature.previous",
                Words.of("assist.signature.previous-signature"),
                this::several,
                () -> choose(-1)));
    }

    private boolean several() {
        return card.isOpen()
                && signatures != null
                && signatures.choices().size() > 1
                && shown != null
                && shown.view().node().isFocused();
    }

    private void choose(int by) {
        if (signatures != null) {
            chosen = Math.floorMod(chosen + by, signatures.choices().size());
            byHand = true;
            render();
        }
    }

    @Override
    public Subscription accompany(OpenFile file) {
        ChangeListener<Boolean> focus = (_, _, focused) -> {
            if (!focused && file.equals(shown)) {
                close();
            }
        };
        file.view().node().focusedProperty().addListener(focus);
        return file.document()
                .observe(update -> updated(file, update))
                .and(file.view().onVisible(_ -> card.lay()))
                .and(() -> {
                    file.view().node().focusedProperty().removeListener(focus);
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
        if (!file.equals(shown)) {
            return;
        }
        boolean types = update.changesText() && update.transaction().origin() == Origin.TYPING;
        List<SignatureHelpProvider> triggered = types ? triggered(file) : List.of();
        if (!triggered.isEmpty()) {
            ask(card.isOpen() ? List.of() : triggered);
        } else if (card.isOpen() || !asking.idle()) {
            following.call();
        }
    }

    private static List<SignatureHelpProvider> triggered(OpenFile file) {
        Text text = file.document().state().text();
        int caret = file.view().state().selection().primary().head();
        if (caret == 0) {
            return List.of();
        }
        String last = String.valueOf(text.charAt(caret - 1));
        return providers(file).stream()
                .filter(provider -> provider.triggers().contains(last))
                .toList();
    }

    private static List<SignatureHelpProvider> providers(OpenFile file) {
        return file.language()
                .map(language -> language.providers(SignatureHelpProvider.class))
                .orElse(List.of());
    }

    /// Asks.
    ///
    /// @param some whom; all if empty
    private void ask(List<SignatureHelpProvider> some) {
        OpenFile file = shown;
        if (file == null) {
            return;
        }
        withdraw();
        List<SignatureHelpProvider> providers = some.isEmpty() ? providers(file) : some;
        Optional<Revision> revision = file.language().map(DocumentLanguage::revision);
        if (providers.isEmpty() || revision.isEmpty()) {
            close();
            return;
        }
        int caret = file.view().state().selection().primary().head();
        OptionalInt looking = card.isOpen() ? OptionalInt.of(chosen) : OptionalInt.empty();
        order = Integer.MAX_VALUE;
        asking.ask(
                providers,
                provider -> provider.help(revision.get(), caret, looking),
                (place, told) -> answered(caret, place, told),
                (place, _) -> answered(caret, place, Optional.empty()));
    }

    private void answered(int caret, int place, Optional<Signatures> told) {
        if (told.isPresent() && place < order && !told.get().choices().isEmpty()) {
            order = place;
            boolean same = signatures != null
                    && signatures.choices().size() == told.get().choices().size();
            chosen = byHand && same
                    ? chosen
                    : Math.clamp(told.get().active(), 0, told.get().choices().size() - 1);
            byHand &= same;
            if (!card.isOpen()) {
                anchor = caret;
            }
            signatures = told.get();
            render();
        } else if (asking.idle() && order == Integer.MAX_VALUE) {
            close();
        }
    }

    private void render() {
        OpenFile file = shown;
        Signatures now = signatures;
        if (file == null || now == null) {
            return;
        }
        int caret = file.view().state().selection().primary().head();
        Text text = file.document().state().text();
        int line = text.lineStart(text.lineAt(Math.min(caret, text.length())));
        card.prepare();
        double high = sheet.show(now, chosen);
        card.show(file.view(), anchor < line || anchor > caret ? caret : anchor, 0, sheet.width(), high);
    }

    private void withdraw() {
        following.close();
        asking.close();
    }

    private void close() {
        withdraw();
        signatures = null;
        byHand = false;
        chosen = 0;
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
        return !following.waiting() && asking.idle();
    }
}
