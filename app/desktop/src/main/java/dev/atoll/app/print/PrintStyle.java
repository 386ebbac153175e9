package dev.atoll.app.print;

/// How a text is to be printed.
///
/// @param size of the letters, in points
/// @param numbers whether lines are numbered
/// @param colours whether words have the colours of their meaning; else all is black
/// @param selection whether only what is selected is printed
record PrintStyle(double size, boolean numbers, boolean colours, boolean selection) {
    private static final double SMALLEST = 5;
    private static final double LARGEST = 24;

    /// Keeps the size within what can be read and fits on a sheet.
    PrintStyle {
        size = Math.clamp(size, SMALLEST, LARGEST);
    }

    /// What is usual on paper.
    static PrintStyle usual() {
        return new PrintStyle(9, true, true, false);
    }

    PrintStyle larger(double points) {
        return new PrintStyle(size + points, numbers, colours, selection);
    }

    PrintStyle withNumbers(boolean wanted) {
        return new PrintStyle(size, wanted, colours, selection);
    }

    PrintStyle withColours(boolean wanted) {
        return new PrintStyle(size, numbers, wanted, selection);
    }

    PrintStyle withSelection(boolean wanted) {
        return new PrintStyle(size, numbers, colours, wanted);
    }
}
