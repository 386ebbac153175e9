package dev.atoll.app.look;

import dev.atoll.app.icon.Affine;
import dev.atoll.app.icon.Paint.Gradient;
import dev.atoll.app.icon.Paint.Plain;
import dev.atoll.app.icon.Picture;
import dev.atoll.app.icon.Shape;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// A place as large as an icon, empty until it is known what the icon looks like.
final class IconNode extends StackPane {
    private static final double SIZE = 16;

    IconNode() {
        getStyleClass().add("theme-icon");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setClip(new Rectangle(SIZE, SIZE));
    }

    void show(Node icon) {
        getChildren().setAll(icon);
    }

    void show(Picture picture) {
        switch (picture) {
            case Picture.Drawn drawn -> show(drawn, Optional.empty());
            case Picture.Letter letter -> show(letter.letter(), Optional.of(letter.colour()));
            case Picture.Pixels pixels -> show(pixels);
        }
    }

    private void show(Picture.Pixels pixels) {
        byte[] png = new byte[pixels.png().remaining()];
        pixels.png().duplicate().get(png);
        Image image = new Image(new ByteArrayInputStream(png), 2 * SIZE, 2 * SIZE, true, true);
        ImageView view = new ImageView(image);
        view.setFitWidth(SIZE);
        view.setFitHeight(SIZE);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        show(view);
    }

    /// @param letter the colour of all shapes; an empty one for that of the style sheet
    private void show(Picture.Drawn drawn, Optional<String> letter) {
        Group group = new Group();
        group.setManaged(false);
        for (Shape shape : drawn.shapes()) {
            SVGPath path = path(shape);
            letter.ifPresent(colour -> {
                if (colour.isEmpty()) {
                    path.setFill(null);
                    path.getStyleClass().add("icon-letter");
                } else {
                    path.setFill(colour(new Plain(colour, 1)));
                }
            });
            group.getChildren().add(path);
        }
        double scale = SIZE / Math.max(drawn.width(), drawn.height());
        group.getTransforms()
                .addAll(
                        new Translate((SIZE - scale * drawn.width()) / 2, (SIZE - scale * drawn.height()) / 2),
                        new Scale(scale, scale),
                        new Translate(-drawn.left(), -drawn.top()));
        show(group);
    }

    private static SVGPath path(Shape shape) {
        SVGPath path = new SVGPath();
        path.setContent(shape.path());
        path.setFillRule(shape.evenOdd() ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        path.setOpacity(shape.ink().opacity());
        path.setFill(shape.ink().fill().map(IconNode::paint).orElse(null));
        path.setStroke(shape.ink().line().map(IconNode::paint).orElse(null));
        path.setStrokeWidth(shape.ink().width());
        path.setStrokeLineCap(shape.ink().round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        path.setStrokeLineJoin(shape.ink().round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
        Affine place = shape.place();
        if (!place.equals(Affine.IDENTITY)) {
            path.getTransforms()
                    .add(new javafx.scene.transform.Affine(
                            place.a(),
                            place.c(),
                            place.at().x(),
                            place.b(),
                            place.d(),
                            place.at().y()));
        }
        return path;
    }

    private static Paint paint(dev.atoll.app.icon.Paint paint) {
        return switch (paint) {
            case Plain plain -> colour(plain);
            case Gradient gradient -> gradient(gradient);
        };
    }

    private static Paint gradient(Gradient gradient) {
        List<Stop> stops = gradient.stops().stream()
                .map(stop -> new Stop(stop.at(), colour(stop.colour())))
                .toList();
        Affine.Point from = gradient.from();
        Affine.Point to = gradient.to();
        return gradient.rings()
                ? new RadialGradient(
                        0, 0, from.x(), from.y(), to.x() - from.x(), gradient.ofShape(), CycleMethod.NO_CYCLE, stops)
                : new LinearGradient(
                        from.x(), from.y(), to.x(), to.y(), gradient.ofShape(), CycleMethod.NO_CYCLE, stops);
    }

    private static Color colour(Plain plain) {
        try {
            return Color.web(plain.colour(), plain.opacity());
        } catch (IllegalArgumentException none) {
            // a word that names no colour
            return Color.BLACK;
        }
    }
}
