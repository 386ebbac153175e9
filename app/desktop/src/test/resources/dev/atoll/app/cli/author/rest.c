// What the templates leave out: questions, forms, answers in parts, all settings, and marks on the screen.
#include "completion.h"
#include "diagnostics.h"
#include "panel.h"
#include "settings.h"
#include "snippet.h"
#include "ui.h"

// Each opening and change marks the first letter and counts them all in the status bar.
void document_changed(struct document *document) {
    struct decorations marks = {0};
    *ADD(&marks) = (struct decoration){{0, 1}, TONE_WARNING};
    if (decorate(document, STRING("first"), marks) != SHOWN) __builtin_trap();
    show_status(STRING("length"), number(document->text.length), document->path);
}

void document_closing(struct document *document) { log_line(LOG_INFO, JOINED(STRING("closing "), document->path, STRING(" "), document->language)); }

static void complete(struct document *document, uint32_t at, enum trigger trigger, struct completions *completions) {
    if (trigger == INCOMPLETE) {
        fail_as(TOO_LARGE, STRING("No more."));
        return;
    }
    struct item item = {
        .label = STRING("lé"), .suffix = SOME(STRING("()")), .documentation = SOME(STRING("*d*")), .kind = ITEM_TYPE_PARAMETER, .deprecated = true,
    };
    item.insert = SOME(JOINED(plain(STRING("a$}\\")), choice(1, STRINGS(STRING("x,y"), STRING("z"))), stop(2)));
    item.snippet = item.preselect = true;
    item.replace.some = true, item.replace.span = (struct span){0, at};
    item.filter = SOME(STRING("f")), item.sort = SOME(STRING("s"));
    item.commit_characters.some = true, item.commit_characters.characters = STRINGS(STRING(";"));
    add_edit(&item.additional_edits, document->text.length, document->text.length, STRING("end"));
    item.handle.some = true, item.handle.handle = 9;
    *ADD(&completions->items) = item;
    // lists grow beyond the room that they have at first
    for (uint32_t i = 0; i < 100; i++) *ADD(&completions->items) = (struct item){.label = number(i)};
    completions->incomplete = true;
    completions->commit_characters = STRINGS(STRING("."), STRING(","));
}

static void resolve(struct document *document, uint32_t handle, struct resolved *resolved) {
    (void)document;
    resolved->documentation = SOME(number(handle));
    add_edit(&resolved->additional_edits, 0, 0, STRING("in"));
}

static void problem_at(struct diagnostics *diagnostics, uint32_t start) {
    struct diagnostic found = {.span = {start, start + 1}, .severity = SEVERITY_HINT, .message = STRING("m"), .code = SOME(STRING("c")), .source = SOME(STRING("s"))};
    *ADD(&found.tags) = TAG_DEPRECATED;
    *ADD(&found.related) = (struct related_place){{1, 2}, STRING("r")};
    *ADD(&diagnostics->found) = found;
}

static void diagnose(struct document *document, struct diagnostics *diagnostics) {
    (void)document;
    problem_at(diagnostics, 0);
    diagnostics->partial = !should_yield();
    diagnostics->token = 5;
}

static void diagnose_on(uint32_t token, struct diagnostics *diagnostics) { problem_at(diagnostics, token - 3); }

static struct string settings(void) {
    struct string truth = boolean_setting(STRING("truth")) ? STRING("yes ") : STRING("no ");
    struct string whole = number((uint32_t)integer_setting(STRING("whole"))), half = number((uint32_t)(number_setting(STRING("real")) * 2));
    struct string texts = joined(texts_setting(STRING("texts")), STRING("+"));
    return JOINED(truth, whole, STRING(" "), half, STRING(" "), text_setting(STRING("text")), STRING(" "), texts);
}

static void ask(struct outcome *outcome, struct optional_string mistake) {
    outcome->tag = OUTCOME_QUESTION;
    outcome->as.question = (struct question){.prompt = settings(), .proposal = STRING("p"), .example = SOME(STRING("e")), .mistake = mistake, .token = 4};
}

static void choose(struct outcome *outcome) {
    outcome->tag = OUTCOME_PICK;
    outcome->as.pick = (struct pick){.title = STRING("t"), .many = true, .token = 3};
    *ADD(&outcome->as.pick.items) = (struct pick_item){.label = STRING("one")};
    *ADD(&outcome->as.pick.items) = (struct pick_item){STRING("two"), SOME(STRING("d")), true};
}

static void write(struct context context, struct outcome *outcome) {
    edit_document(outcome, context.document, context.selections[0], JOINED(placeholder(1, STRING("")), REST));
    outcome->as.done.items->snippet.some = true;
}

static void run(struct string command, struct context context, struct outcome *outcome) {
    if (same(command, STRING("choose"))) choose(outcome);
    else if (same(command, STRING("ask"))) ask(outcome, context.argument);
    else if (same(command, STRING("mistake"))) text_setting(STRING("texts"));
    else if (same(command, STRING("write"))) write(context, outcome);
    else notify(NOTICE_WARNING, context.document == NULL ? STRING("nowhere") : slice(&context.document->text, context.selections[0]));
}

static void run_on(uint32_t token, struct reply reply, struct outcome *outcome) {
    if (reply.tag == REPLY_DISMISSED) return;
    if (reply.tag == REPLY_PICKED) {
        struct span span = {reply.picked[0], reply.picked[reply.count - 1]};
        *outcome = (struct outcome){OUTCOME_REVEAL, {.reveal = place_in(documents, span, span)}};
        return;
    }
    edit_document(outcome, documents, (struct span){0, 1}, reply.text);
    edit_document(outcome, documents, (struct span){token, token}, STRING("$"));
    struct document_edits *edits = outcome->as.done.items;
    edits->note.some = edits->note.needs_confirmation = true, edits->note.label = STRING("n"), edits->note.description = SOME(STRING("d"));
}

static void render(struct string panel, struct content *content) {
    if (same(panel, STRING("words"))) {
        content->body.tag = BODY_TEXT;
        content->body.as.text = STRING("*w*");
        return;
    }
    content->body.tag = BODY_FORM;
    content->body.as.form.introduction = SOME(STRING("i"));
    content->body.as.form.submit = STRING("go");
    struct field field = {.id = STRING("f"), .label = STRING("l"), .value = STRING("b"), .hint = SOME(STRING("h")), .mistake = SOME(STRING("m"))};
    field.kind.tag = FIELD_CHOICE, field.kind.choices = STRINGS(STRING("a"), STRING("b"));
    *ADD(&content->body.as.form.fields) = field;
}

static void submit(struct string panel, struct field_values values, struct outcome *outcome) {
    refresh_panel(panel);
    refresh(ANSWERS_CODE_LENS);
    *outcome = (struct outcome){OUTCOME_SHOW, {.show = JOINED(values.items[1].id, values.items[0].value)}};
}

OFFER_RESOLVED_COMPLETION(complete, resolve);
OFFER_DIAGNOSTICS_IN_PARTS(diagnose, diagnose_on);
OFFER_ASKING_COMMANDS(run, run_on);
OFFER_PANEL_WITH_FORM(render, submit);
