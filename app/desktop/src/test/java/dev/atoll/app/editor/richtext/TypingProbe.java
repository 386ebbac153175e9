package dev.atoll.app.editor.richtext;

import dev.atoll.app.concurrent.Ui;
import dev.atoll.app.document.Document;
import dev.atoll.app.editor.BundledFont;
import dev.atoll.app.editor.Decorations;
import dev.atoll.app.editor.EditorOptions;
import dev.atoll.app.editor.TextClipboard;
import dev.atoll.app.editor.action.Typing;
import dev.atoll.app.probe.Cost;
import dev.atoll.app.probe.Frames;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.state.DocumentState;
import dev.atoll.core.text.Text;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A measurement of the view at work, beside the library's own area on the same text in the same run.
///
/// Figures are processor time of the JavaFX thread a frame, so that what else the machine does counts little. Not to be
/// called on the JavaFX thread; the toolkit must have been started.
final class TypingProbe {
    private static final int PAGES = 60;

    private final Text text;
    private final int keys;
    private final Consumer<Scene> dress;

    /// A measurement.
    ///
    /// @param text what is shown
    /// @param keys how many keys are typed at each place
    /// @param dress gives a window its style sheets
    public TypingProbe(Text text, int keys, Consumer<Scene> dress) {
        this.text = text;
        this.keys = keys;
        this.dress = dress;
    }

    /// Measures our view: typing at the start, in the middle and at the end, and scrolling by pages.
    ///
    /// @param clipboard for the view; it is not used
    /// @param decorations puts colours on the text
    /// @return the costs by the name of the step
    public Map<String, Cost> view(TextClipboard clipboard, UnaryOperator<Decorations> decorations) {
        BundledFont.load(Path.of(""));
        var editor = onFx(() -> {
            var shown = new RichTextEditor(new Document(DocumentState.of(text)), EditorOptions.standard(), clipboard);
            open((Parent) shown.node());
            shown.requestFocus();
            return shown;
        });
        onFx(() -> {
            editor.decorate(decorations);
            return editor;
        });
        var costs = new LinkedHashMap<String, Cost>();
        int length = text.length();
        typing(costs, at -> editor.select(Selection.caret((int) (length * at))), () -> Typing.type(editor, "x"));
        costs.put("page", measured(() -> editor.scrollRows(editor.rowsPerPage()), PAGES));
        costs.put("scroll", measured(() -> editor.scrollRows(3), PAGES));
        onFx(() -> {
            editor.close();
            editor.node().getScene().getWindow().hide();
            return editor;
        });
        return costs;
    }

    /// Measures the library's own area with the same steps, without colours.
    ///
    /// @return the costs by the name of the step
    public Map<String, Cost> stock() {
        var area = onFx(() -> {
            var shown = new CodeArea(text.string());
            shown.setStyle("-fx-font-family: '" + BundledFont.MONO.family() + "'; -fx-font-size: 14px");
            open(new VirtualizedScrollPane<>(shown));
            return shown;
        });
        var costs = new LinkedHashMap<String, Cost>();
        int length = text.length();
        typing(
                costs,
                at -> {
                    area.moveTo((int) (length * at));
                    area.requestFollowCaret();
                },
                () -> {
                    area.replaceSelection("x");
                    area.requestFollowCaret();
                });
        costs.put("page", measured(() -> area.scrollYBy(area.getHeight()), PAGES));
        costs.put("scroll", measured(() -> area.scrollYBy(63), PAGES));
        onFx(() -> {
            area.getScene().getWindow().hide();
            return area;
        });
        return costs;
    }

    private void typing(Map<String, Cost> costs, Consumer<Double> moveTo, Runnable type) {
        for (var place : Map.of("start", 0.0, "middle", 0.5, "end", 1.0).entrySet()) {
            onFx(() -> {
                moveTo.accept(place.getValue());
                return place;
            });
            costs.put("type at the " + place.getKey(), measured(type, keys));
        }
        // back to the start, and a few frames for the view to get there
        onFx(() -> {
            moveTo.accept(0.0);
            return moveTo;
        });
        measured(() -> {}, 1);
    }

    private static Cost measured(Runnable step, int count) {
        return onFx(() -> Frames.measure(step, count)).join();
    }

    private void open(Parent root) {
        var stage = new Stage();
        stage.setScene(new Scene(root, 1200, 900));
        dress.accept(stage.getScene());
        stage.show();
    }

    private static <T> T onFx(Supplier<T> task) {
        var result = new CompletableFuture<T>();
        Ui.toolkit().execute(() -> {
            try {
                result.complete(task.get());
            } catch (RuntimeException failure) {
                result.completeExceptionally(failure);
            }
        });
        return result.join();
    }
}
