package dev.atoll.app.print;

import dev.atoll.app.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// A sheet on a desk, as large as fits, and what is to be chosen above it.
///
/// Belongs to the UI thread.
final class PrintPage {
    private static final double AROUND = 24;
    private static final int OTHER = Integer.MIN_VALUE;
    private static final double MOST_ZOOM = 3;

    private final BorderPane node = new BorderPane();
    private final StackPane desk = new StackPane();
    private final Button back = icon("bi-chevron-left", Words.of("print.previous-page"), () -> turn(-1));
    private final Button forth = icon("bi-chevron-right", Words.of("print.next-page"), () -> turn(1));
    private final Label number = new Label();
    private final Label size = new Label();
    private final CheckBox numbers = new CheckBox(Words.of("print.line-numbers"));
    private final CheckBox colours = new CheckBox(Words.of("print.colours"));
    private final CheckBox selection = new CheckBox(Words.of("print.only-the-selection"));
    private final Label progress = new Label();
    private final Button paper;
    private final Button print;
    private final Button cancel;
    private final Deeds deeds;
    private PrintStyle style = PrintStyle.usual();
    private Paper sheet = new Paper(1, 1, 0, 0, 1, 1);
    private Group drawn = new Group();
    private int shown;
    private int count = 1;

    /// What its controls do.
    ///
    /// @param choose it is to be printed otherwise
    /// @param turn another page is to be shown, counted from 0
    /// @param paper asks for the paper
    /// @param print asks how, and prints
    /// @param cancel stops printing
    record Deeds(Consumer<PrintStyle> choose, IntConsumer turn, Runnable paper, Runnable print, Runnable cancel) {}

    PrintPage(Deeds deeds) {
        this.deeds = deeds;
        paper = button(Words.of("print.paper"), deeds.paper());
        print = button(Words.of("print.print"), deeds.print());
        cancel = button(Words.of("print.cancel"), deeds.cancel());
        print.getStyleClass().add("accent");
        numbers.setOnAction(_ -> deeds.choose().accept(style.withNumbers(numbers.isSelected())));
        colours.setOnAction(_ -> deeds.choose().accept(style.withColours(colours.isSelected())));
        selection.setOnAction(_ -> deeds.choose().accept(style.withSelection(selection.isSelected())));
        desk.getStyleClass().add("print-desk");
        desk.setFocusTraversable(true);
        desk.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        desk.setMinSize(0, 0);
        desk.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.addEventHandler(ScrollEvent.SCROLL, event -> turn(-(int) Math.signum(event.getDeltaY())));
        desk.setOnMousePressed(_ -> desk.requestFocus());
        desk.layoutBoundsProperty().addListener(_ -> fit());
        node.setTop(bar());
        node.setCenter(desk);
        node.getStyleClass().add("print-preview");
        progress(Optional.empty());
    }

    Node node() {
        return node;
    }

    void requestFocus() {
        desk.requestFocus();
    }

    private Node bar() {
        HBox pages = new HBox(4, back, number, forth);
        HBox letters = new HBox(
                4,
                icon(
                        "bi-dash",
                        Words.of("print.smaller-letters"),
                        () -> deeds.choose().accept(style.larger(-1))),
                size,
                icon(
                        "bi-plus",
                        Words.of("print.larger-letters"),
                        () -> deeds.choose().accept(style.larger(1))));
        HBox deed = new HBox(8, progress, cancel, paper, print);
        FlowPane bar = new FlowPane(20, 8, pages, letters, numbers, colours, selection, deed);
        bar.getChildren().forEach(each -> {
            if (each instanceof HBox box) {
                box.setAlignment(Pos.CENTER_LEFT);
            }
        });
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("print-bar");
        return bar;
    }

    private static Button button(String words, Runnable effect) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("text-button");
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private static Button icon(String icon, String words, Runnable effect) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private void turn(int by) {
        deeds.turn().accept(shown + by);
    }

    private void key(KeyEvent event) {
        int to = switch (event.getCode()) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE -> shown + 1;
            case PAGE_UP, LEFT, UP, BACK_SPACE -> shown - 1;
            case HOME -> 0;
            case END -> count - 1;
            default -> OTHER;
        };
        if (to != OTHER && !event.isShortcutDown() && !event.isAltDown()) {
            deeds.turn().accept(to);
            event.consume();
        }
    }

    /// Shows what is chosen.
    void show(PrintStyle chosen) {
        style = chosen;
        size.setText(Words.of("print.points", Math.round(chosen.size())));
        numbers.setSelected(chosen.numbers());
        colours.setSelected(chosen.colours());
        selection.setSelected(chosen.selection());
    }

    /// Whether there is a selection that could be printed alone.
    void offerSelection(boolean there) {
        selection.setDisable(!there && !style.selection());
    }

    /// Says where it will be printed.
    void printer(Optional<String> name) {
        print.setTooltip(name.map(printer -> new Tooltip(Words.of("print.to-printer", printer)))
                .orElse(null));
    }

    /// Says how far printing is, or that nothing is printed.
    void progress(Optional<String> words) {
        boolean under = words.isPresent();
        progress.setText(words.orElse(""));
        for (Region each : new Region[] {progress, cancel}) {
            each.setVisible(under);
            each.setManaged(under);
        }
        print.setDisable(under);
        paper.setDisable(under);
    }

    /// Shows a page.
    ///
    /// @param on what it is printed on
    /// @param page the drawing, as large as the printed part of the paper
    /// @param index counted from 0
    /// @param pages how many there are
    void show(Paper on, Pane page, int index, int pages) {
        sheet = on;
        shown = index;
        count = pages;
        number.setText(Words.of("print.page-of", String.valueOf(index + 1), pages));
        back.setDisable(index == 0);
        forth.setDisable(index == pages - 1);
        Rectangle white = new Rectangle(on.width(), on.height(), Color.WHITE);
        page.relocate(on.left(), on.top());
        drawn = new Group(white, page);
        drawn.getStyleClass().add("print-sheet");
        desk.setAccessibleText(number.getText());
        desk.getChildren().setAll(new Group(drawn));
        fit();
    }

    private void fit() {
        double across = (desk.getWidth() - AROUND) / sheet.width();
        double down = (desk.getHeight() - AROUND) / sheet.height();
        double zoom = Math.clamp(Math.min(across, down), 0.1, MOST_ZOOM);
        drawn.setScaleX(zoom);
        drawn.setScaleY(zoom);
    }
}
