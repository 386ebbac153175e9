package dev.atoll.app.change;

import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.git.GitRepository;
import dev.atoll.app.git.Head;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Roots;
import dev.atoll.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/// The branch in the status bar: of the repository of the shown file, or of the first open folder. It follows what is
/// done
/// outside, since git's folder is watched, and is read anew when the window gets the keyboard back.
final class Branch implements FileFeature {
    private final Bench bench;
    private final Workspace workspace;
    private final Told told;
    private final Runnable another;
    private final Label label = new Label();
    private final LatestOnly reading;
    private final HeadWatch watch;
    private Optional<Path> place = Optional.empty();
    private Optional<Place> shown = Optional.empty();

    /// A repository, and where it stands.
    private record Place(GitRepository repository, Head head) {}

    /// @param another called when there may be another commit
    Branch(Bench bench, Workspace workspace, Told told, Runnable another) {
        this.bench = bench;
        this.workspace = workspace;
        this.told = told;
        this.another = another;
        reading = new LatestOnly(bench.ui());
        watch = new HeadWatch(bench.ui(), this::readAgain);
        FontIcon icon = new FontIcon("bi-diagram-2");
        icon.getStyleClass().add("branch-icon");
        label.setGraphic(icon);
        label.getStyleClass().addAll("status-item", "branch");
        label.setMinWidth(0);
        hide();
        bench.status(label);
        var window = label.sceneProperty().flatMap(Scene::windowProperty);
        window.flatMap(Window::focusedProperty).addListener((_, _, focused) -> {
            if (Boolean.TRUE.equals(focused)) {
                readAgain();
            }
        });
        window.flatMap(Window::showingProperty).addListener((_, _, showing) -> {
            if (!Boolean.TRUE.equals(showing)) {
                watch.close();
            }
        });
    }

    @Override
    public void shown(Optional<OpenFile> file) {
        look(file.flatMap(OpenFile::path).or(bench::folder));
    }

    @Override
    public void foldersShown(Roots roots) {
        look(bench.shown().flatMap(OpenFile::path).or(roots::first));
    }

    private void look(Optional<Path> at) {
        if (!at.equals(place)) {
            place = at;
            read();
        }
    }

    /// Something was done to the repository, perhaps.
    private void readAgain() {
        read();
        another.run();
    }

    private void read() {
        if (place.isEmpty()) {
            show(null);
            return;
        }
        Path at = place.get();
        reading.ask(
                bench.background().call(() -> {
                    Optional<GitRepository> repository = GitRepository.around(at, workspace);
                    return repository.isEmpty()
                            ? Optional.<Place>empty()
                            : Optional.of(
                                    new Place(repository.get(), repository.get().head()));
                }),
                found -> show(found.orElse(null)),
                failure -> broken(String.valueOf(failure.getMessage())));
    }

    private void show(@Nullable Place now) {
        shown = Optional.ofNullable(now);
        if (now == null) {
            watch.close();
            hide();
            return;
        }
        watch.watch(now.repository().folder());
        Head head = now.head();
        String doing = head.doing().isEmpty() ? "" : " (" + head.doing() + ")";
        label.setText(head.label() + doing);
        tip(tip(now, head));
    }

    private static String tip(Place now, Head head) {
        String on = head.branch().isEmpty()
                ? Words.of("change.no-branch-the-commit", head.commit())
                : Words.of("change.the-branch", head.branch());
        String doing = head.doing().isEmpty() ? "" : Words.of("change.while", head.doing());
        return Words.of("change.branch-in", on, doing, now.repository().workTree());
    }

    private void broken(String sentence) {
        told.tell(sentence);
        shown = Optional.empty();
        watch.close();
        label.setText(Words.of("change.git-unreadable"));
        tip(sentence);
    }

    private void tip(String words) {
        label.setTooltip(new Tooltip(words));
        label.setAccessibleText(words);
        label.setVisible(true);
        label.setManaged(true);
    }

    private void hide() {
        label.setVisible(false);
        label.setManaged(false);
        label.setText("");
    }

    /// The last commit of the shown file's repository, in 40 digits; empty if there is none.
    String commit() {
        return shown.map(each -> each.head().commit()).orElse("");
    }

    @Override
    public boolean settled() {
        return reading.idle();
    }
}
