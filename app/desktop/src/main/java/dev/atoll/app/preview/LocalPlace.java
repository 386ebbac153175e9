package dev.atoll.app.preview;

import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.markdown.MarkdownPlace;
import dev.atoll.app.words.Words;
import dev.atoll.app.workspace.Workspace;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// Where a Markdown file lies: its links to other files open them, and images are shown that lie in the open folder;
/// nothing is loaded from anywhere else.
///
/// @param bench the window
/// @param workspace the door to files
/// @param file the Markdown file
record LocalPlace(Bench bench, Workspace workspace, OpenFile file) implements MarkdownPlace {
    private static final double WIDEST = 640;

    @Override
    public boolean leads(String address) {
        return MarkdownPlace.isOfTheWeb(address) || local(address).isPresent();
    }

    @Override
    public void open(String address) {
        if (MarkdownPlace.isOfTheWeb(address)) {
            bench.browse(address);
        } else {
            local(address)
                    .ifPresent(path -> bench.open(path, opened -> opened.view().requestFocus()));
        }
    }

    /// The file that a relative address means.
    private Optional<Path> local(String address) {
        String bare = address.split("[#?]", 2)[0];
        if (bare.isEmpty() || bare.contains(":") || bare.startsWith("/") || bare.startsWith("\\")) {
            return Optional.empty();
        }
        try {
            String name = URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
            return file.path().map(path -> path.resolveSibling(name).normalize());
        } catch (IllegalArgumentException unspeakable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Node> image(String address, String words) {
        Optional<Path> path =
                local(address).filter(place -> bench.roots().around(place).isPresent());
        return path.map(place -> {
            StackPane frame = new StackPane(new Label(Words.of("preview.image", words)));
            frame.setAccessibleText(words);
            var _ = bench.background()
                    .call(() -> PictureFile.read(workspace, place))
                    .handleAsync(
                            (read, _) -> {
                                show(frame, words, read);
                                return true;
                            },
                            bench.ui());
            return frame;
        });
    }

    private static void show(StackPane frame, String words, PictureFile read) {
        switch (read) {
            case PictureFile.Shown shown -> {
                Image image = shown.image();
                ImageView view = new ImageView(image);
                view.setPreserveRatio(true);
                view.setFitWidth(Math.min(WIDEST, image.getWidth()));
                frame.getChildren().setAll(view);
            }
            case PictureFile.Broken(String sentence) ->
                frame.getChildren().setAll(new Label(Words.of("preview.image-that-is-not-shown", words, sentence)));
            case null -> {}
        }
    }
}
