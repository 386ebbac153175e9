package dev.atoll.app.panel.log;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OnDemand;
import dev.atoll.app.focus.Keyboard;
import dev.atoll.app.install.PackageWords;
import dev.atoll.app.words.Words;
import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.state.Origin;
import dev.atoll.core.state.Transaction;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The log's panel: what the window said and what extensions wrote, by time. It is looked for something new only while
/// it is shown.
///
/// Belongs to the UI thread.
public final class Logging implements FileFeature {
    /// How long what is shown may be behind.
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final Bench bench;
    private final LogFeed feed;
    private final OnDemand<LogPanel> panel = new OnDemand<>(this::make);
    private Subscription tick = Subscription.none();

    /// @param window what the window said
    public Logging(Bench bench, WindowLog window) {
        this.bench = bench;
        feed = new LogFeed(window, () -> List.copyOf(bench.host().extensions()));
    }

    private LogPanel make() {
        LogPanel fresh = new LogPanel(this::name, new LogPanel.Deeds(this::pick, this::openAsText));
        Keyboard.onEscape(fresh.node(), bench::focusText);
        return fresh;
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of("view.log", Words.of("panel.log.show-or-hide-log"), this::toggle));
        commands.add(Command.of("log.text", Words.of("panel.log.open-log-as-text"), this::openAsText));
    }

    private String name(LogSource source) {
        return source.extension()
                .map(id -> bench.host().extensions().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> PackageWords.line(one.manifest().about().name()))
                        .findFirst()
                        .orElse(id.value()))
                .orElse(Words.of("panel.log.atoll"));
    }

    private void toggle() {
        if (shown()) {
            var _ = bench.toggleFoot(Words.of("panel.log.log"), panel.get().node());
            bench.focusText();
        } else {
            show();
        }
    }

    /// Shows the log, with the keyboard in it.
    public void show() {
        if (shown() || bench.toggleFoot(Words.of("panel.log.log"), panel.get().node())) {
            look();
            panel.get().requestFocus();
            // how many rows fit is known only after the next layout
            bench.ui().execute(panel.get()::revealNewest);
        }
    }

    private boolean shown() {
        return panel.made().filter(made -> bench.shows(made.node())).isPresent();
    }

    private void look() {
        tick.close();
        if (shown()) {
            panel.get().show(feed.entries());
            tick = bench.timer().after(PAUSE, () -> bench.ui().execute(this::look));
        }
    }

    private void pick() {
        Map<LogSource, Long> counts = new LinkedHashMap<>();
        feed.entries().forEach(entry -> counts.merge(entry.source(), 1L, Long::sum));
        List<Bench.Choice> choices = new ArrayList<>();
        choices.add(new Bench.Choice(Words.of("panel.log.everyone"), "", () -> only(Optional.empty())));
        counts.forEach((source, count) -> choices.add(new Bench.Choice(
                name(source), Words.of("panel.log.entries-counted", count), () -> only(Optional.of(source)))));
        bench.pick(Words.of("panel.log.choose-whose"), typed -> Bench.Choice.matching(choices, typed));
    }

    private void only(Optional<LogSource> source) {
        panel.get().of(source);
        panel.get().requestFocus();
    }

    /// Opens what is listed as a text that was never saved; all there is, where the panel is not shown.
    private void openAsText() {
        List<LogEntry> entries = shown() ? panel.get().listed() : feed.entries();
        String text = LogText.of(entries, this::name);
        bench.commands().run("file.new");
        bench.shown()
                .ifPresent(file ->
                        file.view().dispatch(Transaction.of(ChangeSet.of(0, Change.insert(0, text)), Origin.COMMAND)));
        bench.focusText();
    }
}
