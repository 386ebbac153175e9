package dev.atoll.app.minimap;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.LatestOnly;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.editor.LineMark;
import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.Tone;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.words.Words;
import dev.atoll.core.display.DisplayMap;
import dev.atoll.core.state.ScrollPosition;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The strip beside one view. After each frame it looks whether it would look different, and has it painted in the
/// background if so, one picture after the other; the frame itself waits for none of it.
final class MapStrip extends Region implements Subscription {
    private static final int WIDTH = 116;
    private static final int LARGEST_STRETCH = 100_000;

    private final EditorView view;
    private final Bench bench;
    private final Palette palette = new Palette();
    private final ImageView image = new ImageView();
    private final Region screen = new Region();
    private final LatestOnly painting;
    private final Map<String, Integer> scopes = new HashMap<>();
    private final Runnable afterLayout = this::look;
    private @Nullable MapSubject painted;
    private @Nullable MapPicture shown;
    private double held;

    MapStrip(EditorView view, Bench bench) {
        this.view = view;
        this.bench = bench;
        painting = new LatestOnly(bench.ui());
        getStyleClass().add("minimap");
        screen.getStyleClass().add("minimap-screen");
        screen.setManaged(false);
        image.setManaged(false);
        getChildren().setAll(palette, image, screen);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinHeight(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Words.of("minimap.the-text-in-small"));
        palette.onChange(this::recolour);
        sceneProperty().addListener((_, before, after) -> follow(before, after));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> view.scrollRows(-event.getDeltaY()
                        / (view.options().textSize() * view.options().lineHeight())));
    }

    private void follow(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void recolour() {
        scopes.clear();
        painted = null;
        requestLayout();
    }

    private MapWindow window() {
        int rows = view.state().display().rowCount();
        double row = view.options().textSize() * view.options().lineHeight();
        return new MapWindow(rows, (int) (getHeight() / MapWindow.PITCH), getHeight() / row, view.rowsAbove());
    }

    /// The stretch of the text that is shown around what is visible, as far as it is not very long.
    Span stretch() {
        Span visible = view.visible();
        MapWindow window = window();
        DisplayMap map = view.state().display();
        if (window.shown() == 0) {
            return visible;
        }
        int last = Math.min(window.first() + window.shown(), map.rowCount()) - 1;
        int from = Math.max(map.firstOffset(window.first()), visible.start() - LARGEST_STRETCH / 2);
        int to = Math.min(map.lastOffset(last), visible.end() + LARGEST_STRETCH / 2);
        return new Span(Math.min(from, visible.start()), Math.max(to, visible.end()));
    }

    /// After each layout: moves the part on the screen, and has the rest painted if it would look different.
    private void look() {
        if (getHeight() < MapWindow.PITCH || view.node().getScene() == null) {
            return;
        }
        MapWindow window = window();
        screen.resizeRelocate(0, window.top(), getWidth(), window.height());
        int tab = view.options().rules().indent().tabWidth();
        MapSubject now = new MapSubject(view.state().display(), view.decorations(), tab, window, WIDTH);
        if (painting.idle() && (painted == null || !now.looksLike(painted))) {
            painted = now;
            MapColours colours = colours();
            painting.ask(
                    bench.background().callUntilCancelled(unwanted -> MapPicture.of(now, colours, unwanted)),
                    this::show,
                    this::failed);
        }
    }

    private void show(MapPicture picture) {
        MapPicture before = shown;
        MapPicture.Band band;
        if (before != null && before.width() == picture.width() && before.height() == picture.height()) {
            // what is written into an image is drawn again and costs a frame
            band = picture.unlike(before);
        } else {
            image.setImage(picture.height() == 0 ? null : new WritableImage(picture.width(), picture.height()));
            band = picture.all();
        }
        if (band.count() > 0 && image.getImage() instanceof WritableImage canvas) {
            canvas.getPixelWriter()
                    .setPixels(
                            0,
                            band.first(),
                            picture.width(),
                            band.count(),
                            PixelFormat.getIntArgbInstance(),
                            picture.pixels(),
                            band.first() * picture.width(),
                            picture.width());
        }
        shown = picture;
        if (!picture.unknown().isEmpty()) {
            picture.unknown()
                    .forEach(
                            scope -> scopes.put(scope, argb(palette.style(scope).paint())));
            painted = null;
        }
        look();
    }

    // what cannot be painted stays as it was, until something else is to be
    private void failed(Throwable bug) {
        bench.ui().execute(() -> {
            throw new IllegalStateException("the minimap", bug);
        });
    }

    private MapColours colours() {
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        severities.put(Severity.ERROR, argb(palette.paint(Tone.ERROR)));
        severities.put(Severity.WARNING, argb(palette.paint(Tone.WARNING)));
        severities.put(Severity.INFORMATION, argb(palette.paint(Tone.INFORMATION)));
        severities.put(Severity.HINT, argb(palette.paint(Tone.HINT)));
        Map<LineMark, Integer> changes = new EnumMap<>(LineMark.class);
        changes.put(LineMark.ADDED, argb(palette.paint(Tone.ADDED)));
        changes.put(LineMark.CHANGED, argb(palette.paint(Tone.CHANGED)));
        changes.put(LineMark.REMOVED_ABOVE, argb(palette.paint(Tone.REMOVED)));
        changes.put(LineMark.REMOVED_BELOW, argb(palette.paint(Tone.REMOVED)));
        int plain = argb(palette.style("").paint());
        return new MapColours(plain, scopes, argb(palette.paint(Tone.OFFER)), severities, changes);
    }

    private static int argb(Paint paint) {
        if (!(paint instanceof Color colour)) {
            return 0;
        }
        long red = Math.round(colour.getRed() * 255);
        long green = Math.round(colour.getGreen() * 255);
        long blue = Math.round(colour.getBlue() * 255);
        return 0xFF << 24 | (int) (red << 16 | green << 8 | blue);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            MapWindow window = window();
            if (!window.isOnScreen(event.getY())) {
                scroll(window.centring(event.getY()));
                held = window.height() / 2;
            } else {
                held = event.getY() - window.top();
            }
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            scroll(window().beginningAt(event.getY() - held));
            event.consume();
        }
    }

    private void scroll(double above) {
        DisplayMap map = view.state().display();
        int row = Math.clamp((int) above, 0, map.rowCount() - 1);
        double height = view.options().textSize() * view.options().lineHeight();
        view.scrollTo(new ScrollPosition(map.firstOffset(row), (above - row) * height, 0));
    }

    /// Whether it shows what there is.
    boolean settled() {
        return painting.idle();
    }

    @Override
    public void close() {
        painting.close();
        follow(getScene(), null);
    }
}
