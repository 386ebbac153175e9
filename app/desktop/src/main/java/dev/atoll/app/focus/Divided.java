package dev.atoll.app.focus;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.skin.SplitPaneSkin;

/// Panes beside or under each other. What is put in is in the window at once and can have the keyboard; the toolkit's
/// own does that only when it is first painted, and what asked for the keyboard before does not get it.
public final class Divided extends SplitPane {
    private Optional<Wish> wish = Optional.empty();

    /// How much room a pane at an end is to have.
    private record Wish(boolean first, double pixels, double most) {
        double position(double room) {
            double share = Math.min(pixels / room, most);
            return first ? share : 1 - share;
        }
    }

    /// @param panes what is divided, from left to right or from top to bottom
    public Divided(Node... panes) {
        super(panes);
        setSkin(new SplitPaneSkin(this));
    }

    /// Gives the first or the last of two panes so many pixels, as soon as it is known how many there are: until this
    /// is
    /// laid out the toolkit takes a divider's place for one in no room at all.
    ///
    /// @param most the greatest share of the room that it gets, from 0 to 1
    public void give(boolean first, double pixels, double most) {
        wish = Optional.of(new Wish(first, pixels, most));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
        if (wish.isPresent() && room > 0) {
            setDividerPositions(wish.get().position(room));
            wish = Optional.empty();
        }
        super.layoutChildren();
    }
}
