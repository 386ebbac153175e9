package dev.atoll.app.assist.popup;

import java.util.Optional;
import javafx.geometry.Bounds;

/// Where a card goes: above or below a line, never over it, and inside the room there is.
///
/// @param x its left edge
/// @param y its upper edge
/// @param width its width, less than wished where there is no room
/// @param height its height, likewise
/// @param above whether it is above the line
record Placement(double x, double y, double width, double height, boolean above) {
    private static final double AIR = 4;
    private static final double EDGE = 8;

    /// A place beside a line.
    ///
    /// @param line what must stay visible; the card begins at its left edge
    /// @param room where the card may be
    /// @param width what it wishes
    /// @param height what it wishes
    /// @param preferAbove the side it takes where both have room
    static Placement of(Bounds line, Bounds room, double width, double height, boolean preferAbove) {
        double over = line.getMinY() - AIR - room.getMinY() - EDGE;
        double under = room.getMaxY() - EDGE - line.getMaxY() - AIR;
        boolean fits = preferAbove ? height <= over : height <= under;
        boolean above = fits ? preferAbove : preferAbove ? over >= under : over > under;
        double wide = Math.min(width, room.getWidth() - 2 * EDGE);
        double high = Math.max(0, Math.min(height, above ? over : under));
        double most = Math.max(room.getMinX() + EDGE, room.getMaxX() - EDGE - wide);
        double x = Math.clamp(line.getMinX(), room.getMinX() + EDGE, most);
        double y = above ? line.getMinY() - AIR - high : line.getMaxY() + AIR;
        return new Placement(x, y, wide, high, above);
    }

    /// This place with a height of whole rows, where it is less than wished.
    ///
    /// @param frame what is above and below the rows
    Placement inRows(double row, double frame) {
        double high = frame + Math.max(1, Math.floor((height - frame) / row)) * row;
        return new Placement(x, above ? y + height - high : y, width, high, above);
    }

    /// A place beside another card: to its right, else to its left, else nowhere.
    ///
    /// @return nothing where neither side has room for the least width
    static Optional<Placement> beside(Placement card, Bounds room, double width, double height, double least) {
        double right = room.getMaxX() - EDGE - card.x() - card.width() - AIR;
        double left = card.x() - AIR - room.getMinX() - EDGE;
        boolean onRight = (right >= Math.min(width, left) && right >= least) || right >= width;
        double space = onRight ? right : left;
        if (space < least) {
            return Optional.empty();
        }
        double wide = Math.min(width, space);
        double x = onRight ? card.x() + card.width() + AIR : card.x() - AIR - wide;
        double bottom = card.y() + card.height();
        double high = Math.min(height, card.above() ? bottom - room.getMinY() - EDGE : room.getMaxY() - EDGE - card.y());
        double y = card.above() ? bottom - high : card.y();
        return Optional.of(new Placement(x, y, wide, high, card.above()));
    }
}
