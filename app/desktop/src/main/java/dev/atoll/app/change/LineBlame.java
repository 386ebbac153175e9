package dev.atoll.app.change;

import dev.atoll.app.command.Command;
import dev.atoll.app.command.Commands;
import dev.atoll.app.concurrent.Debounce;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.git.Blame;
import dev.atoll.app.git.GitRepository;
import dev.atoll.app.git.LineDiff;
import dev.atoll.app.settings.Settings;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import dev.atoll.core.text.Text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Who wrote the line with the caret, in muted words in the status bar, where the user wants that. A file's history is
/// gone through once a commit, in the background, for the shown file only; what is asked of a line then is looked up.
final class LineBlame implements FileFeature {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final int LONGEST = 60;

    private final Bench bench;
    private final Workspace workspace;
    private final ChangeMarks marks;
    private final Told told;
    private final Label label = new Label();
    private final Debounce pause;
    private final LatestOnly reading;
    private final Map<OpenFile, Optional<Blame>> known = new HashMap<>();
    private Optional<OpenFile> asked = Optional.empty();

    LineBlame(Bench bench, Workspace workspace, ChangeMarks marks, Told told) {
        this.bench = bench;
        this.workspace = workspace;
        this.marks = marks;
        this.told = told;
        pause = new Debounce(bench.ui(), bench.timer(), PAUSE, this::look);
        reading = new LatestOnly(bench.ui());
        label.getStyleClass().addAll("status-item", "line-blame");
        label.setMinWidth(0);
        say("", "");
        bench.status(label);
    }

    @Override
    public void addTo(Commands commands) {
        commands.add(Command.of(
                "change.blame", Words.of("change.show-or-hide-who-wrote"), () -> bench.turn(Settings.LINE_BLAME)));
    }

    @Override
    public Subscription accompany(OpenFile file) {
        return () -> known.remove(file);
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        if (!file.equals(asked)) {
            reading.close();
            asked = file;
            say("", "");
        }
        moved();
    }

    // told of each move of a caret
    @Override
    public void told(OpenFile file) {
        moved();
    }

    @Override
    public void settingsChanged() {
        moved();
    }

    private void moved() {
        if (bench.shown().filter(file -> bench.get(Settings.LINE_BLAME, file)).isPresent()) {
            pause.call();
        } else if (!label.getText().isEmpty()) {
            reading.close();
            pause.close();
            say("", "");
        }
    }

    private void look() {
        Optional<OpenFile> file = bench.shown();
        Optional<Compared> compared = file.flatMap(marks::of);
        if (file.isEmpty()
                || compared.isEmpty()
                || compared.get().former().text().isEmpty()) {
            say("", "");
            return;
        }
        String commit = compared.get().former().commit();
        Optional<Blame> blame = known.getOrDefault(file.get(), Optional.empty());
        if (blame.isPresent() && blame.get().commit().equals(commit)) {
            compared.get().whenKnown(diff -> tell(file.get(), diff, blame.get()));
        } else if (reading.idle()) {
            file.get().path().ifPresent(path -> read(file.get(), path));
        }
    }

    private void read(OpenFile file, Path path) {
        say("…", Words.of("change.looking-who-wrote-this-line"));
        reading.ask(
                bench.background().callWhileWanted(unwanted -> {
                    Optional<GitRepository> repository = GitRepository.around(path, workspace);
                    return repository.isEmpty()
                            ? Optional.<Blame>empty()
                            : repository.get().blame(path, unwanted);
                }),
                blame -> {
                    say("", "");
                    known.put(file, blame);
                    boolean current = blame.isPresent()
                            && marks.of(file)
                                    .filter(each -> each.former()
                                            .commit()
                                            .equals(blame.get().commit()))
                                    .isPresent();
                    // another commit is there, which will be told of
                    if (current) {
                        look();
                    }
                },
                failure -> {
                    told.tell(String.valueOf(failure.getMessage()));
                    say("", "");
                });
    }

    private void tell(OpenFile file, LineDiff diff, Blame blame) {
        if (!bench.shown().equals(Optional.of(file))) {
            return;
        }
        Text text = diff.to();
        int line =
                text.lineAt(Math.min(file.view().state().selection().primary().head(), text.length()));
        int old = diff.oldLine(line);
        if (old < 0) {
            say(Words.of("change.not-committed-yet"), Words.of("change.this-line-has-changed-since"));
            return;
        }
        blame.line(old).ifPresentOrElse(this::tell, () -> say("", ""));
    }

    private void tell(Blame.Writing writing) {
        String day = writing.when().atZone(ZoneId.systemDefault()).format(DAY);
        String summary = writing.summary();
        String cut = summary.length() > LONGEST ? summary.substring(0, LONGEST).strip() + "…" : summary;
        say(
                writing.author() + ", " + day + ": " + cut,
                summary + "\n" + Words.of("change.who-and-when", writing.author(), day, writing.commit()));
    }

    private void say(String words, String whole) {
        if (words.equals(label.getText()) && label.isVisible() != words.isEmpty()) {
            return;
        }
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
        label.setAccessibleText(whole);
        label.setTooltip(whole.isEmpty() ? null : new Tooltip(whole));
    }

    @Override
    public boolean settled() {
        return reading.idle() && !pause.waiting();
    }
}
