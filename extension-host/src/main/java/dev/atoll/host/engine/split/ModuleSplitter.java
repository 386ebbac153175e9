package dev.atoll.host.engine.split;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.FunctionShape;
import dev.atoll.host.engine.binary.Import;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;
import dev.atoll.host.engine.binary.Sections.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits the large functions of a module. Indices of everything that was there stay as they are.
public final class ModuleSplitter {
    /// Bytes that a function's body may have. Chicory makes two to four bytes of bytecode of one, and the JVM's best
    /// compiler gives up on methods far below its format's bound.
    public static final int MOST_BYTES = 4_500;

    private final Sections sections;
    private final int most;
    private final List<Import> imports;
    private final Signatures signatures;
    private final Spills spills;
    private final int globals;
    private final List<byte[]> made = new ArrayList<>();

    private ModuleSplitter(Sections sections, int most) {
        this.sections = sections;
        this.most = most;
        this.imports = sections.first(SectionIds.IMPORT)
                .map(section -> Import.all(section.cursor()))
                .orElse(List.of());
        this.signatures = signatures();
        this.globals = sections.first(SectionIds.GLOBAL)
                .map(section -> section.cursor().index())
                .orElse(0);
        this.spills = new Spills(Import.count(imports, Import.GLOBAL) + globals);
    }

    /// The module with no function larger than a bound, as far as that can be had: what has instructions that are not
    /// known here stays as it is.
    ///
    /// @param wasm a valid module
    /// @param most bytes of a function's body; see [#MOST_BYTES]
    /// @return the new module; nothing if there is nothing to be done
    public static Optional<byte[]> split(byte[] wasm, int most) {
        try {
            var sections = Sections.of(wasm);
            var code =
                    sections.first(SectionIds.CODE).map(ModuleSplitter::bodies).orElse(List.of());
            return code.stream().allMatch(body -> body.length <= most)
                    ? Optional.empty()
                    : new ModuleSplitter(sections, most).split(code);
        } catch (ModuleRefusedException e) {
            return Optional.empty();
        }
    }

    private static List<byte[]> bodies(Section section) {
        var cursor = section.cursor();
        int count = cursor.index();
        var result = new ArrayList<byte[]>(count);
        for (int i = 0; i < count; i++) {
            result.add(cursor.bytes(cursor.u32()));
        }
        return result;
    }

    private Signatures signatures() {
        var types = sections.first(SectionIds.TYPE)
                .map(section -> FunctionShape.all(section.cursor()))
                .orElse(List.of());
        var functions = new ArrayList<Integer>();
        imports.stream().filter(one -> one.kind() == Import.FUNCTION).forEach(one -> functions.add(one.type()));
        sections.first(SectionIds.FUNCTION).ifPresent(section -> {
            var cursor = section.cursor();
            int count = cursor.index();
            for (int i = 0; i < count; i++) {
                functions.add(cursor.index());
            }
        });
        return new Signatures(types, functions);
    }

    private Optional<byte[]> split(List<byte[]> code) {
        int imported = Import.count(imports, Import.FUNCTION);
        var bodies = new ArrayList<byte[]>(code.size());
        for (int i = 0; i < code.size(); i++) {
            var body = code.get(i);
            bodies.add(body.length <= most ? body : split(signatures.function(imported + i), body));
        }
        if (made.isEmpty()) {
            return Optional.empty();
        }
        bodies.addAll(made);
        return Optional.of(with(imported, bodies));
    }

    private byte[] split(FunctionShape shape, byte[] body) {
        try {
            return new FunctionSplitter(signatures, spills, made, most).split(shape, body);
        } catch (ModuleRefusedException | SplitException | StackOverflowError e) {
            return body;
        }
    }

    private byte[] with(int imported, List<byte[]> bodies) {
        var code = new ByteSink().u32(bodies.size());
        bodies.forEach(code::block);
        var result = new ArrayList<Section>();
        boolean missing = sections.first(SectionIds.GLOBAL).isEmpty() && !spills.isEmpty();
        for (var section : sections.all()) {
            int id = section.id();
            if (missing && SectionIds.isBehindGlobals(id)) {
                result.add(new Section(SectionIds.GLOBAL, Bytes.of(spills.section(new byte[0], 0))));
                missing = false;
            }
            result.add(
                    switch (id) {
                        case SectionIds.TYPE -> new Section(id, Bytes.of(signatures.typeSection()));
                        case SectionIds.FUNCTION -> new Section(id, Bytes.of(signatures.functionSection(imported)));
                        case SectionIds.GLOBAL ->
                            new Section(
                                    id,
                                    Bytes.of(spills.section(section.content().array(), globals)));
                        case SectionIds.CODE -> new Section(id, Bytes.of(code.bytes()));
                        default -> section;
                    });
        }
        return new Sections(result).bytes();
    }
}
