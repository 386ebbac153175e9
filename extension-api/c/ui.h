// Places on the screen, each by a capability of extension.json. What is longer than said in the WIT is cut.
#ifndef ATOLL_UI_H
#define ATOLL_UI_H

#include "atoll.h"

// Why nothing was shown; SHOWN where it was.
enum ui_result { SHOWN, UI_DENIED, UI_TOO_MANY, UI_OUTDATED, UI_OUTSIDE };

enum notice_level { NOTICE_INFO, NOTICE_WARNING, NOTICE_ERROR };

// Shows a notice that stays until the user dismisses it (`ui.notifications`).
enum ui_result notify(enum notice_level level, struct string message);

// Shows or changes a text in the status bar; an empty one takes it away (`ui.status`).
enum ui_result show_status(struct string item, struct string text, struct string tooltip);

enum tone { TONE_INFO, TONE_HINT, TONE_WARNING, TONE_ERROR, TONE_ADDED, TONE_CHANGED, TONE_REMOVED };

// A marked stretch of a document; `tone` is one of those.
struct decoration {
    struct span span;
    uint8_t tone;
};

struct decorations {
    struct decoration *items;
    uint32_t count;
};

// Replaces all marks of a group in a document (`ui.decorations`).
enum ui_result decorate(const struct document *document, struct string group, struct decorations decorations);

// Has the editor ask again for answers to which something outside of the text has changed.
enum answers {
    ANSWERS_HIGHLIGHTING,
    ANSWERS_SEMANTIC_TOKENS,
    ANSWERS_DIAGNOSTICS,
    ANSWERS_SYMBOLS,
    ANSWERS_FOLDING,
    ANSWERS_INLAY_HINTS,
    ANSWERS_CODE_LENS,
    ANSWERS_LINKS,
    ANSWERS_COLORS
};
enum ui_result refresh(enum answers answers);

// The same for the panel of that id.
enum ui_result refresh_panel(struct string panel);

#endif
