package dev.atoll.app.assist.popup;

import dev.atoll.app.concurrent.Toolkit;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// A card that floats over the window at a place of the text, above or below the line, never over it, and never takes
/// the keyboard by itself.
///
/// Belongs to the UI thread.
public final class Card {
    /// Who else floats: a card is put clear of the other one.
    private @Nullable Card clearOf;

    private Runnable laid = () -> {};
    private final Region content;
    private final boolean preferAbove;
    private @Nullable EditorView view;
    private @Nullable Placement placement;
    private int offset;
    private double shift;
    private double width;
    private double height;
    private double row;
    private double frame;

    /// A card that is not shown yet.
    ///
    /// @param content what is on it
    /// @param preferAbove whether it is above the line where both sides have room
    public Card(Bench bench, Region content, boolean preferAbove) {
        this.content = content;
        this.preferAbove = preferAbove;
        content.setManaged(false);
        content.getStyleClass().add("card");
        content.setVisible(false);
        bench.lay(content);
    }

    /// Puts the card where it gets its styles, unseen; to be called before its content is measured. A second call does
    /// nothing.
    public void prepare() {
        if (content.getScene() == null) {
            // what lies over a window joins it when it is first visible, and no frame is painted in between
            content.setVisible(true);
            content.setVisible(false);
        }
    }

    /// Keeps this card clear of another one that may float at the same place.
    public void keepClearOf(Card other) {
        clearOf = other;
    }

    /// Lets something that is beside the card follow, each time the card is put somewhere.
    public void onLaid(Runnable follow) {
        laid = follow;
    }

    /// Never cuts rows in half.
    ///
    /// @param high the height of a row
    /// @param around what is above and below the rows
    public void keepRows(double high, double around) {
        row = high;
        frame = around;
    }

    /// Shows the card, or moves it.
    ///
    /// @param at the view
    /// @param place the offset that the card points at
    /// @param left how far left of the offset its edge is
    /// @param wide the width wished
    /// @param high the height wished
    public void show(EditorView at, int place, double left, double wide, double high) {
        view = at;
        offset = place;
        shift = left;
        width = wide;
        height = high;
        prepare();
        lay();
        // the rows may not be laid out yet after what has just been typed
        if (content.getScene() != null) {
            Toolkit.afterPaint(content.getScene(), this::lay);
        }
    }

    /// Puts it where its place is now; hides it while the place cannot be seen.
    public void lay() {
        Parent over = content.getParent();
        EditorView at = view;
        if (at == null || over == null) {
            return;
        }
        int end = at.document().state().text().length();
        Optional<Bounds> line = at.boundsOnScreen(Math.min(offset, end)).map(over::screenToLocal);
        Bounds room = over.getLayoutBounds();
        boolean visible = line.filter(bounds -> room.intersects(bounds)).isPresent();
        if (visible) {
            Placement where = Placement.of(taken(line.get()), room, width, height, preferAbove);
            placement = row > 0 && where.height() < height ? where.inRows(row, frame) : where;
            put(placement);
        }
        content.setVisible(visible);
        laid.run();
    }

    private Bounds taken(Bounds line) {
        double top = line.getMinY();
        double bottom = line.getMaxY();
        if (clearOf != null && clearOf.isOpen() && clearOf.placement != null) {
            top = clearOf.placement.above() ? Math.min(top, clearOf.placement.y()) : top;
            bottom = clearOf.placement.above()
                    ? bottom
                    : Math.max(bottom, clearOf.placement.y() + clearOf.placement.height());
        }
        return new BoundingBox(line.getMinX() - shift, top, 1, bottom - top);
    }

    private void put(Placement where) {
        content.resizeRelocate(
                Math.rint(where.x()), Math.rint(where.y()), Math.rint(where.width()), Math.rint(where.height()));
    }

    /// Shows the card beside another one, if there is room.
    ///
    /// @param wide the width wished
    /// @param least the width without which it is not shown
    /// @param high the height wished
    public void showBeside(Card other, double wide, double least, double high) {
        prepare();
        view = other.view;
        Parent over = content.getParent();
        Optional<Placement> where = other.placement == null || over == null || !other.isOpen()
                ? Optional.empty()
                : Placement.beside(other.placement, over.getLayoutBounds(), wide, high, least);
        where.ifPresent(this::put);
        content.setVisible(where.isPresent());
    }

    /// Takes it away.
    public void hide() {
        view = null;
        placement = null;
        content.setVisible(false);
    }

    /// Whether it is shown, or would be if its place could be seen.
    public boolean isOpen() {
        return view != null;
    }
}
