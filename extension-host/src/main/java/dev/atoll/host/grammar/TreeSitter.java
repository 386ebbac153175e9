package dev.atoll.host.grammar;

import dev.atoll.api.failure.BadAnswer;
import dev.atoll.api.failure.OutOfMemory;
import dev.atoll.api.failure.Trapped;
import dev.atoll.api.failure.Unsupported;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.GuestFunction;
import dev.atoll.host.engine.GuestInstance;
import dev.atoll.host.engine.GuestMemory;
import dev.atoll.host.engine.HostFunction;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The tree-sitter runtime with one grammar, in its sandbox. Trees and queries are addresses in there. Belongs to one
/// thread.
///
/// Source of the functions and of what crosses in memory: the binding of the npm package `web-tree-sitter`, whose
/// functions have names that end in `_wasm`.
final class TreeSitter implements AutoCloseable {
    private static final int WORD = 4;
    private static final int MOST_UNITS = 5_119;
    private static final int ANSWER_WORDS = 3;
    private static final int MOST_WORDS = 32 << 20;
    private static final int RANGE_WORDS = 6;

    private final Guest guest;
    private final GuestMemory memory;
    private final Map<String, GuestFunction> functions = new HashMap<>();
    private final Callbacks callbacks;
    private final int transfer;
    private final int language;
    private final int parser;
    private final int input;

    /// What the runtime asks the host for while it parses.
    static final class Callbacks {
        private static final List<CoreType> WORDS = Collections.nCopies(5, CoreType.I32);

        private final byte[] units = new byte[2 * MOST_UNITS];
        private @Nullable SourceText text;
        private BooleanSupplier stop = () -> false;

        /// The host functions that there are for it.
        List<HostFunction> functions() {
            return List.of(
                    function("env", "tree_sitter_parse_callback", 5, 0, this::read),
                    function("env", "tree_sitter_progress_callback", 2, 1, (_, _) ->
                            new long[] {stop.getAsBoolean() ? 1 : 0}),
                    function("atoll", "aborted", 0, 0, (_, _) -> {
                        throw new Trapped("It gave up with an internal error.");
                    }));
        }

        private static HostFunction function(String module, String name, int takes, int gives, HostFunction.Body body) {
            var signature = new CoreSignature(WORDS.subList(0, takes), WORDS.subList(0, gives));
            return new HostFunction(module, name, signature, body);
        }

        private long[] read(GuestInstance caller, long[] arguments) {
            var from = text;
            int at = (int) arguments[1];
            int count = from == null ? 0 : Math.clamp((long) from.length() - at, 0, MOST_UNITS);
            if (from != null && at >= 0 && count > 0) {
                from.copy(at, count, units);
                caller.memory().copyIn((int) arguments[0], units, 0, 2 * count);
            }
            caller.memory().writeU32((int) arguments[4], at < 0 ? 0 : count);
            return new long[0];
        }
    }

    /// Makes a runtime ready.
    ///
    /// @param open makes the instance with the host functions it needs
    /// @param symbol the grammar's name in its module
    /// @throws Unsupported if the grammar is not of a kind that the runtime takes
    TreeSitter(Function<List<HostFunction>, Guest> open, String symbol) {
        callbacks = new Callbacks();
        guest = open.apply(callbacks.functions());
        try {
            memory = guest.memory();
            GrammarModule.starting().stream()
                    .filter(function -> guest.function(function) != null)
                    .forEach(this::call);
            transfer = call("glue:init");
            language = call("grammar:tree_sitter_" + symbol);
            call("ts_parser_new_wasm");
            parser = word(0);
            input = word(1);
            if (call("ts_parser_set_language", parser, language) == 0) {
                throw new Unsupported("Its grammar has version " + call("ts_language_abi_version", language)
                        + " of tree-sitter's format, which is not known here.");
            }
        } catch (Throwable e) {
            guest.close();
            throw e;
        }
    }

    @Override
    public void close() {
        guest.close();
    }

    boolean broken() {
        return guest.broken();
    }

    /// Calls an exported function that gives one word or none.
    int call(String name, long... arguments) {
        var function = functions.computeIfAbsent(name, wanted -> {
            var found = guest.function(wanted);
            if (found == null) {
                throw new Unsupported("Its module has no function \"" + wanted + "\".");
            }
            return found;
        });
        var results = function.call(arguments);
        return results.length == 0 ? 0 : (int) results[0];
    }

    /// The guest's memory.
    GuestMemory memory() {
        return memory;
    }

    /// A word of the transfer buffer.
    int word(int index) {
        return memory.readU32(transfer + WORD * index);
    }

    /// Writes to the transfer buffer.
    void put(int... words) {
        memory.copyIn(transfer, words, 0, words.length);
    }

    /// Parses a text, or goes on where it was stopped.
    ///
    /// @param old the tree of the text before, edited; 0 for none
    /// @param ranges the stretches that are parsed as if they were one text; empty for all of it
    /// @param stop asked often whether to stop
    /// @return a new tree, or 0 if it was stopped
    int parse(SourceText text, int old, List<int[]> ranges, BooleanSupplier stop) {
        int list = ranges.isEmpty() ? 0 : allocate(ranges.size() * RANGE_WORDS * WORD);
        for (int i = 0; i < ranges.size(); i++) {
            memory.copyIn(list + i * RANGE_WORDS * WORD, range(text, ranges.get(i)), 0, RANGE_WORDS);
        }
        callbacks.text = text;
        callbacks.stop = stop;
        try {
            return call("ts_parser_parse_wasm", parser, input, old, list, ranges.size());
        } finally {
            callbacks.text = null;
            callbacks.stop = () -> false;
        }
    }

    private static int[] range(SourceText text, int[] span) {
        return new int[] {
            text.row(span[0]), text.column(span[0]), text.row(span[1]), text.column(span[1]), span[0], span[1]
        };
    }

    /// Forgets a parse that was stopped.
    void reset() {
        call("ts_parser_reset", parser);
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
        int query = call("ts_query_new", language, block, bytes.length, transfer, transfer + WORD);
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
        int address = call(function, query, id, transfer);
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
        int address = call("ts_query_predicates_for_pattern", query, pattern, transfer);
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
    int[] ancestors(int tree, int start, int end) {
        return answer(call("glue:ancestors", tree, start, end));
    }

    /// The starts and ends of the children of the smallest node that spans a stretch.
    int[] children(int tree, int start, int end) {
        return answer(call("glue:children", tree, start, end));
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
