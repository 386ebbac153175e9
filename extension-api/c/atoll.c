#include "atoll.h"

// Memory: blocks by powers of two.

enum { PAGE = 65536, HEADER = 8, SMALLEST = 4, CLASSES = 31 };

// What stands before a block: its class, and for blocks of `answer` the next one.
struct header {
    uint32_t class;
    struct header *next;
};

extern unsigned char __heap_base;

static struct header *spare[CLASSES];
static struct header *answers;
static uintptr_t top, limit;

static struct header *header_of(void *block) { return (struct header *)((char *)block - HEADER); }

// Fresh memory behind all that was ever given out.
static struct header *fresh(size_t bytes) {
    if (top == 0) {
        top = ((uintptr_t)&__heap_base + 7) & ~(uintptr_t)7;
        limit = __builtin_wasm_memory_size(0) * PAGE;
    }
    if (bytes > limit - top) {
        size_t pages = (bytes - (limit - top) + PAGE - 1) / PAGE;
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
        limit += pages * PAGE;
    }
    struct header *made = (struct header *)top;
    top += bytes;
    return made;
}

void *take(size_t size) {
    uint32_t class = SMALLEST;
    while (((size_t)1 << class) < size + HEADER) {
        if (++class == CLASSES) __builtin_trap();
    }
    struct header *header = spare[class];
    if (header != NULL) spare[class] = header->next;
    else header = fresh((size_t)1 << class);
    header->class = class;
    return (char *)header + HEADER;
}

void give(void *block) {
    if ((uintptr_t)block <= HEADER) return;
    struct header *header = header_of(block);
    header->next = spare[header->class];
    spare[header->class] = header;
}

void *widen(void *block, size_t used, size_t size) {
    if ((uintptr_t)block > HEADER && ((size_t)1 << header_of(block)->class) - HEADER >= size) return block;
    void *wider = take(size);
    copy(wider, block, used);
    give(block);
    return wider;
}

void *answer(size_t size) {
    void *block = take(size);
    header_of(block)->next = answers;
    answers = header_of(block);
    return block;
}

void forget_answers(void) {
    while (answers != NULL) {
        struct header *next = answers->next;
        answers->next = spare[answers->class];
        spare[answers->class] = answers;
        answers = next;
    }
}

__attribute__((export_name("cabi_realloc"))) void *cabi_realloc(void *old, size_t old_size, size_t alignment, size_t size) {
    (void)alignment;
    if (size == 0) return (void *)HEADER;
    return old_size == 0 ? take(size) : widen(old, old_size < size ? old_size : size, size);
}

// Texts.

// One character of valid UTF-8 (what crosses always is) and its length.
static uint32_t character(const unsigned char *at, uint32_t *size) {
    if (at[0] < 0x80) return *size = 1, at[0];
    if (at[0] < 0xe0) return *size = 2, (at[0] & 0x1fu) << 6 | (at[1] & 0x3fu);
    if (at[0] < 0xf0) return *size = 3, (at[0] & 0x0fu) << 12 | (at[1] & 0x3fu) << 6 | (at[2] & 0x3fu);
    return *size = 4, (at[0] & 0x07u) << 18 | (at[1] & 0x3fu) << 12 | (at[2] & 0x3fu) << 6 | (at[3] & 0x3fu);
}

uint32_t units_of(struct string text) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.bytes[i];
        count += (byte & 0xc0) != 0x80;
        count += byte >= 0xf0;
    }
    return count;
}

void to_units(struct string text, uint16_t *to) {
    for (uint32_t i = 0, size; i < text.size; i += size) {
        uint32_t point = character((const unsigned char *)text.bytes + i, &size);
        if (point >= 0x10000) {
            *to++ = (uint16_t)(0xd7c0 + (point >> 10));
            *to++ = (uint16_t)(0xdc00 | (point & 0x3ff));
        } else {
            *to++ = (uint16_t)point;
        }
    }
}

void text_replace(struct text *text, uint32_t start, uint32_t end, struct string by) {
    if (start > end || end > text->length) __builtin_trap();
    uint32_t added = units_of(by);
    uint32_t length = text->length - (end - start) + added;
    if (length > text->capacity) {
        uint32_t capacity = length + length / 4 + 64;
        text->units = widen(text->units, text->length * sizeof(uint16_t), capacity * sizeof(uint16_t));
        text->capacity = capacity;
    }
    copy(text->units + start + added, text->units + end, (text->length - end) * sizeof(uint16_t));
    to_units(by, text->units + start);
    text->length = length;
}

char *to_utf8(const uint16_t *units, uint32_t start, uint32_t end, char *to) {
    for (uint32_t i = start; i < end; i++) {
        uint32_t point = units[i];
        bool high = (point & 0xfc00) == 0xd800;
        if (high && i + 1 < end && (units[i + 1] & 0xfc00) == 0xdc00) point = 0x10000 + ((point & 0x3ff) << 10) + (units[++i] & 0x3ff);
        else if ((point & 0xf800) == 0xd800) point = 0xfffd;
        if (point < 0x80) {
            *to++ = (char)point;
        } else if (point < 0x800) {
            *to++ = (char)(0xc0 | point >> 6);
            *to++ = (char)(0x80 | (point & 0x3f));
        } else {
            if (point < 0x10000) {
                *to++ = (char)(0xe0 | point >> 12);
            } else {
                *to++ = (char)(0xf0 | point >> 18);
                *to++ = (char)(0x80 | (point >> 12 & 0x3f));
            }
            *to++ = (char)(0x80 | (point >> 6 & 0x3f));
            *to++ = (char)(0x80 | (point & 0x3f));
        }
    }
    return to;
}

bool same(struct string a, struct string b) {
    if (a.size != b.size) return false;
    for (uint32_t i = 0; i < a.size; i++) {
        if (a.bytes[i] != b.bytes[i]) return false;
    }
    return true;
}

IMPORT("log", "write") void log_write(uint32_t level, const char *bytes, uint32_t size);

void log_line(enum level level, struct string line) { log_write(level, line.bytes, line.size); }

// Documents.

struct document *documents;

static struct document *find(uint32_t id) {
    struct document *at = documents;
    while (at != NULL && at->id != id) at = at->next;
    return at;
}

struct document *document_at(uint32_t id, uint32_t version) {
    struct document *document = find(id);
    return document != NULL && document->version == version ? document : NULL;
}

EXPORT("sync", "did-close")
void did_close(uint32_t id) {
    for (struct document **at = &documents; *at != NULL; at = &(*at)->next) {
        struct document *gone = *at;
        if (gone->id != id) continue;
        *at = gone->next;
        give(gone->text.units);
        give(gone);
        return;
    }
}

EXPORT("sync", "did-open")
void did_open(uint32_t id, uint32_t version, char *language, uint32_t language_size, char *path, uint32_t path_size, uint32_t length, char *text,
              uint32_t text_size) {
    (void)language_size, (void)path_size, (void)length;
    did_close(id);
    struct document *made = take(sizeof *made);
    *made = (struct document){.id = id, .version = version};
    text_replace(&made->text, 0, 0, (struct string){text, text_size});
    struct document **last = &documents;
    while (*last != NULL) last = &(*last)->next;
    *last = made;
    give(language), give(path), give(text);
}

EXPORT("sync", "did-change")
void did_change(uint32_t id, uint32_t version, struct text_edit *edits, uint32_t count) {
    struct document *document = find(id);
    // the last one first, so that each finds the old text's offsets
    for (uint32_t i = count; i-- > 0;) {
        if (document != NULL) text_replace(&document->text, edits[i].span.start, edits[i].span.end, edits[i].text);
        give((void *)edits[i].text.bytes);
    }
    give(edits);
    if (document != NULL) document->version = version;
}

// Answers.

static struct list_answer returned;

void add_edit(struct edits *edits, uint32_t start, uint32_t end, struct string text) {
    if (edits->count == edits->room) {
        edits->room = edits->room * 2 + 8;
        edits->list = widen(edits->list, edits->count * sizeof *edits->list, edits->room * sizeof *edits->list);
    }
    edits->list[edits->count++] = (struct text_edit){{start, end}, text};
}

struct list_answer *answer_edits(struct edits *edits) {
    struct text_edit *list = answer(edits->count * sizeof *list + 1);
    copy(list, edits->list, edits->count * sizeof *list);
    give(edits->list);
    returned = (struct list_answer){.as = {.list = {list, edits->count}}};
    return &returned;
}

struct list_answer *refuse(struct string why) {
    returned = (struct list_answer){.failed = 1, .as = {.failure = {INVALID_REQUEST, why}}};
    return &returned;
}
