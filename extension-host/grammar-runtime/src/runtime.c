// The tree-sitter runtime, compiled so that a just-in-time compiler copes with it: in functions of the size that people write.
//
// The runtime of the npm package `web-tree-sitter` has most of a parse in one function, which no compiler of the Java virtual machine
// takes well. This is the same source in the same version; its functions stand in for those of the same names there. What both keep in
// memory is laid out alike, so that the functions that are not here work on it, too.
//
// Small things cross through the transfer buffer, in words; places are UTF-16 code units there and bytes, twice as many, in here.

#include "lib.c"

#define EXPORT __attribute__((visibility("default")))
#define NODE_WORDS 5
#define INPUT_BYTES (10 * 1024)
#define UNIT_BYTES 2

extern uint32_t ts_init(void);
extern void tree_sitter_parse_callback(char *buffer, uint32_t unit, uint32_t row, uint32_t column, uint32_t *units);
extern uint32_t tree_sitter_progress_callback(uint32_t byte, uint32_t has_error);

static uint32_t *transfer(void) {
    static uint32_t *buffer;
    if (!buffer) buffer = (uint32_t *)ts_init();
    return buffer;
}

static uint32_t units(uint32_t bytes) { return bytes / UNIT_BYTES; }
static uint32_t bytes(uint32_t units) { return units * UNIT_BYTES; }

static void put_node(uint32_t *to, TSNode node) {
    to[0] = (uint32_t)node.id;
    to[1] = units(node.context[0]);
    to[2] = node.context[1];
    to[3] = units(node.context[2]);
    to[4] = node.context[3];
}

static TSNode node_there(const TSTree *tree) {
    const uint32_t *from = transfer();
    return (TSNode){.id = (const void *)from[0], .tree = tree, .context = {bytes(from[1]), from[2], bytes(from[3]), from[4]}};
}

static void give(TSNode node) { put_node(transfer(), node); }

static TSPoint point(const uint32_t *from) { return (TSPoint){.row = from[0], .column = bytes(from[1])}; }

/// Makes a parser; gives it and the buffer it reads through in the transfer buffer.
EXPORT void ts_parser_new_wasm(void) {
    TSParser *parser = ts_parser_new();
    char *input = malloc(INPUT_BYTES);
    transfer()[0] = (uint32_t)parser;
    transfer()[1] = (uint32_t)input;
}

static const char *read_text(void *buffer, uint32_t byte, TSPoint position, uint32_t *bytes_read) {
    tree_sitter_parse_callback(buffer, units(byte), position.row, units(position.column), bytes_read);
    *bytes_read = bytes(*bytes_read);
    if (*bytes_read > INPUT_BYTES) *bytes_read = INPUT_BYTES;
    return buffer;
}

static bool progress(TSParseState *state) { return tree_sitter_progress_callback(state->current_byte_offset, state->has_error); }

/// Parses, with `old` already told of the edits. Takes over the memory of the ranges, which are in code units.
EXPORT TSTree *ts_parser_parse_wasm(TSParser *parser, char *buffer, const TSTree *old, TSRange *ranges, uint32_t count) {
    TSInput input = {.payload = buffer, .read = read_text, .encoding = TSInputEncodingUTF16LE, .decode = NULL};
    TSParseOptions options = {.payload = NULL, .progress_callback = progress};
    for (uint32_t i = 0; i < count; i++) {
        ranges[i].start_point.column = bytes(ranges[i].start_point.column);
        ranges[i].end_point.column = bytes(ranges[i].end_point.column);
        ranges[i].start_byte = bytes(ranges[i].start_byte);
        ranges[i].end_byte = bytes(ranges[i].end_byte);
    }
    ts_parser_set_included_ranges(parser, count ? ranges : NULL, count);
    if (count) free(ranges);
    return ts_parser_parse_with_options(parser, old, input, options);
}

/// Tells a tree of the edit in the transfer buffer: three points, then three places.
EXPORT void ts_tree_edit_wasm(TSTree *tree) {
    const uint32_t *from = transfer();
    TSInputEdit edit = {
        .start_point = point(from),
        .old_end_point = point(from + 2),
        .new_end_point = point(from + 4),
        .start_byte = bytes(from[6]),
        .old_end_byte = bytes(from[7]),
        .new_end_byte = bytes(from[8]),
    };
    ts_tree_edit(tree, &edit);
}

/// Finds where a tree differs from the one before, which was told of the edits; gives the number of ranges and their address, which the
/// caller frees.
EXPORT void ts_tree_get_changed_ranges_wasm(const TSTree *old, const TSTree *tree) {
    uint32_t count = 0;
    TSRange *ranges = ts_tree_get_changed_ranges(old, tree, &count);
    for (uint32_t i = 0; i < count; i++) {
        ranges[i].start_point.column = units(ranges[i].start_point.column);
        ranges[i].end_point.column = units(ranges[i].end_point.column);
        ranges[i].start_byte = units(ranges[i].start_byte);
        ranges[i].end_byte = units(ranges[i].end_byte);
    }
    transfer()[0] = count;
    transfer()[1] = (uint32_t)ranges;
}

EXPORT void ts_tree_root_node_wasm(const TSTree *tree) { give(ts_tree_root_node(tree)); }

EXPORT uint32_t ts_node_end_index_wasm(const TSTree *tree) { return units(ts_node_end_byte(node_there(tree))); }

EXPORT void ts_node_parent_wasm(const TSTree *tree) { give(ts_node_parent(node_there(tree))); }

EXPORT void ts_node_descendant_for_index_wasm(const TSTree *tree) {
    const uint32_t *range = transfer() + NODE_WORDS;
    give(ts_node_descendant_for_byte_range(node_there(tree), bytes(range[0]), bytes(range[1])));
}

EXPORT void ts_node_named_descendant_for_index_wasm(const TSTree *tree) {
    const uint32_t *range = transfer() + NODE_WORDS;
    give(ts_node_named_descendant_for_byte_range(node_there(tree), bytes(range[0]), bytes(range[1])));
}

/// Gives how many children a node has and the address of their words, which the caller frees.
EXPORT void ts_node_children_wasm(const TSTree *tree) {
    TSNode node = node_there(tree);
    uint32_t count = ts_node_child_count(node);
    uint32_t *words = count ? calloc(count, NODE_WORDS * sizeof(uint32_t)) : NULL;
    if (words) {
        TSTreeCursor cursor = ts_tree_cursor_new(node);
        bool more = ts_tree_cursor_goto_first_child(&cursor);
        for (uint32_t i = 0; more && i < count; i++) {
            put_node(words + i * NODE_WORDS, ts_tree_cursor_current_node(&cursor));
            more = ts_tree_cursor_goto_next_sibling(&cursor);
        }
        ts_tree_cursor_delete(&cursor);
    }
    transfer()[0] = words ? count : 0;
    transfer()[1] = (uint32_t)words;
}

/// Finds all matches in a range of the node in the transfer buffer; gives their number, the address of their words, which the caller
/// frees, and whether some were left out.
EXPORT void ts_query_matches_wasm(
    const TSQuery *query, const TSTree *tree, uint32_t start_row, uint32_t start_column, uint32_t end_row, uint32_t end_column,
    uint32_t start_index, uint32_t end_index, uint32_t start_containing_row, uint32_t start_containing_column, uint32_t end_containing_row,
    uint32_t end_containing_column, uint32_t start_containing_index, uint32_t end_containing_index, uint32_t match_limit,
    uint32_t max_start_depth) {
    static TSQueryCursor *cursor;
    if (!cursor) cursor = ts_query_cursor_new();
    ts_query_cursor_set_point_range(cursor, (TSPoint){start_row, bytes(start_column)}, (TSPoint){end_row, bytes(end_column)});
    ts_query_cursor_set_byte_range(cursor, bytes(start_index), bytes(end_index));
    ts_query_cursor_set_containing_point_range(
        cursor, (TSPoint){start_containing_row, bytes(start_containing_column)},
        (TSPoint){end_containing_row, bytes(end_containing_column)});
    ts_query_cursor_set_containing_byte_range(cursor, bytes(start_containing_index), bytes(end_containing_index));
    ts_query_cursor_set_match_limit(cursor, match_limit);
    ts_query_cursor_set_max_start_depth(cursor, max_start_depth);
    ts_query_cursor_exec(cursor, query, node_there(tree));
    Array(uint32_t) words = array_new();
    uint32_t count = 0;
    TSQueryMatch match;
    while (ts_query_cursor_next_match(cursor, &match)) {
        uint32_t at = words.size;
        array_grow_by(&words, 2 + (1 + NODE_WORDS) * match.capture_count);
        uint32_t *to = words.contents + at;
        *to++ = match.pattern_index;
        *to++ = match.capture_count;
        for (uint32_t i = 0; i < match.capture_count; i++) {
            *to++ = match.captures[i].index;
            put_node(to, match.captures[i].node);
            to += NODE_WORDS;
        }
        count++;
    }
    transfer()[0] = count;
    transfer()[1] = (uint32_t)words.contents;
    transfer()[2] = ts_query_cursor_did_exceed_match_limit(cursor);
}

// What the source names of a C library and only needs to tell of itself, which nobody hears here.

int fprintf(FILE *file, const char *format, ...) {
    (void)file, (void)format;
    return 0;
}
int snprintf(char *to, size_t size, const char *format, ...) {
    (void)format;
    if (size) *to = 0;
    return 0;
}
int vsnprintf(char *to, size_t size, const char *format, va_list arguments) {
    (void)format, (void)arguments;
    if (size) *to = 0;
    return 0;
}
FILE *fdopen(int file, const char *mode) {
    (void)file, (void)mode;
    return NULL;
}
int fclose(FILE *file) {
    (void)file;
    return 0;
}
int fputs(const char *text, FILE *file) {
    (void)text, (void)file;
    return 0;
}
int fputc(int character, FILE *file) {
    (void)file;
    return character;
}
