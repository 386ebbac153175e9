// Suggests pieces of text with places to fill in.
#include "completion.h"
#include "snippet.h"

// A suggestion: its name, what is said of it, and the text.
static void add(struct completions *completions, struct string name, struct string about, struct string snippet) {
    *ADD(&completions->items) =
        (struct item){.label = name, .detail = SOME(about), .kind = ITEM_SNIPPET, .insert = SOME(snippet), .snippet = true};
}

// What is suggested. Add your own here.
static void add_all(struct completions *completions) {
    // The first place is visited first, the places of one number hold the same text, and the caret ends at `REST`.
    struct string head = JOINED(plain(STRING("| ")), placeholder(1, STRING("Name")), plain(STRING(" | ")), placeholder(2, STRING("Meaning")));
    add(completions, STRING("table"), STRING("two columns"), JOINED(head, plain(STRING(" |\n| --- | --- |\n| ")), REST, plain(STRING(" | |\n"))));

    struct string kind = choice(1, STRINGS(STRING("Note"), STRING("Warning"), STRING("Hint")));
    add(completions, STRING("note"), STRING("a remark"), JOINED(plain(STRING("> **")), kind, plain(STRING(":** ")), REST));

    struct string text = placeholder(1, STRING("text")), address = placeholder(2, STRING("address"));
    add(completions, STRING("link"), STRING("a link"), JOINED(plain(STRING("[")), text, plain(STRING("](")), address, plain(STRING(")"))));
}

static bool is_letter(uint16_t unit) { return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z'); }

// The kit keeps the text of each open document and applies the user's changes to it. Offsets count UTF-16 code units, as the editor does.
static void complete(struct document *document, uint32_t at, enum trigger trigger, struct completions *completions) {
    uint32_t start = at;
    while (start > 0 && is_letter(document->text.units[start - 1])) start--;
    completions->replace = (struct span){start, at};

    // Without a word the user has to ask (Ctrl+Space): suggestions that come by themselves must not be in the way.
    if (start < at || trigger == INVOKED) add_all(completions);
}

// The extension offers what is handed over here. `features` in extension.json names the same ones.
OFFER_COMPLETION(complete);
