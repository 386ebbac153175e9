package dev.atoll.app.preview;

import dev.atoll.app.words.Words;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// A picture before a checkered ground: as large as fits, as large as it is, or as the wheel and the keys say.
final class PicturePane {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.02;
    private static final double MOST = 32;
    private static final int SQUARE = 8;

    private final Image image;
    private final Runnable changed;
    private final ImageView view;
    private final Region dark = ground("checker-dark");
    private final Region light = ground("checker-light");
    private final StackPane framed;
    private final ScrollPane scroller;
    private final StackPane node;
    private boolean fits = true;
    private double zoom = 1;

    /// @param changed called when the picture is shown larger or smaller
    PicturePane(Image image, String name, Runnable changed) {
        this.image = image;
        this.changed = changed;
        view = new ImageView(image);
        view.setPreserveRatio(true);
        framed = new StackPane(view);
        framed.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(framed);
        scroller = new ScrollPane(middle);
        scroller.setFitToWidth(true);
        scroller.setFitToHeight(true);
        scroller.setPannable(true);
        scroller.getStyleClass().add("picture");
        scroller.setAccessibleText(Words.of("preview.picture", name));
        scroller.viewportBoundsProperty().addListener(_ -> resize());
        scroller.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        scroller.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button whole = button(Words.of("preview.fit"), this::fit);
        Button exact = button("100 %", () -> zoom(1));
        HBox buttons = new HBox(4, whole, exact);
        buttons.getStyleClass().add("picture-buttons");
        buttons.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        node = new StackPane(dark, light, scroller, buttons);
        InvalidationListener painted = _ -> checker();
        dark.backgroundProperty().addListener(painted);
        light.backgroundProperty().addListener(painted);
    }

    private static Region ground(String style) {
        Region ground = new Region();
        ground.getStyleClass().add(style);
        ground.setMaxSize(0, 0);
        return ground;
    }

    private static Button button(String words, Runnable effect) {
        Button button = new Button(words);
        button.setOnAction(_ -> effect.run());
        return button;
    }

    StackPane node() {
        return node;
    }

    void requestFocus() {
        scroller.requestFocus();
    }

    /// How large it is shown, in per cent.
    long percent() {
        return Math.round(zoom * 100);
    }

    // the colours of the squares are the theme's, as its style sheet says them
    private void checker() {
        Color one = colour(dark);
        Color other = colour(light);
        WritableImage squares = new WritableImage(2 * SQUARE, 2 * SQUARE);
        for (int y = 0; y < 2 * SQUARE; y++) {
            for (int x = 0; x < 2 * SQUARE; x++) {
                squares.getPixelWriter().setColor(x, y, x / SQUARE == y / SQUARE ? one : other);
            }
        }
        framed.setBackground(new Background(new BackgroundImage(
                squares,
                BackgroundRepeat.REPEAT,
                BackgroundRepeat.REPEAT,
                BackgroundPosition.DEFAULT,
                BackgroundSize.DEFAULT)));
    }

    private static Color colour(Region ground) {
        Background said = ground.getBackground();
        return said == null
                ? Color.TRANSPARENT
                : said.getFills().stream()
                        .map(BackgroundFill::getFill)
                        .filter(Color.class::isInstance)
                        .map(Color.class::cast)
                        .findFirst()
                        .orElse(Color.TRANSPARENT);
    }

    private void wheel(ScrollEvent event) {
        event.consume();
        zoom(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
    }

    private void key(KeyEvent event) {
        boolean here = switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> {
                zoom(zoom * STEP);
                yield true;
            }
            case MINUS, SUBTRACT -> {
                zoom(zoom / STEP);
                yield true;
            }
            case DIGIT0, NUMPAD0 -> {
                fit();
                yield true;
            }
            case DIGIT1, NUMPAD1 -> {
                zoom(1);
                yield true;
            }
            default -> false;
        };
        if (here) {
            event.consume();
        }
    }

    private void fit() {
        fits = true;
        resize();
    }

    private void zoom(double wanted) {
        fits = false;
        zoom = Math.clamp(wanted, LEAST, MOST);
        resize();
    }

    private void resize() {
        double width = scroller.getViewportBounds().getWidth();
        double height = scroller.getViewportBounds().getHeight();
        if (fits && width > 0 && height > 0) {
            zoom = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
        }
        view.setFitWidth(image.getWidth() * zoom);
        view.setFitHeight(image.getHeight() * zoom);
        view.setSmooth(zoom < 2);
        changed.run();
    }
}
