// What stands between the host and the tree-sitter runtime inside of the sandbox.
//
// The host asks large questions and gets packed arrays: one call for all matches of a query in a range, one for all nodes around a
// place. Offsets are UTF-16 code units, as everywhere in the runtime's functions whose names end in `_wasm`.
//
// It also stands in for the functions of a system that the runtime asks for, none of which reaches anything.

typedef unsigned int u32;

// The runtime, as web-tree-sitter exports it. A node crosses in the first five words of the transfer buffer.
void *malloc(u32 bytes);
void free(void *block);
u32 ts_init(void);
void ts_query_matches_wasm(
    u32 query, u32 tree, u32 start_row, u32 start_column, u32 end_row, u32 end_column, u32 start_index, u32 end_index,
    u32 start_containing_row, u32 start_containing_column, u32 end_containing_row, u32 end_containing_column,
    u32 start_containing_index, u32 end_containing_index, u32 match_limit, u32 max_start_depth);
u32 ts_node_end_index_wasm(u32 tree);
void ts_tree_root_node_wasm(u32 tree);
void ts_node_named_descendant_for_index_wasm(u32 tree);
void ts_node_parent_wasm(u32 tree);
void ts_node_descendant_for_index_wasm(u32 tree);
void ts_node_children_wasm(u32 tree);

#define PAGE 65536
#define NODE_WORDS 5
#define ANSWER_WORDS 3
#define MOST_ANCESTORS 512
#define UNLIMITED 0xffffffffu

__attribute__((import_module("atoll"), import_name("aborted"))) _Noreturn void aborted(void);

static u32 *transfer;
static u32 answer[ANSWER_WORDS];

/// Prepares the runtime. Gives the address of its transfer buffer.
__attribute__((visibility("default"))) u32 init(void) {
    transfer = (u32 *)ts_init();
    return (u32)transfer;
}

static void copy(u32 *to, const u32 *from, u32 words) {
    for (u32 i = 0; i < words; i++) to[i] = from[i];
}

static void put_range(u32 start_row, u32 start_column, u32 end_row, u32 end_column, u32 query, u32 tree) {
    ts_tree_root_node_wasm(tree);
    ts_query_matches_wasm(
        query, tree, start_row, start_column, end_row, end_column, 0, 0, 0, 0, 0, 0, 0, 0, UNLIMITED, UNLIMITED);
}

/// All matches of a query that touch rows `start_row` to `end_row` (exclusive; both 0 for everything).
///
/// Gives the address of three words: how many words the answer has, its address, and whether some were left out. The answer is, for
/// each match, its pattern, how many captures it has, and for each of them its name's number, its first and its last index. The host
/// frees the answer with `free`.
__attribute__((visibility("default"))) u32 matches(u32 query, u32 tree, u32 start_row, u32 end_row) {
    put_range(start_row, 0, end_row, 0, query, tree);
    u32 count = transfer[0];
    u32 *found = (u32 *)transfer[1];
    answer[2] = transfer[2];
    // A capture has six words there and three here, so that the answer fits into what is already there.
    u32 *from = found;
    u32 *to = found;
    for (u32 i = 0; i < count; i++) {
        u32 captures = from[1];
        to[0] = from[0];
        to[1] = captures;
        from += 2;
        to += 2;
        for (u32 j = 0; j < captures; j++) {
            u32 name = from[0];
            u32 start = from[2];
            copy(transfer, from + 1, NODE_WORDS);
            to[0] = name;
            to[1] = start;
            to[2] = ts_node_end_index_wasm(tree);
            from += 1 + NODE_WORDS;
            to += 3;
        }
    }
    answer[0] = (u32)(to - found);
    answer[1] = (u32)found;
    return (u32)answer;
}

/// The ranges of the named nodes around a range, innermost first, each range once.
///
/// Gives the address of three words as `matches` does; the answer has two words a node.
__attribute__((visibility("default"))) u32 ancestors(u32 tree, u32 start, u32 end) {
    u32 *ranges = malloc(MOST_ANCESTORS * 2 * sizeof(u32));
    u32 count = 0;
    answer[0] = 0;
    answer[1] = (u32)ranges;
    answer[2] = 0;
    if (!ranges) return (u32)answer;
    ts_tree_root_node_wasm(tree);
    transfer[NODE_WORDS] = start;
    transfer[NODE_WORDS + 1] = end;
    ts_node_named_descendant_for_index_wasm(tree);
    u32 node[NODE_WORDS];
    while (transfer[0] != 0 && count < MOST_ANCESTORS) {
        copy(node, transfer, NODE_WORDS);
        u32 from = node[1];
        u32 to = ts_node_end_index_wasm(tree);
        if (count == 0 || ranges[2 * count - 2] != from || ranges[2 * count - 1] != to) {
            ranges[2 * count] = from;
            ranges[2 * count + 1] = to;
            count++;
        }
        copy(transfer, node, NODE_WORDS);
        ts_node_parent_wasm(tree);
    }
    answer[0] = 2 * count;
    return (u32)answer;
}

/// The ranges of the children of the smallest node that spans a range. Answers as `ancestors` does.
__attribute__((visibility("default"))) u32 children(u32 tree, u32 start, u32 end) {
    ts_tree_root_node_wasm(tree);
    transfer[NODE_WORDS] = start;
    transfer[NODE_WORDS + 1] = end;
    ts_node_descendant_for_index_wasm(tree);
    answer[0] = 0;
    answer[1] = 0;
    answer[2] = 0;
    if (transfer[0] == 0) return (u32)answer;
    ts_node_children_wasm(tree);
    u32 count = transfer[0];
    u32 *nodes = (u32 *)transfer[1];
    u32 *to = nodes;
    for (u32 i = 0; i < count; i++) {
        copy(transfer, nodes + i * NODE_WORDS, NODE_WORDS);
        u32 from = transfer[1];
        u32 until = ts_node_end_index_wasm(tree);
        to[0] = from;
        to[1] = until;
        to += 2;
    }
    answer[0] = 2 * count;
    answer[1] = (u32)nodes;
    return (u32)answer;
}

// What the runtime asks of a system.

/// Grows the memory to hold that many bytes, with some to spare.
__attribute__((visibility("default"))) u32 emscripten_resize_heap(u32 wanted) {
    u32 pages = (u32)__builtin_wasm_memory_size(0);
    u32 needed = wanted / PAGE + (wanted % PAGE ? 1 : 0);
    if (needed <= pages) return 1;
    u32 spare = pages / 4;
    return __builtin_wasm_memory_grow(0, needed - pages + spare) != UNLIMITED
        || __builtin_wasm_memory_grow(0, needed - pages) != UNLIMITED;
}

__attribute__((visibility("default"))) void _abort_js(void) { aborted(); }
__attribute__((visibility("default"))) void abort(void) { aborted(); }
__attribute__((visibility("default"))) void __assert_fail(u32 assertion, u32 file, u32 line, u32 function) {
    (void)assertion, (void)file, (void)line, (void)function;
    aborted();
}
__attribute__((visibility("default"))) u32 tree_sitter_query_progress_callback(u32 at) {
    (void)at;
    return 0;
}
__attribute__((visibility("default"))) void tree_sitter_log_callback(u32 is_lexing, u32 message) { (void)is_lexing, (void)message; }

#define BAD_FILE 8

/// Pretends to write everything.
__attribute__((visibility("default"))) u32 fd_write(u32 file, u32 vectors, u32 count, u32 *written) {
    (void)file;
    u32 total = 0;
    for (u32 i = 0; i < count; i++) total += ((u32 *)vectors)[2 * i + 1];
    *written = total;
    return 0;
}
__attribute__((visibility("default"))) u32 fd_seek(u32 file, unsigned long long offset, u32 whence, u32 result) {
    (void)file, (void)offset, (void)whence, (void)result;
    return BAD_FILE;
}
__attribute__((visibility("default"))) u32 fd_close(u32 file) {
    (void)file;
    return BAD_FILE;
}
