package dev.atoll.app.preview;

import dev.atoll.app.area.TabContent;
import dev.atoll.app.concurrent.Background;
import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A file in a tab that is no text: a picture, or a page that says what it is. Belongs to the UI thread.
public final class OtherFile implements TabContent {
    private final Path path;
    private final StackPane node = new StackPane();
    private final Button asText = new Button(Words.of("preview.open-as-text-anyway"));
    private final Runnable changed;
    private @Nullable PicturePane picture;
    private String facts = "";
    private boolean reading;

    /// @param changed called when what is said of it has changed
    /// @param open opens it as text all the same
    private OtherFile(Path path, Runnable changed, Consumer<Path> open) {
        this.path = path;
        this.changed = changed;
        node.getStyleClass().add("other-file");
        asText.setOnAction(_ -> open.accept(path));
    }

    /// Whether a file is a picture by its name.
    public static boolean isPicture(Path path) {
        return PictureFile.kind(path).isPresent();
    }

    /// A picture, read in the background.
    ///
    /// @param workspace the door to files
    /// @param background where it is read
    /// @param told what is told and asked
    public static OtherFile picture(Path path, Workspace workspace, Background background, Ui ui, Told told) {
        OtherFile file = new OtherFile(path, told.changed(), told.asText());
        file.reading = true;
        var _ = background
                .call(() -> PictureFile.read(workspace, path))
                .handleAsync(
                        (read, failure) -> {
                            file.reading = false;
                            file.show(
                                    read == null
                                            ? new PictureFile.Broken(Words.of("preview.it-cannot-be-read", failure))
                                            : read);
                            return true;
                        },
                        ui);
        return file;
    }

    /// A file that is no text, with why it is not opened.
    public static OtherFile binary(Path path, String sentence, Told told) {
        OtherFile file = new OtherFile(path, told.changed(), told.asText());
        file.tell(sentence);
        return file;
    }

    /// What is told to the window.
    ///
    /// @param changed what is said of a file has changed
    /// @param asText the user wants a file opened as text all the same
    public record Told(Runnable changed, Consumer<Path> asText) {}

    private void show(PictureFile read) {
        switch (read) {
            case PictureFile.Shown(var image, String kind, long bytes) -> {
                facts = Words.of(
                        "preview.text",
                        kind,
                        String.valueOf((int) image.getWidth()),
                        String.valueOf((int) image.getHeight()),
                        size(bytes));
                boolean focused = node.isFocused();
                PicturePane pane = new PicturePane(image, title(), changed);
                picture = pane;
                node.getChildren().setAll(pane.node());
                if (focused) {
                    pane.requestFocus();
                }
            }
            case PictureFile.Broken(String sentence) -> tell(sentence);
        }
        changed.run();
    }

    private static String size(long bytes) {
        return bytes < 1024
                ? Words.of("preview.bytes", bytes)
                : bytes < 1 << 20
                        ? Words.of("preview.kilobytes", bytes / 1024)
                        : Words.of("preview.megabytes", bytes >> 20);
    }

    private void tell(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        VBox page = new VBox(12, words, asText);
        page.getStyleClass().add("empty-state");
        node.getChildren().setAll(page);
    }

    /// The file.
    public Path path() {
        return path;
    }

    /// Whether it has been read.
    public boolean settled() {
        return !reading;
    }

    /// What the status bar says of it: its kind and size, and how large it is shown.
    public String facts() {
        return Optional.ofNullable(picture)
                .map(shown -> facts + "  " + shown.percent() + " %")
                .orElse("");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public String title() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void requestFocus() {
        if (picture != null) {
            picture.requestFocus();
        } else if (asText.getScene() != null) {
            asText.requestFocus();
        } else {
            node.requestFocus();
        }
    }

    @Override
    public void close() {
        node.getChildren().clear();
    }
}
