package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.FunctionShape;
import dev.atoll.host.engine.binary.Import;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.Opcodes;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;
import dev.atoll.host.engine.binary.Sections.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Links a program and what is to be loaded into it.
public final class Linker {
    private static final int PAGE = 64 << 10;
    private static final int SPARE_PAGES = 32;
    private static final int MOST_PAGES = 32_767;
    private static final int FUNCTION_REFERENCE = 0x70;
    private static final byte[] NOTHING = {0, Opcodes.UNREACHABLE, Opcodes.END};
    private static final String START = ":start";
    private static final String RELOCATE = "__wasm_apply_data_relocs";
    private static final String CONSTRUCT = "__wasm_call_ctors";

    private final List<Part> parts;
    private final Layout layout;
    private final Functions functions;
    private final Globals globals;
    private final List<Rewriter> rewriters = new ArrayList<>();

    private Linker(List<Part> parts) {
        this.parts = parts;
        this.layout = Layout.of(parts);
        this.functions = new Functions(parts);
        this.globals = new Globals(parts, layout, functions);
        int data = 0;
        int elements = 0;
        for (int i = 0; i < parts.size(); i++) {
            rewriters.add(new Rewriter(functions.typesOf(i), functions.of(i), globals.of(i), data, elements));
            data += parts.get(i).data().size();
            elements += parts.get(i).elements().size();
        }
    }

    /// A module that is linked.
    ///
    /// @param label what its exports are called by; empty for the program itself
    /// @param wasm a valid module that is made to be loaded
    public record Input(String label, Bytes wasm) {}

    /// The functions that are to be called once before anything else, in order, as far as the module exports them:
    /// addresses in data are put right in all parts before anything of any of them runs.
    ///
    /// @param labels of the inputs
    public static List<String> starting(List<String> labels) {
        return Stream.of(START, RELOCATE, CONSTRUCT)
                .flatMap(function -> labels.stream().map(label -> name(label, function)))
                .toList();
    }

    /// Links modules.
    ///
    /// The result exports its memory as `memory`, the program's functions by their names, or what the second module
    /// exports under them, and those of the others with their labels and a colon in front.
    ///
    /// @param inputs the program first, then what meets its needs, then what is loaded into it
    /// @throws ModuleRefusedException if one of them cannot be linked
    public static byte[] link(List<Input> inputs) {
        try {
            var parts = inputs.stream()
                    .map(input -> Part.of(input.label(), input.wasm().array()))
                    .toList();
            return new Linker(parts).linked();
        } catch (IndexOutOfBoundsException e) {
            throw new ModuleRefusedException("The module is damaged: it names something that it does not have.");
        }
    }

    private byte[] linked() {
        var sections = new ArrayList<Section>();
        add(
                sections,
                SectionIds.TYPE,
                functions.types().stream().map(FunctionShape::bytes).toList());
        add(
                sections,
                SectionIds.IMPORT,
                functions.host().stream()
                        .map(one -> new ByteSink()
                                .name(one.module())
                                .name(one.name())
                                .u8(Import.FUNCTION)
                                .u32(one.type())
                                .bytes())
                        .toList());
        add(
                sections,
                SectionIds.FUNCTION,
                functions.defined().stream()
                        .map(type -> new ByteSink().u32(type).bytes())
                        .toList());
        space(sections);
        sections.add(new Section(SectionIds.GLOBAL, Bytes.of(globals.section(rewriters))));
        add(sections, SectionIds.EXPORT, exports());
        start(sections);
        add(sections, SectionIds.ELEMENT, elements());
        var data = data();
        if (parts.stream().anyMatch(Part::countsData)) {
            sections.add(new Section(
                    SectionIds.DATA_COUNT,
                    Bytes.of(new ByteSink().u32(data.size()).bytes())));
        }
        add(sections, SectionIds.CODE, bodies());
        add(sections, SectionIds.DATA, data);
        return new Sections(sections).bytes();
    }

    /// The one table and the one memory.
    private void space(List<Section> sections) {
        int entries = layout.tableEntries() + globals.addressed().size();
        add(
                sections,
                SectionIds.TABLE,
                List.of(new ByteSink().u8(FUNCTION_REFERENCE).u8(0).u32(entries).bytes()));
        int pages = (layout.heap() + PAGE - 1) / PAGE + SPARE_PAGES;
        add(
                sections,
                SectionIds.MEMORY,
                List.of(new ByteSink().u8(1).u32(pages).u32(MOST_PAGES).bytes()));
    }

    private static void add(List<Section> to, int id, List<byte[]> entries) {
        to.add(new Section(id, Bytes.of(new ByteSink().vector(entries).bytes())));
    }

    private static String name(String label, String export) {
        return label.isEmpty() ? export : label + ":" + export;
    }

    private List<byte[]> exports() {
        var result = new ArrayList<byte[]>();
        result.add(new ByteSink().name("memory").u8(Import.MEMORY).u32(0).bytes());
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            for (var export : part.exports()) {
                if (export.kind() == Import.FUNCTION) {
                    result.add(new ByteSink()
                            .name(name(part.label(), export.name()))
                            .u8(Import.FUNCTION)
                            .u32(functions.exported(i, export))
                            .bytes());
                }
            }
            if (i > 0 && part.start().isPresent()) {
                result.add(new ByteSink()
                        .name(name(part.label(), START))
                        .u8(Import.FUNCTION)
                        .u32(functions.of(i)[part.start().get()])
                        .bytes());
            }
        }
        return result;
    }

    /// The program's own function that runs first stays that; those of the others are called by name.
    private void start(List<Section> sections) {
        parts.getFirst()
                .start()
                .ifPresent(start -> sections.add(new Section(
                        SectionIds.START,
                        Bytes.of(new ByteSink().u32(functions.of(0)[start]).bytes()))));
    }

    private List<byte[]> elements() {
        var result = new ArrayList<byte[]>();
        for (int i = 0; i < parts.size(); i++) {
            var map = functions.of(i);
            for (var element : parts.get(i).elements()) {
                result.add(element(
                        rewriters.get(i).expression(element.offset()),
                        element.functions().stream().map(index -> map[index]).toList()));
            }
        }
        if (!globals.addressed().isEmpty()) {
            var offset = new ByteSink()
                    .u8(Opcodes.I32_CONST)
                    .s64(layout.tableEntries())
                    .u8(Opcodes.END)
                    .bytes();
            result.add(element(offset, globals.addressed()));
        }
        return result;
    }

    private static byte[] element(byte[] offset, List<Integer> functions) {
        var out = new ByteSink().u8(0).bytes(offset).u32(functions.size());
        functions.forEach(out::u32);
        return out.bytes();
    }

    /// All functions, those that nobody can call without what they did.
    private List<byte[]> bodies() {
        var used = new UsedFunctions(parts, functions, globals.addressed());
        var result = new ArrayList<byte[]>();
        for (int i = 0; i < parts.size(); i++) {
            int index = functions.host().size() + result.size();
            for (var body : parts.get(i).bodies()) {
                result.add(new ByteSink()
                        .block(used.contains(index++) ? rewriters.get(i).body(body) : NOTHING)
                        .bytes());
            }
        }
        return result;
    }

    private List<byte[]> data() {
        var result = new ArrayList<byte[]>();
        for (int i = 0; i < parts.size(); i++) {
            for (var one : parts.get(i).data()) {
                var out = new ByteSink();
                if (one.offset().isPresent()) {
                    out.u8(0).bytes(rewriters.get(i).expression(one.offset().get()));
                } else {
                    out.u8(1);
                }
                result.add(out.block(one.bytes().array()).bytes());
            }
        }
        return result;
    }
}
