package dev.atoll.host.grammar.tree;

import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.GuestState;
import dev.atoll.host.engine.HostFunction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The tree-sitter runtime with one grammar, in its sandbox. Trees and queries are addresses in there. Belongs to one
/// thread.
///
/// Source of the functions and of what crosses in memory: the binding of the npm package `web-tree-sitter`, whose
/// functions have names that end in `_wasm`.
public final class TreeSitter implements AutoCloseable {
    private static final int WORD = 4;
    private static final int ANSWER_WORDS = 3;
    private static final int MOST_WORDS = 32 << 20;
    private static final int RANGE_WORDS = 6;

    private final GuestCalls guest;
    private final GuestMemory memory;
    private final Callbacks callbacks;
    private final Places places;

    /// Where the objects lie that everything is asked through.
    ///
    /// @param transfer a buffer through which small things cross
    /// @param language the grammar
    /// @param whole parses texts from their beginning to their end
    /// @param quick parses stretches meanwhile
    record Places(int transfer, int language, Parser whole, Parser quick) {}

    /// A parser, which works on one text at a time.
    ///
    /// @param address where it lies
    /// @param input what it reads from
    record Parser(int address, int input) {}

    /// A runtime that has just started.
    ///
    /// @param fresh its state before anything was called
    record Started(TreeSitter treeSitter, GuestState fresh) {}

    private TreeSitter(GuestCalls guest, Callbacks callbacks, Places places) {
        this.guest = guest;
        this.callbacks = callbacks;
        this.places = places;
        this.memory = guest.memory();
    }

    /// Makes a runtime ready.
    ///
    /// @param open makes the instance with the host functions it needs
    /// @param symbol the grammar's name in its module
    /// @throws Unsupported if the grammar is not of a kind that the runtime takes
    static Started started(Function<List<HostFunction>, Guest> open, String symbol) {
        var callbacks = new Callbacks();
        var guest = new GuestCalls(open.apply(callbacks.functions()));
        try {
            var fresh = guest.state();
            return new Started(new TreeSitter(guest, callbacks, start(guest, symbol)), fresh);
        } catch (Throwable e) {
            guest.close();
            throw e;
        }
    }

    private static Places start(GuestCalls guest, String symbol) {
        GrammarModule.starting().stream().filter(guest::has).forEach(guest::call);
        int transfer = guest.call("glue:init");
        int language = guest.call("grammar:tree_sitter_" + symbol);
        if (language == 0) {
            throw new Unsupported("Its module has no grammar to give.");
        }
        return new Places(transfer, language, parser(guest, transfer, language), parser(guest, transfer, language));
    }

    private static Parser parser(GuestCalls guest, int transfer, int language) {
        guest.call("ts_parser_new_wasm");
        int parser = guest.memory().readU32(transfer);
        int input = guest.memory().readU32(transfer + WORD);
        if (guest.call("ts_parser_set_language", parser, language) == 0) {
            throw new Unsupported("Its grammar has version " + guest.call("ts_language_abi_version", language)
                    + " of tree-sitter's format, which is not known here.");
        }
        return new Parser(parser, input);
    }

    /// Brings a new runtime to where an earlier one was.
    ///
    /// @param open makes the instance with the host functions it needs
    static TreeSitter restored(Function<List<HostFunction>, Guest> open, GrammarImage image) {
        var callbacks = new Callbacks();
        var guest = new GuestCalls(open.apply(callbacks.functions()));
        try {
            guest.restore(image.state());
            return new TreeSitter(guest, callbacks, image.places());
        } catch (Throwable e) {
            guest.close();
            throw e;
        }
    }

    Places places() {
        return places;
    }

    /// What the guest holds now.
    GuestState state() {
        return guest.state();
    }

    @Override
    public void close() {
        guest.close();
    }

    public boolean broken() {
        return guest.broken();
    }

    /// Calls an exported function that gives one word or none.
    int call(String name, long... arguments) {
        return guest.call(name, arguments);
    }

    /// The guest's memory.
    GuestMemory memory() {
        return memory;
    }

    /// A word of the transfer buffer.
    int word(int index) {
        return memory.readU32(places.transfer + WORD * index);
    }

    /// Writes to the transfer buffer.
    void put(int... words) {
        memory.copyIn(places.transfer, words, 0, words.length);
    }

    /// Parses a text, or goes on where it was stopped.
    ///
    /// @param parser which works
    /// @param old the tree of the text before, edited; 0 for none
    /// @param ranges the stretches that are parsed as if they were one text; empty for all of it
    /// @param stop asked often whether to stop
    /// @return a new tree, or 0 if it was stopped
    int parse(Parser parser, SourceText text, int old, List<int[]> ranges, BooleanSupplier stop) {
        int list = ranges.isEmpty() ? 0 : allocate(ranges.size() * RANGE_WORDS * WORD);
        for (int i = 0; i < ranges.size(); i++) {
            memory.copyIn(list + i * RANGE_WORDS * WORD, range(text, ranges.get(i)), 0, RANGE_WORDS);
        }
        callbacks.begin(text, stop);
        try {
            return call("ts_parser_parse_wasm", parser.address, parser.input, old, list, ranges.size());
        } finally {
            callbacks.end();
        }
    }

    private static int[] range(SourceText text, int[] span) {
        return new int[] {
            text.row(span[0]), text.column(span[0]), text.row(span[1]), text.column(span[1]), span[0], span[1]
        };
    }

    /// Forgets a parse that was stopped.
    void reset(Parser parser) {
        call("ts_parser_reset", parser.address);
    }

    /// Tells a tree of an edit, so that it can be parsed again.
    ///
    /// @param before the text before
    /// @param after the text after
    /// @param change where both begin to differ, where the old stretch ends in `before` and the new one in `after`
    void edit(int tree, SourceText before, SourceText after, int[] change) {
        int start = change[0];
        int oldEnd = change[1];
        int newEnd = change[2];
        put(
                before.row(start),
                before.column(start),
                before.row(oldEnd),
                before.column(oldEnd),
                after.row(newEnd),
                after.column(newEnd),
                start,
                oldEnd,
                newEnd);
        call("ts_tree_edit_wasm", tree);
    }

    /// The starts and ends of where two trees of one text differ.
    ///
    /// @param old a tree of an earlier text, told of the edits
    int[] changes(int old, int tree) {
        call("ts_tree_get_changed_ranges_wasm", old, tree);
        int count = word(0);
        int address = word(1);
        var ranges = words(address, Math.multiplyExact(count, RANGE_WORDS));
        if (address != 0) {
            call("free", address);
        }
        var result = new int[2 * count];
        for (int i = 0; i < count; i++) {
            result[2 * i] = ranges[(i + 1) * RANGE_WORDS - 2];
            result[2 * i + 1] = ranges[(i + 1) * RANGE_WORDS - 1];
        }
        return result;
    }

    /// Whether a text does not follow its grammar somewhere.
    boolean hasError(int tree) {
        call("ts_tree_root_node_wasm", tree);
        return call("ts_node_has_error_wasm", tree) != 0;
    }

    void deleteTree(int tree) {
        if (tree != 0) {
            call("ts_tree_delete", tree);
        }
    }

    /// Compiles a query.
    ///
    /// @throws QueryException if the query does not fit the grammar
    int query(String source) {
        var bytes = source.getBytes(StandardCharsets.UTF_8);
        int block = allocate(bytes.length + 1);
        memory.copyIn(block, bytes, 0, bytes.length);
        int query = call("ts_query_new", places.language, block, bytes.length, places.transfer, places.transfer + WORD);
        call("free", block);
        if (query == 0) {
            throw new QueryException(QueryException.Kind.of(word(1)), source, bytes, word(0));
        }
        return query;
    }

    private int allocate(int bytes) {
        int block = call("malloc", bytes);
        if (block == 0) {
            throw new OutOfMemory("It has no memory left for what the host gives it.");
        }
        return block;
    }

    /// A text of a query: the names of its captures, and the words in its predicates.
    ///
    /// @param function gives the address and, at the transfer buffer, the length
    String text(String function, int query, int id) {
        int address = call(function, query, id, places.transfer);
        int length = word(0);
        if (length < 0 || length > 1 << 20) {
            throw new BadAnswer("Its query has a name of " + Integer.toUnsignedString(length) + " bytes.");
        }
        var bytes = new byte[length];
        memory.copyOut(address, bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// The steps of a pattern's predicates: a kind and a number each.
    int[] predicates(int query, int pattern) {
        int address = call("ts_query_predicates_for_pattern", query, pattern, places.transfer);
        return words(address, Math.multiplyExact(2, word(0)));
    }

    /// All matches of a query in some lines: for each its pattern, how many captures it has, and for each of these its
    /// name's number, its start and its end.
    ///
    /// @param startRow the first line
    /// @param endRow behind the last line; 0 for all
    int[] matches(int query, int tree, int startRow, int endRow) {
        return answer(call("glue:matches", query, tree, startRow, endRow));
    }

    /// The starts and ends of the named nodes around a stretch, the innermost first.
    public int[] ancestors(int tree, int start, int end) {
        return answer(call("glue:ancestors", tree, start, end));
    }

    /// The starts and ends of the children of the smallest node that spans a stretch.
    public int[] children(int tree, int start, int end) {
        return answer(call("glue:children", tree, start, end));
    }

    /// Whether a stretch is a token by itself, and not a part of a string, a comment or another name.
    public boolean token(int tree, int start, int end) {
        int[] around = ancestors(tree, start, end);
        if (around.length < 2 || around[0] < 0 || around[0] > start || around[1] < end) {
            return true;
        }
        int[] parts = children(tree, around[0], around[1]);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            if (parts[i] == start && parts[i + 1] == end) {
                return true;
            }
        }
        return false;
    }

    private int[] answer(int address) {
        var about = words(address, ANSWER_WORDS);
        var result = words(about[1], about[0]);
        if (about[1] != 0) {
            call("free", about[1]);
        }
        return result;
    }

    private int[] words(int address, int count) {
        if (count < 0 || count > MOST_WORDS) {
            throw new BadAnswer("It gave " + Integer.toUnsignedString(count) + " numbers at once.");
        }
        var result = new int[count];
        memory.copyOut(address, result, 0, count);
        return result;
    }
}
