package dev.atoll.app.print;

/// The cells of a page's text: letters of one width, in rows of one height.
///
/// @param cell how wide a letter is, in points
/// @param row how high a row is, in points
/// @param gutter how many cells stand before the text, for the number of the line or the sign that it goes on
/// @param columns how many letters a row has at most
/// @param rows how many rows a page has
record Grid(double cell, double row, int gutter, int columns, int rows) {
    /// How high the head of a page is, with the gap below it, in points.
    static final double HEAD = 26;

    private static final double ROW_BY_SIZE = 1.35;
    private static final int SIGN = 2;

    /// The cells that fit on a sheet.
    ///
    /// @param wide how wide a letter is, as a part of the size
    /// @param lastLine the highest number of a line
    static Grid on(Paper paper, PrintStyle style, double wide, int lastLine) {
        double cell = style.size() * wide;
        double row = style.size() * ROW_BY_SIZE;
        int gutter = style.numbers() ? Math.max(SIGN, String.valueOf(lastLine).length()) + SIGN : SIGN;
        int columns = (int) (paper.printedWidth() / cell) - gutter;
        int rows = (int) ((paper.printedHeight() - HEAD) / row);
        return new Grid(cell, row, gutter, Math.max(1, columns), Math.max(1, rows));
    }
}
