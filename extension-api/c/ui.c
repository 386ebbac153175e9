#include "ui.h"

_Static_assert(sizeof(struct decoration) == 12, "decoration");

enum { ANSWERS_PANEL = 9 };

// How a call ended: whether it failed, and why.
struct ended {
    uint8_t failed, why;
};

IMPORT("ui", "notify") void ui_notify(uint32_t, const char *, uint32_t, const void *, uint32_t, struct ended *);
IMPORT("ui", "status") void ui_status(const char *, uint32_t, const char *, uint32_t, const char *, uint32_t, struct ended *);
IMPORT("ui", "decorate") void ui_decorate(uint32_t, uint32_t, const char *, uint32_t, const struct decoration *, uint32_t, struct ended *);
IMPORT("ui", "refresh") void ui_refresh(uint32_t, const char *, uint32_t, struct ended *);

static enum ui_result result(struct ended ended) { return ended.failed ? (enum ui_result)(ended.why + 1) : SHOWN; }

enum ui_result notify(enum notice_level level, struct string message) {
    struct ended ended;
    ui_notify(level, message.bytes, message.size, NULL, 0, &ended);
    return result(ended);
}

enum ui_result show_status(struct string item, struct string text, struct string tooltip) {
    struct ended ended;
    ui_status(item.bytes, item.size, text.bytes, text.size, tooltip.bytes, tooltip.size, &ended);
    return result(ended);
}

enum ui_result decorate(const struct document *document, struct string group, struct decorations decorations) {
    struct ended ended;
    ui_decorate(document->id, document->version, group.bytes, group.size, decorations.items, decorations.count, &ended);
    return result(ended);
}

enum ui_result refresh(enum answers answers) {
    struct ended ended;
    ui_refresh(answers, NULL, 0, &ended);
    return result(ended);
}

enum ui_result refresh_panel(struct string panel) {
    struct ended ended;
    ui_refresh(ANSWERS_PANEL, panel.bytes, panel.size, &ended);
    return result(ended);
}
