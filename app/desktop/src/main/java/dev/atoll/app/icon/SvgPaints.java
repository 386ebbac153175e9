package dev.atoll.app.icon;

import dev.atoll.app.words.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The elements of a drawing by their ids, and the colours and gradients among them.
final class SvgPaints {
    /// The toolkit draws twelve at most, and adds one at either end.
    private static final int MOST_STOPS = 10;
    private static final int MOST_HOPS = 4;
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20}|rgba?\\(\\s*\\d{1,3}%?(?:\\s*,\\s*\\d{1,3}%?){2}(?:\\s*,\\s*[0-9.]{1,8}%?)?\\s*\\)");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?#([^\"')]{1,200})[\"']?\\s*\\).*");

    private final Map<String, SvgElement> byId = new HashMap<>();

    SvgPaints(SvgElement drawing) {
        collect(drawing);
    }

    private void collect(SvgElement element) {
        element.get("id").ifPresent(id -> byId.putIfAbsent(id, element));
        element.children().forEach(this::collect);
    }

    /// The element that another one refers to.
    Optional<SvgElement> referred(SvgElement element) {
        return element.reference().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }

    /// What a colour or a reference to a gradient stands for; empty for none.
    ///
    /// @param opacity how much of it is seen
    /// @param current what `currentColor` stands for
    Optional<Paint> paint(String text, double opacity, String current) {
        String bare = text.strip();
        Matcher reference = REFERENCE.matcher(bare);
        if (reference.matches()) {
            return Optional.ofNullable(byId.get(reference.group(1)))
                    .filter(found -> found.name().endsWith("Gradient"))
                    .map(found -> gradient(found, opacity));
        }
        return switch (bare) {
            case "none", "transparent", "" -> Optional.empty();
            case "currentColor", "currentcolor" -> Optional.of(new Paint.Plain(current, opacity));
            default -> Optional.of(new Paint.Plain(colour(bare), opacity));
        };
    }

    /// The same colour, if it is one.
    static String colour(String text) {
        if (!COLOUR.matcher(text).matches()) {
            throw new UnreadableIconException(Words.of("icon.has-no-colour", Excerpt.of(text)));
        }
        return text;
    }

    private Paint gradient(SvgElement gradient, double opacity) {
        Optional<Affine> moved = said(gradient, "gradientTransform").map(Affine::parse);
        boolean ofShape = !said(gradient, "gradientUnits").equals(Optional.of("userSpaceOnUse"));
        boolean rings = gradient.name().equals("radialGradient");
        Affine.Point from;
        Affine.Point to;
        Affine by = moved.orElse(Affine.IDENTITY);
        if (rings) {
            from = by.apply(new Affine.Point(place(gradient, "cx", 0.5), place(gradient, "cy", 0.5)));
            to = new Affine.Point(from.x() + place(gradient, "r", 0.5) * by.scale(), from.y());
        } else {
            from = by.apply(new Affine.Point(place(gradient, "x1", 0), place(gradient, "y1", 0)));
            to = by.apply(new Affine.Point(place(gradient, "x2", 1), place(gradient, "y2", 0)));
        }
        return new Paint.Gradient(from, to, rings, ofShape, stops(gradient, opacity, MOST_HOPS));
    }

    /// An attribute of a gradient, or of the one that it goes on from.
    private Optional<String> said(SvgElement gradient, String attribute) {
        Optional<SvgElement> at = Optional.of(gradient);
        for (int hops = 0; hops < MOST_HOPS && at.isPresent(); hops++) {
            Optional<String> found = at.get().get(attribute);
            if (found.isPresent()) {
                return found;
            }
            at = referred(at.get());
        }
        return Optional.empty();
    }

    private double place(SvgElement gradient, String attribute, double otherwise) {
        String text = said(gradient, attribute).orElse("").strip();
        return text.endsWith("%")
                ? Numbers.length(text.substring(0, text.length() - 1)).orElse(otherwise * 100) / 100
                : Numbers.length(text).orElse(otherwise);
    }

    private List<Paint.Stop> stops(SvgElement gradient, double opacity, int hops) {
        List<Paint.Stop> stops = gradient.children().stream()
                .filter(child -> child.name().equals("stop"))
                .map(stop -> new Paint.Stop(
                        Numbers.share(stop.get("offset").orElse("0"), 0),
                        new Paint.Plain(
                                colour(stop.get("stop-color").orElse("black").strip()),
                                opacity * Numbers.share(stop.get("stop-opacity").orElse("1"), 1))))
                .toList();
        if (stops.size() > MOST_STOPS) {
            throw new UnreadableIconException(Words.of("icon.has-too-many-stops", MOST_STOPS));
        }
        return stops.isEmpty() && hops > 0
                ? referred(gradient)
                        .map(other -> stops(other, opacity, hops - 1))
                        .orElse(List.of())
                : stops;
    }
}
