// Tags in the comments of all open text documents: marked in the text, counted in the status bar, listed in a panel.
//
// Changes are told with the next request. `diagnostics` is offered, always with an empty list, because it is what the host asks for after a
// pause in typing: then tags are looked for anew.
#include "documents.h"
#include "panel.h"
#include "wire.h"

// Decorations in all documents together; the host allows no more.
enum { MOST_DECORATIONS = 10000 };

#define PANEL "tags"
#define GROUP "tags"

static struct words words;
static struct response returned;

static void give_string(struct string text) { give((void *)text.bytes); }

static bool same_words(const struct words *a, const struct words *b) {
    if (a->count != b->count) return false;
    for (uint32_t i = 0; i < a->count; i++) {
        if (a->list[i].length != b->list[i].length) return false;
        for (uint32_t k = 0; k < a->list[i].length; k++) {
            if (a->list[i].units[k] != b->list[i].units[k]) return false;
        }
    }
    return true;
}

// Takes the words that the user wishes; where they have changed, tags are looked for anew in all documents.
static void use_words_of_setting(void) {
    static struct words wished;
    struct setting setting;
    settings_get("tags", 4, &setting);
    if ((setting.some & 0xff) == 0 || (setting.tag & 0xff) != TEXTS_VALUE) return;
    wished.count = 0;
    struct string *list = setting.texts.items;
    for (uint32_t i = 0; i < setting.texts.count; i++) {
        add_word(&wished, list[i]);
        give_string(list[i]);
    }
    give(list);
    if (same_words(&words, &wished)) return;
    copy(&words, &wished, sizeof words);
    for (struct document *at = documents; at != NULL; at = at->next) at->searched = false;
}

static enum tone tone_of(uint32_t word) {
    uint16_t first = words.list[word].units[0];
    if (first == 'F' || first == 'B') return ERROR;
    if (first == 'H' || first == 'X') return WARNING;
    return first == 'N' ? HINT : INFO;
}

// Marks the tags. Marks that the host does not take, since the text is another by now, are given again with the next request.
static void decorate(struct document *document) {
    uint32_t others = tags_in_all() - document->tags.count;
    uint32_t room = others < MOST_DECORATIONS ? MOST_DECORATIONS - others : 0;
    uint32_t count = document->tags.count < room ? document->tags.count : room;
    struct decoration *list = take(count * sizeof *list + 1);
    for (uint32_t i = 0; i < count; i++) {
        const struct tag *tag = &document->tags.list[i];
        list[i] = (struct decoration){{tag->start, tag->end}, tone_of(tag->word)};
    }
    struct outcome_of_ui result;
    ui_decorate(document->id, document->version, GROUP, sizeof GROUP - 1, list, count, &result);
    document->marked = !(result.failed && result.why == OUTDATED);
    give(list);
}

// Shows how many tags there are, and has the panel asked for again.
static void tell(void) {
    struct outcome_of_ui result;
    uint32_t count = tags_in_all();
    char text[24], *end = text;
    if (count > 0) end = put(put_number(text, count), count == 1 ? STRING(" tag") : STRING(" tags"));
    struct string tooltip = STRING("Tags such as TODO in the comments of open documents");
    ui_status("count", 5, text, (uint32_t)(end - text), tooltip.bytes, tooltip.size, &result);
    ui_refresh(9, PANEL, sizeof PANEL - 1, &result);
}

// Looks for the tags of a document whose text has changed; false where it has not.
static bool search(struct document *document) {
    bool fresh = !document->searched;
    if (fresh) find_tags(&document->text, document->syntax, &words, &document->tags);
    document->searched = true;
    if (fresh || !document->marked) decorate(document);
    return fresh;
}

static bool search_all(void) {
    use_words_of_setting();
    bool any = false;
    for (struct document *at = documents; at != NULL; at = at->next) any |= search(at);
    return any;
}

EXPORT("sync", "did-open")
void did_open(uint32_t id, uint32_t version, const char *language, uint32_t language_size, const char *path, uint32_t path_size, uint32_t length,
              const char *text, uint32_t text_size) {
    (void)length;
    struct string all[] = {{language, language_size}, {path, path_size}, {text, text_size}};
    open_document(id, version, all[0], all[1], all[2]);
    for (uint32_t i = 0; i < 3; i++) give_string(all[i]);
    search_all();
    tell();
}

EXPORT("sync", "did-change")
void did_change(uint32_t id, uint32_t version, struct text_edit *edits, uint32_t count) {
    struct document *document = document_of(id);
    // the last one first, so that each finds the old text's offsets
    for (uint32_t i = count; i-- > 0;) {
        if (document != NULL) text_replace(&document->text, edits[i].span.start, edits[i].span.end, edits[i].text);
        give_string(edits[i].text);
    }
    give(edits);
    if (document == NULL) return;
    document->version = version;
    document->searched = document->searched && count == 0;
}

EXPORT("sync", "did-close")
void did_close(uint32_t id) {
    close_document(id);
    tell();
}

static struct response *refused(struct string why) {
    returned = (struct response){.failed = 1, .as = {.failure = {INVALID_REQUEST, why}}};
    return &returned;
}

EXPORT("diagnostics", "diagnose")
struct response *diagnose(uint32_t id, uint32_t version) {
    struct document *document = document_of(id);
    if (document == NULL || document->version != version) return refused(STRING("The document is not open at this version."));
    if (search_all()) tell();
    returned = (struct response){0};
    return &returned;
}

EXPORT("diagnostics", "resume")
struct response *diagnose_on(uint32_t token) {
    (void)token;
    return refused(STRING("Nothing goes on under this token."));
}

// The tag behind a place, or the first one where none follows.
static const struct tag *next_tag(const struct document *document, uint32_t at) {
    const struct tags *tags = &document->tags;
    for (uint32_t i = 0; i < tags->count; i++) {
        if (tags->list[i].start > at) return &tags->list[i];
    }
    return tags->count > 0 ? &tags->list[0] : NULL;
}

// Takes the user to a tag, before which the caret is put.
static struct outcome going_to(const struct document *document, const struct tag *tag) {
    struct place place = {{OPEN_DOCUMENT, {document->id}}, {tag->start, tag->start}, {tag->start, tag->end}};
    return (struct outcome){REVEAL, {.reveal = place}};
}

EXPORT("commands", "run")
struct response *run(const char *command, uint32_t command_size, uint32_t has_document, uint32_t id, uint32_t version, struct span *selections,
                   uint32_t count, uint32_t has_argument, const char *argument, uint32_t argument_size) {
    (void)version, (void)argument_size;
    struct string name = {command, command_size};
    bool shows = same(name, STRING("show-tags")), goes = same(name, STRING("next-tag"));
    uint32_t at = count > 0 ? selections[0].end : 0;
    give_string(name);
    give(selections);
    if (has_argument) give((void *)argument);
    if (!shows && !goes) return refused(STRING("There is no such command."));
    if (search_all()) tell();
    struct document *document = goes && has_document ? document_of(id) : NULL;
    const struct tag *tag = document != NULL ? next_tag(document, at) : NULL;
    returned = (struct response){.as = {.outcome = {SHOW, {.show = STRING(PANEL)}}}};
    if (tag != NULL) returned.as.outcome = going_to(document, tag);
    return &returned;
}

EXPORT("commands", "resume")
struct response *run_on(uint32_t token, uint32_t reply, void *items, uint32_t size) {
    (void)token, (void)size;
    if (reply < 2) give(items);
    return refused(STRING("Nothing was asked."));
}

EXPORT("panel", "render")
struct response *render(const char *panel, uint32_t size) {
    bool known = same((struct string){panel, size}, STRING(PANEL));
    give((void *)panel);
    if (!known) return refused(STRING("There is no such panel."));
    search_all();
    returned = (struct response){0};
    panel_content(&returned.as.content, &words);
    return &returned;
}

EXPORT("panel", "submit")
struct response *submit(const char *panel, uint32_t size, struct string *values, uint32_t count) {
    (void)size;
    give((void *)panel);
    for (uint32_t i = 0; i < 2 * count; i++) give_string(values[i]);
    give(values);
    return refused(STRING("The panel has no form."));
}

POST("diagnostics", "diagnose") void after_diagnose(void *result) { (void)result; }
POST("diagnostics", "resume") void after_diagnose_on(void *result) { (void)result; }
POST("commands", "run") void after_run(void *result) { (void)result, forget_answers(); }
POST("commands", "resume") void after_run_on(void *result) { (void)result; }
POST("panel", "render") void after_render(void *result) { (void)result, forget_answers(); }
POST("panel", "submit") void after_submit(void *result) { (void)result; }
