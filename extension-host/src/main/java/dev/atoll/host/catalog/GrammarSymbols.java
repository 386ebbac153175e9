package dev.atoll.host.catalog;

import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The names of the grammars in a module, by what it exports: `tree_sitter_NAME`, besides functions of its scanner.
final class GrammarSymbols {
    private static final String START = "tree_sitter_";
    private static final String SCANNER = "_external_scanner_";
    private static final byte[] HEADER = {0, 'a', 's', 'm', 1, 0, 0, 0};

    private GrammarSymbols() {}

    /// The grammars; none if these bytes are no module.
    static List<String> of(byte[] wasm) {
        if (wasm.length < HEADER.length || !Arrays.equals(wasm, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            return List.of();
        }
        try {
            return Sections.of(wasm)
                    .first(SectionIds.EXPORT)
                    .map(GrammarSymbols::symbols)
                    .orElse(List.of());
        } catch (ModuleRefusedException damaged) {
            return List.of();
        }
    }

    private static List<String> symbols(Sections.Section section) {
        var result = new ArrayList<String>();
        var cursor = section.cursor();
        int count = cursor.count("exports", 1 << 20);
        for (int i = 0; i < count; i++) {
            var name = cursor.name();
            cursor.u8();
            cursor.index();
            if (name.startsWith(START) && !name.contains(SCANNER)) {
                result.add(name.substring(START.length()));
            }
        }
        return result;
    }
}
