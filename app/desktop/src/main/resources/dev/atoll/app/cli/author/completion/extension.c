// Suggests the days of the week.
#include "completion.h"

static const struct string DAYS[] = {
    STRING("Monday"), STRING("Tuesday"), STRING("Wednesday"), STRING("Thursday"), STRING("Friday"), STRING("Saturday"), STRING("Sunday"),
};

static bool is_letter(uint16_t unit) { return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z'); }

// The kit keeps the text of each open document and applies the user's changes to it. Offsets count UTF-16 code units, as the editor does.
static void complete(struct document *document, uint32_t at, enum trigger trigger, struct completions *completions) {
    uint32_t start = at;
    while (start > 0 && is_letter(document->text.units[start - 1])) start--;
    completions->replace = (struct span){start, at};

    // Without a word the user has to ask (Ctrl+Space): suggestions that come by themselves must not be in the way.
    if (start == at && trigger != INVOKED) return;
    // All days are answered. The editor keeps those that fit what is typed, also while the user goes on typing.
    for (uint32_t i = 0; i < sizeof DAYS / sizeof *DAYS; i++) {
        *ADD(&completions->items) = (struct item){.label = DAYS[i], .kind = ITEM_TEXT};
    }
}

// The extension offers what is handed over here. `features` in extension.json names the same ones.
OFFER_COMPLETION(complete);
