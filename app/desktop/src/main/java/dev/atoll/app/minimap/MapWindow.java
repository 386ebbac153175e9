package dev.atoll.app.minimap;

/// Which rows a strip shows, and where on it the view is. Where not all rows fit, the strip moves along with the view:
/// at the start it shows the first rows, at the end the last.
///
/// @param rows how many rows there are
/// @param fitting how many rows the strip has room for
/// @param page how many rows the view shows
/// @param above how many rows are above the view, with the part of a row
record MapWindow(int rows, int fitting, double page, double above) {
    /// How many pixels of the strip a row takes.
    static final int PITCH = 3;

    /// How many rows are shown.
    int shown() {
        return Math.min(rows, fitting);
    }

    /// The first row that is shown.
    int first() {
        return (int) Math.round(share() * (rows - shown()));
    }

    private double most() {
        return Math.max(0, rows - page);
    }

    private double share() {
        return most() == 0 ? 0 : Math.clamp(above / most(), 0, 1);
    }

    /// How far below the strip's edge the part on the screen begins, in pixels.
    double top() {
        return Math.clamp(above, 0, most()) * PITCH - first() * (double) PITCH;
    }

    /// How high the part on the screen is, in pixels.
    double height() {
        return Math.min(page, rows) * PITCH;
    }

    /// Whether a place of the strip is in the part on the screen.
    boolean isOnScreen(double y) {
        return y >= top() && y < top() + height();
    }

    /// How many rows must be above the view for a row to be in its middle.
    ///
    /// @param y a place of that row in the strip, in pixels
    double centring(double y) {
        double row = first() + y / PITCH;
        return Math.clamp(row - page / 2, 0, most());
    }

    /// How many rows must be above the view for the part on the screen to begin at a place.
    ///
    /// @param top how far below the strip's edge, in pixels
    double beginningAt(double top) {
        double way = (shown() - Math.min(page, shown())) * PITCH;
        return way == 0 ? 0 : Math.clamp(top / way, 0, 1) * most();
    }
}
