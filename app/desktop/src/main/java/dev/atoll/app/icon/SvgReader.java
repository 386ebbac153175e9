package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads drawings in SVG, as far as icons go: shapes and paths in groups, filled and drawn with colours and gradients,
/// moved and turned, and used again. Refuses what would look like something else without what is not read.
final class SvgReader {
    private static final int MOST_SHAPES = 1_000;
    /// Elements that are gone through, each as often as it is used.
    private static final int MOST_VISITED = 4_000;
    /// Characters of all outlines together.
    private static final int MOST_LETTERS = 64 << 10;
    private static final int DEEPEST_USE = 4;
    private static final int MOST_CORNERS = 8_000;

    /// Elements that show nothing where they stand.
    private static final Set<String> SILENT = Set.of(
            "defs",
            "title",
            "desc",
            "metadata",
            "linearGradient",
            "radialGradient",
            "clipPath",
            "symbol",
            "style",
            "namedview");

    private final SvgPaints paints;
    private final List<Shape> shapes = new ArrayList<>();
    private int visited;
    private int letters;

    /// What holds for all that is in an element.
    ///
    /// @param place where it lies
    /// @param opacity how much of it is seen
    /// @param look what is said of fills and lines around it, the innermost last
    /// @param uses how many elements around it are used again
    private record Inside(Affine place, double opacity, List<SvgElement> look, int uses) {
        Inside of(SvgElement element) {
            List<SvgElement> all = new ArrayList<>(look);
            all.add(element);
            return new Inside(
                    element.get("transform").map(Affine::parse).map(place::then).orElse(place),
                    opacity * Numbers.share(element.get("opacity").orElse("1"), 1),
                    all,
                    uses);
        }

        String said(String attribute, String otherwise) {
            return look.reversed().stream()
                    .flatMap(element -> element.get(attribute).stream())
                    .filter(value -> !value.equals("inherit"))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    private SvgReader(SvgPaints paints) {
        this.paints = paints;
    }

    /// Reads a file.
    ///
    /// @throws UnreadableIconException if it is no drawing, or one that is not read
    static Picture.Drawn read(byte[] file) {
        SvgElement drawing = SvgElement.of(file);
        double[] box = drawing.get("viewBox").map(text -> Numbers.list(text, 4)).orElseGet(() ->
                new double[] {0, 0, drawing.length("width"), drawing.length("height")});
        if (box.length != 4 || !(box[2] > 0) || !(box[3] > 0)) {
            throw new UnreadableIconException(Words.of("icon.does-not-say-how-large"));
        }
        SvgReader reader = new SvgReader(new SvgPaints(drawing));
        reader.inside(drawing, new Inside(Affine.IDENTITY, 1, List.of(), 0).of(drawing));
        return new Picture.Drawn(box[0], box[1], box[2], box[3], reader.shapes);
    }

    private void inside(SvgElement parent, Inside inside) {
        for (SvgElement element : parent.children()) {
            if (!SILENT.contains(element.name()) && !hidden(element)) {
                element(element, inside.of(element));
            }
        }
    }

    private static boolean hidden(SvgElement element) {
        return element.get("display").equals(Optional.of("none"));
    }

    private void element(SvgElement element, Inside inside) {
        if (++visited > MOST_VISITED) {
            throw new UnreadableIconException(Words.of("icon.has-too-many-shapes", MOST_SHAPES));
        }
        switch (element.name()) {
            case "g", "a", "svg" -> inside(element, inside);
            case "use" -> use(element, inside);
            case "path" -> add(PathData.checked(element.get("d").orElse("")), inside);
            case "rect" -> rectangle(element, inside);
            case "circle" -> ellipse(element, "r", "r", inside);
            case "ellipse" -> ellipse(element, "rx", "ry", inside);
            case "polygon", "polyline" ->
                add(
                        PathData.lines(
                                Numbers.list(element.get("points").orElse(""), MOST_CORNERS),
                                element.name().equals("polygon")),
                        inside);
            case "line" -> {
                double[] ends = {element.length("x1"), element.length("y1"), element.length("x2"), element.length("y2")
                };
                add(PathData.lines(ends, false), inside);
            }
            default -> throw new UnreadableIconException(Words.of("icon.is-not-drawn", Excerpt.of(element.name())));
        }
    }

    private void use(SvgElement element, Inside inside) {
        if (inside.uses() == DEEPEST_USE) {
            throw new UnreadableIconException(Words.of("icon.uses-itself-too-deep", DEEPEST_USE));
        }
        Inside there = new Inside(
                inside.place().then(Affine.moved(element.length("x"), element.length("y"))),
                inside.opacity(),
                inside.look(),
                inside.uses() + 1);
        paints.referred(element).ifPresent(used -> {
            Inside own = there.of(used);
            if (used.name().equals("symbol")) {
                inside(used, own);
            } else if (!SILENT.contains(used.name())) {
                element(used, own);
            }
        });
    }

    private void rectangle(SvgElement element, Inside inside) {
        double width = element.length("width");
        double height = element.length("height");
        double rx = element.get("rx")
                .or(() -> element.get("ry"))
                .flatMap(Numbers::length)
                .orElse(0.0);
        double ry = element.get("ry")
                .or(() -> element.get("rx"))
                .flatMap(Numbers::length)
                .orElse(0.0);
        if (width > 0 && height > 0) {
            add(new PathData.Box(element.length("x"), element.length("y"), width, height).rounded(rx, ry), inside);
        }
    }

    private void ellipse(SvgElement element, String across, String down, Inside inside) {
        double rx = element.length(across);
        double ry = element.length(down);
        if (rx > 0 && ry > 0) {
            add(PathData.ellipse(element.length("cx"), element.length("cy"), rx, ry), inside);
        }
    }

    private void add(String path, Inside inside) {
        if (path.isBlank() || inside.said("visibility", "visible").equals("hidden")) {
            return;
        }
        if (shapes.size() == MOST_SHAPES) {
            throw new UnreadableIconException(Words.of("icon.has-too-many-shapes", MOST_SHAPES));
        }
        letters += path.length();
        if (letters > MOST_LETTERS) {
            throw new UnreadableIconException(Words.of("icon.outline-is-too-long"));
        }
        String current = SvgPaints.colour(inside.said("color", "black").strip());
        Optional<Paint> fill =
                paints.paint(inside.said("fill", "black"), Numbers.share(inside.said("fill-opacity", "1"), 1), current);
        Optional<Paint> line = paints.paint(
                inside.said("stroke", "none"), Numbers.share(inside.said("stroke-opacity", "1"), 1), current);
        boolean round = inside.said("stroke-linecap", "").equals("round")
                || inside.said("stroke-linejoin", "").equals("round");
        double width = Numbers.length(inside.said("stroke-width", "1")).orElse(1.0);
        shapes.add(new Shape(
                path,
                inside.said("fill-rule", "nonzero").equals("evenodd"),
                inside.place(),
                new Shape.Ink(fill, line, width, round, inside.opacity())));
    }
}
