package dev.atoll.app.install;

import dev.atoll.app.words.Words;
import dev.atoll.host.Consent;
import dev.atoll.host.InstallOffer.Facts;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asks whether to install a package, and shows how far that is. Escape backs out.
///
/// Belongs to the UI thread.
final class InstallSheet {
    private static final double WIDTH = 560;
    private static final double ROOM_FOR_THE_REST = 300;

    private final StackPane shade = new StackPane();
    private final ProgressBar bar = new ProgressBar();
    private final Label stage = new Label();
    private final Runnable returnFocus;
    private Runnable backOut = () -> {};
    private Optional<Button> yes = Optional.empty();

    /// A sheet that is not shown.
    ///
    /// @param returnFocus gives the keyboard back when it goes
    InstallSheet(Runnable returnFocus) {
        this.returnFocus = returnFocus;
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return shade;
    }

    boolean open() {
        return shade.isVisible();
    }

    /// Asks.
    ///
    /// @return what the user agrees to; nothing if he backs out
    CompletableFuture<Optional<Consent>> ask(Facts facts, Instant now) {
        CompletableFuture<Optional<Consent>> answer = new CompletableFuture<>();
        ConsentForm form = new ConsentForm(facts, now);
        ScrollPane scroll = new ScrollPane(form.node());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.prefViewportHeightProperty().bind(form.node().heightProperty());
        scroll.maxHeightProperty().bind(shade.heightProperty().subtract(ROOM_FOR_THE_REST));
        Button agree = new Button(PackageWords.yes(facts));
        agree.setDefaultButton(true);
        yes = Optional.of(agree);
        agree.disableProperty().bind(form.complete().not());
        agree.setOnAction(_ -> {
            close();
            answer.complete(Optional.of(form.consent()));
        });
        backOut = () -> {
            close();
            answer.complete(Optional.empty());
        };
        show(Stream.of(
                        Stream.<Node>of(title(PackageWords.question(facts)), scroll),
                        form.decisions().stream(),
                        Stream.<Node>of(buttons(agree)))
                .flatMap(parts -> parts)
                .toArray(Node[]::new));
        // what scrolls belongs to the window only after this, and then it can have the keyboard
        shade.applyCss();
        shade.layout();
        form.undecided().findFirst().ifPresentOrElse(CheckBox::requestFocus, agree::requestFocus);
        return answer;
    }

    /// Shows that something is being done, until [#close].
    ///
    /// @param words what
    /// @param cancel the user wants it ended
    void work(String words, Runnable cancel) {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        stage.getStyleClass().setAll("label", "muted");
        stage.setText(Words.of("install.compiling"));
        backOut = cancel;
        yes = Optional.empty();
        HBox buttons = buttons();
        show(title(words), new VBox(8, bar, stage), buttons);
        buttons.getChildren().getFirst().requestFocus();
    }

    /// Shows how far it is.
    ///
    /// @param share from 0 to 1
    void progress(String words, double share) {
        stage.setText(words);
        bar.setProgress(share);
    }

    /// Goes.
    void close() {
        if (open()) {
            shade.setVisible(false);
            shade.getChildren().clear();
            returnFocus.run();
        }
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.setMnemonicParsing(false);
        title.getStyleClass().add("question-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    private HBox buttons(Button... more) {
        Button cancel = new Button(Words.of("install.cancel"));
        cancel.setOnAction(_ -> backOut.run());
        HBox buttons = new HBox(8, cancel);
        buttons.getChildren().addAll(more);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void show(Node... parts) {
        VBox sheet = new VBox(12, parts);
        sheet.getStyleClass().addAll("question", "install-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(sheet, Pos.TOP_CENTER);
        shade.getChildren().setAll(sheet);
        shade.setVisible(true);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            backOut.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            (event.getTarget() instanceof Button button ? Optional.of(button) : yes)
                    .filter(button -> !button.isDisabled())
                    .ifPresent(Button::fire);
        }
    }
}
