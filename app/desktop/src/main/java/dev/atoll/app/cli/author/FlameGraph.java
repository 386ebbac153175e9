package dev.atoll.app.cli.author;

import dev.atoll.host.FunctionSample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Profiles as a picture: each function as wide as what it and all that it called used, below those that it called. One
/// tower a fixture. After Brendan Gregg's flame graphs; plain SVG without a script, whose tips tell the numbers.
public final class FlameGraph {
    private static final double WIDTH = 1200;
    private static final int ROW = 18;
    private static final int HEAD = 36;
    private static final double NARROWEST = 0.3;
    private static final double PERCENT = 100;
    private static final double LETTER = 6.6;
    private static final List<String> COLOURS =
            List.of("#37b6c4", "#5cc3cf", "#e3b778", "#7cc17f", "#b294e0", "#f0a58c");

    private final StringBuilder boxes = new StringBuilder();
    private final long all;
    private final int depth;

    private FlameGraph(Frame root) {
        all = Math.max(1, root.instructions);
        depth = root.depth();
        draw(root, 0, 0);
    }

    /// A function where it was called, and those that it called.
    private static final class Frame {
        private final String name;
        private final Map<String, Frame> callees = new LinkedHashMap<>();
        private long instructions;

        Frame(String name) {
            this.name = name;
        }

        void add(List<String> functions, long more) {
            instructions += more;
            if (!functions.isEmpty()) {
                callees.computeIfAbsent(functions.getFirst(), Frame::new)
                        .add(functions.subList(1, functions.size()), more);
            }
        }

        int depth() {
            return 1 + callees.values().stream().mapToInt(Frame::depth).max().orElse(0);
        }
    }

    /// The picture of some profiles, as SVG.
    public static String of(List<Profile> profiles) {
        Frame root = new Frame("all");
        for (Profile profile : profiles) {
            for (FunctionSample sample : profile.samples()) {
                root.instructions += sample.instructions();
                root.callees.computeIfAbsent(profile.name(), Frame::new).add(sample.functions(), sample.instructions());
            }
        }
        return new FlameGraph(root).svg();
    }

    private void draw(Frame frame, double left, int level) {
        double width = WIDTH * frame.instructions / all;
        if (width < NARROWEST) {
            return;
        }
        double top = HEAD + (depth - 1 - level) * (double) ROW;
        String told = String.format(
                Locale.ROOT,
                "%s: %,d instructions, %.1f %%",
                frame.name,
                frame.instructions,
                PERCENT * frame.instructions / all);
        boxes.append("<g><title>%s</title>".formatted(escaped(told)));
        boxes.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.0f\" width=\"%.1f\" height=\"%d\" rx=\"2\" fill=\"%s\"/>",
                left,
                top,
                Math.max(NARROWEST, width - 1),
                ROW - 1,
                colour(frame.name)));
        int room = (int) ((width - 8) / LETTER);
        if (room >= 3) {
            String shown = frame.name.length() <= room ? frame.name : frame.name.substring(0, room - 1) + "…";
            boxes.append(String.format(
                    Locale.ROOT, "<text x=\"%.1f\" y=\"%.0f\">%s</text>", left + 4, top + ROW - 5, escaped(shown)));
        }
        boxes.append("</g>\n");
        double at = left;
        for (Frame callee : frame.callees.values()) {
            draw(callee, at, level + 1);
            at += WIDTH * callee.instructions / all;
        }
    }

    private static String colour(String name) {
        return COLOURS.get(Math.floorMod(name.hashCode(), COLOURS.size()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String svg() {
        double height = HEAD + depth * (double) ROW + 8;
        return String.format(Locale.ROOT, """
                        <svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%.0f" viewBox="0 0 %.0f %.0f" \
                        font-family="monospace" font-size="11" fill="#10171e">
                        <rect width="100%%" height="100%%" fill="#fbfaf7"/>
                        <text x="4" y="22" font-size="13">%,d instructions; each box as wide as what it and its callees used</text>
                        """, WIDTH, height, WIDTH, height, all) + boxes + "</svg>\n";
    }
}
