// Formatting whole documents.
#ifndef ATOLL_FORMATTING_H
#define ATOLL_FORMATTING_H

#include "atoll.h"

struct formatting_options {
    // columns of one indentation step
    uint32_t tab_size;
    bool insert_spaces, trim_trailing_whitespace, insert_final_newline;
    // the wanted width of lines in columns; 0 where none is
    uint32_t print_width;
};

// Adds the edits that format the document; none where it is well formatted.
typedef void format_function(struct document *document, struct formatting_options options, struct edits *edits);

void *answer_format(format_function *format, uint32_t id, uint32_t version, struct formatting_options options);

// Offers it, once in an extension.
#define OFFER_FORMATTING(format)                                                                                                                              \
    EXPORT("formatting", "format-document")                                                                                                                   \
    void *offered_format(uint32_t id_, uint32_t version_, uint32_t tab_, uint32_t spaces_, uint32_t trim_, uint32_t last_, uint32_t some_, uint32_t width_) { \
        return answer_format(format, id_, version_, (struct formatting_options){tab_, spaces_ != 0, trim_ != 0, last_ != 0, some_ != 0 ? width_ : 0});        \
    }                                                                                                                                                         \
    AFTER("formatting", "format-document", after_offered_format)                                                                                              \
    struct document

#endif
