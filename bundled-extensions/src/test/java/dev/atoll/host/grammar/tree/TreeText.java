package dev.atoll.host.grammar.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A tree written down node by node, in the form that the oracle writes.
final class TreeText {
    private static final int CURSOR_WORDS = 4;
    private static final int VISIBLE_KINDS = 2;

    private final TreeSitter treeSitter;
    private final List<String> types = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final int language;

    TreeText(TreeSitter treeSitter, String symbol) {
        this.treeSitter = treeSitter;
        this.language = treeSitter.call("grammar:tree_sitter_" + symbol);
        int symbols = treeSitter.call("ts_language_symbol_count", language);
        for (int i = 0; i < symbols; i++) {
            boolean visible = treeSitter.call("ts_language_symbol_type", language, i) < VISIBLE_KINDS;
            types.add(visible ? name("ts_language_symbol_name", i) : "ERROR");
        }
        int count = treeSitter.call("ts_language_field_count", language);
        fields.add("");
        for (int i = 1; i <= count; i++) {
            fields.add(name("ts_language_field_name_for_id", i));
        }
    }

    private String name(String function, int id) {
        int address = treeSitter.call(function, language, id);
        var bytes = new ByteArrayOutputStream();
        for (int at = address; treeSitter.memory().readU8(at) != 0; at++) {
            bytes.write(treeSitter.memory().readU8(at));
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    /// The SHA-256 of a tree's text.
    String digest(int tree) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            treeSitter.call("ts_tree_root_node_wasm", tree);
            treeSitter.call("ts_tree_cursor_new_wasm", tree);
            var cursor = words();
            int depth = 0;
            while (depth >= 0) {
                digest.update(line(tree, cursor, depth).getBytes(StandardCharsets.UTF_8));
                if (move("ts_tree_cursor_goto_first_child_wasm", tree, cursor)) {
                    depth++;
                    continue;
                }
                while (depth >= 0 && !move("ts_tree_cursor_goto_next_sibling_wasm", tree, cursor)) {
                    depth = move("ts_tree_cursor_goto_parent_wasm", tree, cursor) ? depth - 1 : -1;
                }
            }
            treeSitter.put(cursor);
            treeSitter.call("ts_tree_cursor_delete_wasm", tree);
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private int[] words() {
        var result = new int[CURSOR_WORDS];
        for (int i = 0; i < CURSOR_WORDS; i++) {
            result[i] = treeSitter.word(i);
        }
        return result;
    }

    private boolean move(String function, int tree, int[] cursor) {
        boolean moved = ask(function, tree, cursor) == 1;
        System.arraycopy(words(), 0, cursor, 0, CURSOR_WORDS);
        return moved;
    }

    private int ask(String function, int tree, int[] cursor) {
        treeSitter.put(cursor);
        return treeSitter.call(function, tree);
    }

    private String line(int tree, int[] cursor, int depth) {
        int type = ask("ts_tree_cursor_current_node_type_id_wasm", tree, cursor);
        int field = ask("ts_tree_cursor_current_field_id_wasm", tree, cursor);
        return String.join(
                        "\t",
                        String.valueOf(depth),
                        type >= 0 && type < types.size() ? types.get(type) : "ERROR",
                        String.valueOf(ask("ts_tree_cursor_current_node_is_named_wasm", tree, cursor)),
                        String.valueOf(ask("ts_tree_cursor_current_node_is_missing_wasm", tree, cursor)),
                        fields.get(field),
                        String.valueOf(ask("ts_tree_cursor_start_index_wasm", tree, cursor)),
                        String.valueOf(ask("ts_tree_cursor_end_index_wasm", tree, cursor)))
                + "\n";
    }
}
