package dev.atoll.app.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/// The colours and faces that the style sheets in force give to scopes and tones.
///
/// It is a node without a picture: for each question it holds a probe with the right style classes, lets the style
/// sheets speak, and remembers the answer. Text can then be drawn without a style sheet look-up a word. A scope such as
/// `string.escape` has the classes `syntax`, `syntax-string` and `syntax-string-escape`, so the most special rule wins
/// and
/// an unknown scope looks like the more general one.
public final class Palette extends Group {
    private final Map<String, Text> scopes = new HashMap<>();
    private final Map<Tone, Text> tones = new EnumMap<>(Tone.class);
    private final Map<String, SyntaxStyle> styles = new HashMap<>();
    private Runnable onChange = () -> {};
    private boolean asking;

    /// A palette that answers once it is part of a scene.
    public Palette() {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("palette");
        for (var tone : Tone.values()) {
            tones.put(tone, probe(List.of(tone.styleClass())));
        }
    }

    /// What to do when a style sheet changes an answer given before; it may be called several times in a row.
    public void onChange(Runnable action) {
        onChange = action;
    }

    /// The colour of a tone.
    public Paint paint(Tone tone) {
        var probe = tones.get(tone);
        return probe == null ? Color.TRANSPARENT : probe.getFill();
    }

    /// The look of a scope; an empty scope is plain text.
    ///
    /// @param scope names from general to special with dots between, such as `function.method`
    public SyntaxStyle style(String scope) {
        var known = styles.get(scope);
        if (known != null) {
            return known;
        }
        asking = true;
        var style = resolve(scope);
        asking = false;
        styles.put(scope, style);
        return style;
    }

    private SyntaxStyle resolve(String scope) {
        var probe = scopes.computeIfAbsent(scope, key -> probe(classes(key)));
        if (getScene() != null) {
            probe.applyCss();
        }
        var face = probe.getFont().getStyle();
        return new SyntaxStyle(probe.getFill(), face.contains("Bold"), face.contains("Italic"), probe.isUnderline());
    }

    private static List<String> classes(String scope) {
        var classes = new ArrayList<String>();
        classes.add("syntax");
        for (int dot = scope.indexOf('.'); dot >= 0; dot = scope.indexOf('.', dot + 1)) {
            classes.add("syntax-" + scope.substring(0, dot).replace('.', '-'));
        }
        if (!scope.isEmpty()) {
            classes.add("syntax-" + scope.replace('.', '-'));
        }
        return classes;
    }

    private Text probe(List<String> classes) {
        var probe = new Text();
        probe.getStyleClass().setAll(classes);
        getChildren().add(probe);
        probe.fillProperty().addListener(observable -> changed());
        probe.fontProperty().addListener(observable -> changed());
        return probe;
    }

    // a probe's first answer changes nothing that was said before
    private void changed() {
        if (asking) {
            return;
        }
        styles.clear();
        onChange.run();
    }
}
