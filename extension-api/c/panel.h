// Panels as data, which extension.json lists with their titles. A panel is asked for when it is shown, after `refresh_panel` (ui.h) and after
// each event.
#ifndef ATOLL_PANEL_H
#define ATOLL_PANEL_H

#include "commands.h"

// An icon has a name of the editor's: file, folder, error, warning, info, check, circle, star, tag, clock.
struct cell {
    struct string text;
    struct optional_string icon;
    bool muted;
};

struct cells {
    struct cell *items;
    uint32_t count;
};

// A row of a tree or a table; its parent is the nearest row before it with a smaller depth.
struct row {
    // unique in the panel; a row of the same id keeps its state
    struct string id;
    uint32_t depth;
    // as many as there are columns, or one in a tree without columns
    struct cells cells;
    bool expanded;
    // where a click leads
    struct optional_place target;
    // what a click runs, where it does not lead to a place: a command of extension.json
    struct {
        bool some;
        struct string command;
        struct optional_string argument;
    } command;
};

enum { FIELD_TEXT, FIELD_LINES, FIELD_CHECKBOX, FIELD_CHOICE, FIELD_INTEGER };

struct field {
    // its name towards `submit`
    struct string id, label;
    struct {
        // a FIELD_…
        uint8_t tag;
        // of FIELD_CHOICE
        struct strings choices;
    } kind;
    // what stands there: text, true or false, one of the choices, a number
    struct string value;
    struct optional_string hint, mistake;
};

enum { BODY_TREE, BODY_FORM, BODY_TEXT };

// What a panel shows; a tree without rows unless something is written.
struct content {
    struct {
        // a BODY_…, which says what of `as` counts
        uint8_t tag;
        union {
            struct {
                // headings; none in a tree without columns
                struct strings columns;
                struct {
                    struct row *items;
                    uint32_t count;
                } rows;
            } tree;
            struct {
                struct optional_string introduction;
                struct {
                    struct field *items;
                    uint32_t count;
                } fields;
                // the button's words
                struct string submit;
            } form;
            // Markdown
            struct string text;
        } as;
    } body;
    // what to say where there are no rows
    struct string empty;
};

struct field_value {
    struct string id, value;
};

struct field_values {
    struct field_value *items;
    uint32_t count;
};

// What the panel of that id shows.
typedef void render_function(struct string panel, struct content *content);

// The user has sent off the form of that panel.
typedef void submit_function(struct string panel, struct field_values values, struct outcome *outcome);

void *answer_render(render_function *render, struct string panel);
void *answer_submit(submit_function *submit, struct string panel, struct field_values values);
submit_function nothing_to_submit;

// Offers panels, once in an extension: without forms, or with some.
#define OFFER_PANEL(render) OFFER_PANEL_WITH_FORM(render, nothing_to_submit)
#define OFFER_PANEL_WITH_FORM(render, submit)                                                                                          \
    EXPORT("panel", "render") void *offered_render(const char *panel_, uint32_t size_) {                                               \
        return answer_render(render, (struct string){panel_, size_});                                                                  \
    }                                                                                                                                  \
    EXPORT("panel", "submit") void *offered_submit(const char *panel_, uint32_t size_, struct field_value *values_, uint32_t count_) { \
        return answer_submit(submit, (struct string){panel_, size_}, (struct field_values){values_, count_});                          \
    }                                                                                                                                  \
    AFTER("panel", "render", after_offered_render)                                                                                     \
    AFTER("panel", "submit", after_offered_submit)                                                                                     \
    struct document

#endif
