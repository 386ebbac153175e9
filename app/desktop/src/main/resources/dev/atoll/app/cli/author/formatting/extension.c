// Removes blanks at the ends of lines, and empty lines at the end of the text.
#include "formatting.h"

static void tidy(struct document *document, struct formatting_options options, struct edits *edits) {
    (void)options;
    const uint16_t *units = document->text.units;
    uint32_t length = document->text.length, kept = length;
    while (kept > 0 && (is_blank(units[kept - 1]) || units[kept - 1] == '\n')) kept--;

    // Edits all speak of the text as it is now, in its order. Small ones keep carets, marks and undo in place.
    for (uint32_t end = 0; end < kept; end++) {
        if (units[end] != '\n') continue;
        uint32_t start = end;
        while (start > 0 && is_blank(units[start - 1])) start--;
        if (start < end) add_edit(edits, start, end, STRING(""));
    }
    // One line break at the end, whatever stands there; none in a text of blanks.
    struct string last = kept == 0 ? STRING("") : STRING("\n");
    bool is_tidy = length == kept + last.size && (last.size == 0 || units[kept] == '\n');
    if (!is_tidy) add_edit(edits, kept, length, last);
}

// The extension offers what is handed over here. `features` in extension.json names the same ones.
OFFER_FORMATTING(tidy);
