package dev.atoll.host.grammar.tree;

import dev.atoll.host.engine.binary.Bytes;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A grammar made ready for its first question: where everything lies in the guest, and what the guest's state is.
/// Compiling queries takes seconds in code that nobody has warmed, so it is done once.
///
/// @param places of the runtime's objects
/// @param queries where the compiled queries lie
/// @param misfits why queries cannot be used, sentences
/// @param state what brings a new instance there
record GrammarImage(
        TreeSitter.Places places, Map<QueryKind, Integer> queries, Map<QueryKind, String> misfits, Bytes state) {
    /// Part of the identity of what is kept.
    static final String FORM = "grammar image 1";

    /// Copies the maps.
    GrammarImage {
        queries = Map.copyOf(queries);
        misfits = Map.copyOf(misfits);
    }

    /// The form in which it is kept.
    byte[] bytes() {
        var result = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(result)) {
            out.writeInt(places.transfer());
            out.writeInt(places.language());
            for (var parser : List.of(places.whole(), places.quick())) {
                out.writeInt(parser.address());
                out.writeInt(parser.input());
            }
            for (var kind : QueryKind.values()) {
                out.writeInt(queries.getOrDefault(kind, 0));
                out.writeUTF(misfits.getOrDefault(kind, ""));
            }
            out.writeInt(state.size());
            out.write(state.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }

    /// Reads what [#bytes] made; the bytes must have been verified.
    static GrammarImage read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var places = new TreeSitter.Places(in.readInt(), in.readInt(), parser(in), parser(in));
            var queries = new EnumMap<QueryKind, Integer>(QueryKind.class);
            var misfits = new EnumMap<QueryKind, String>(QueryKind.class);
            for (var kind : QueryKind.values()) {
                put(queries, kind, in.readInt(), 0);
                put(misfits, kind, in.readUTF(), "");
            }
            return new GrammarImage(places, queries, misfits, Bytes.of(in.readNBytes(in.readInt())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSitter.Parser parser(DataInputStream in) throws IOException {
        return new TreeSitter.Parser(in.readInt(), in.readInt());
    }

    private static <V> void put(Map<QueryKind, V> map, QueryKind kind, V value, @Nullable V nothing) {
        if (!value.equals(nothing)) {
            map.put(kind, value);
        }
    }
}
