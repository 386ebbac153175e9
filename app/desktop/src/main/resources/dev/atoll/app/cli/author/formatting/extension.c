// Removes blanks at the ends of lines, and empty lines at the end of the text.
#include "atoll.h"

static bool is_blank(uint16_t unit) { return unit == ' ' || unit == '\t'; }

// The host calls this for `format-document` of the interface `formatting`: kit/wit/v0.1/formatting.wit. Its arguments are the fields of the
// revision and of the options, one by one.
EXPORT("formatting", "format-document")
struct list_answer *format_document(uint32_t id, uint32_t version, uint32_t tab_size, uint32_t insert_spaces, uint32_t trim, uint32_t final_newline,
                                    uint32_t has_width, uint32_t width) {
    (void)tab_size, (void)insert_spaces, (void)trim, (void)final_newline, (void)has_width, (void)width;
    struct document *document = document_at(id, version);
    if (document == NULL) return refuse(STRING("The document is not open at this version."));
    const uint16_t *units = document->text.units;
    uint32_t length = document->text.length, kept = length;
    while (kept > 0 && (is_blank(units[kept - 1]) || units[kept - 1] == '\n')) kept--;

    // Edits all speak of the text as it is now, in its order. Small ones keep carets, marks and undo in place.
    struct edits edits = {0};
    for (uint32_t end = 0; end < kept; end++) {
        if (units[end] != '\n') continue;
        uint32_t start = end;
        while (start > 0 && is_blank(units[start - 1])) start--;
        if (start < end) add_edit(&edits, start, end, STRING(""));
    }
    // One line break at the end, whatever stands there; none in a text of blanks.
    struct string last = kept == 0 ? STRING("") : STRING("\n");
    bool tidy = length == kept + last.size && (last.size == 0 || units[kept] == '\n');
    if (!tidy) add_edit(&edits, kept, length, last);
    return answer_edits(&edits);
}

POST("formatting", "format-document") void after_format_document(void *result) { (void)result, forget_answers(); }
