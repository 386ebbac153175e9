package dev.atoll.app.print;

import java.util.Locale;
import java.util.Set;

/// A sheet of paper and the part of it that is printed on, in points of 1/72 inch.
///
/// @param width of the sheet
/// @param height of the sheet
/// @param left how far the printed part is from the left edge
/// @param top how far it is from the upper edge
/// @param printedWidth how wide it is
/// @param printedHeight how high it is
record Paper(double width, double height, double left, double top, double printedWidth, double printedHeight) {
    private static final double MARGIN = 48;
    /// Where Letter is what paper usually is; A4 is that elsewhere.
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA");

    /// What a printer in a part of the world usually has.
    static Paper usual(Locale locale) {
        return LETTER.contains(locale.getCountry()) ? of(612, 792) : of(595, 842);
    }

    private static Paper of(double width, double height) {
        return new Paper(width, height, MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN);
    }
}
