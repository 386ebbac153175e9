package dev.atoll.app.navigate.ask;

import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;

import javafx.scene.control.Label;

/// A sentence at the caret that goes away with the next key or click: why a question about this place led nowhere.
public final class CaretNote {
    private static final double WIDEST = 480;

    private final Bench bench;
    private final Label label = new Label();
    private final Floating floating;
    private Subscription following = Subscription.none();

    /// A note that says nothing.
    public CaretNote(Bench bench) {
        this.bench = bench;
        label.getStyleClass().addAll("floating", "caret-note");
        label.setWrapText(true);
        label.setMouseTransparent(true);
        label.setMaxWidth(WIDEST);
        floating = new Floating(bench, label);
    }

    /// Says something at a place of the shown file. Where the place is out of sight, it becomes a notice.
    public void say(EditorView view, int offset, String sentence) {
        close();
        label.setText(sentence);
        label.setAccessibleText(sentence);
        if (floating.show(view, offset)) {
            following = view.onState(_ -> close()).and(view.onVisible(_ -> close()));
        } else {
            bench.say(Severity.INFORMATION, sentence);
        }
    }

    /// Takes it away.
    ///
    /// @return whether it was there
    public boolean close() {
        boolean shown = floating.shown();
        floating.hide();
        following.close();
        following = Subscription.none();
        return shown;
    }
}
