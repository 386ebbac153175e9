package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.ByteCursor;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.CodeReader;
import dev.atoll.host.engine.binary.FunctionShape;
import dev.atoll.host.engine.binary.Import;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.Opcodes;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One of the modules that are linked, taken apart.
///
/// @param label what its exports are called by, in front of a colon; empty for the module whose exports keep their
/// names
/// @param space the room it needs
/// @param types its types
/// @param imports what it needs, in order
/// @param functions the type of each of its own functions
/// @param globals its own global variables
/// @param exports what it gives
/// @param start the function that runs first
/// @param elements what it puts into the table
/// @param bodies its functions' bodies
/// @param data what it puts into the memory
/// @param countsData whether it says how many segments of data it has
record Part(
        String label,
        Space space,
        List<FunctionShape> types,
        List<Import> imports,
        List<Integer> functions,
        List<Global> globals,
        List<Export> exports,
        Optional<Integer> start,
        List<Element> elements,
        List<Bytes> bodies,
        List<Data> data,
        boolean countsData) {
    private static final int PASSIVE = 1;
    private static final int WITH_MEMORY = 2;

    /// A global variable: its type with mutability, and how its first value is computed.
    record Global(Bytes type, Bytes value) {}

    /// Something that is given under a name.
    record Export(String name, int kind, int index) {}

    /// Functions for the table, from an offset on.
    record Element(Bytes offset, List<Integer> functions) {}

    /// Bytes for the memory; without an offset, they are copied by instructions.
    record Data(Optional<Bytes> offset, Bytes bytes) {}

    /// Takes a module apart.
    ///
    /// @throws ModuleRefusedException if it has what is not known here
    static Part of(String label, byte[] wasm) {
        var sections = Sections.of(wasm);
        return new Part(
                label,
                Space.of(sections),
                read(sections, SectionIds.TYPE, FunctionShape::all),
                read(sections, SectionIds.IMPORT, Import::all),
                read(sections, SectionIds.FUNCTION, section -> vector(section, ByteCursor::index)),
                read(sections, SectionIds.GLOBAL, section -> vector(section, Part::global)),
                read(sections, SectionIds.EXPORT, section -> vector(section, Part::export)),
                sections.first(SectionIds.START).map(section -> section.cursor().index()),
                read(sections, SectionIds.ELEMENT, section -> vector(section, Part::element)),
                read(sections, SectionIds.CODE, section -> vector(section, one -> Bytes.of(one.bytes(one.u32())))),
                read(sections, SectionIds.DATA, section -> vector(section, Part::segment)),
                sections.first(SectionIds.DATA_COUNT).isPresent());
    }

    private static <T> List<T> read(Sections sections, int id, Function<ByteCursor, List<T>> reading) {
        return sections.first(id)
                .map(section -> reading.apply(section.cursor()))
                .orElse(List.of());
    }

    private static <T> List<T> vector(ByteCursor section, Function<ByteCursor, T> one) {
        int count = section.count("entries of a section", 1 << 24);
        return IntStream.range(0, count).mapToObj(_ -> one.apply(section)).toList();
    }

    private static Global global(ByteCursor section) {
        return new Global(Bytes.of(section.bytes(2)), expression(section));
    }

    private static Export export(ByteCursor section) {
        return new Export(section.name(), section.u8(), section.index());
    }

    private static Element element(ByteCursor section) {
        int form = section.u8();
        if (form != 0) {
            throw new ModuleRefusedException("The module fills its table in a way that is not known, " + form + ".");
        }
        return new Element(expression(section), vector(section, ByteCursor::index));
    }

    private static Data segment(ByteCursor section) {
        int form = section.u8();
        if (form == WITH_MEMORY) {
            section.index();
        } else if (form > WITH_MEMORY) {
            throw new ModuleRefusedException("The module fills its memory in a way that is not known, " + form + ".");
        }
        Optional<Bytes> offset = form == PASSIVE ? Optional.empty() : Optional.of(expression(section));
        return new Data(offset, Bytes.of(section.bytes(section.u32())));
    }

    /// A constant expression, its `end` included.
    private static Bytes expression(ByteCursor section) {
        int start = section.at();
        var reader = new CodeReader(section.copy());
        while (reader.next()) {
            if (reader.opcode() == Opcodes.END) {
                return Bytes.of(section.bytes(reader.end() - start));
            }
        }
        throw new ModuleRefusedException("The module is damaged: an expression at byte " + start + " does not end.");
    }

    /// Where a body's instructions begin, behind its local variables.
    static ByteCursor code(Bytes body) {
        var cursor = body.cursor();
        int groups = cursor.index();
        for (int i = 0; i < groups; i++) {
            cursor.u32();
            cursor.u8();
        }
        return cursor;
    }

    /// What it needs of one kind, in order.
    List<Import> needed(int kind) {
        return imports.stream().filter(one -> one.kind() == kind).toList();
    }

    /// What it gives of one kind under a name.
    Optional<Export> exported(int kind, String name) {
        return exports.stream()
                .filter(one -> one.kind() == kind && one.name().equals(name))
                .findFirst();
    }

    /// The type of one of its functions, imports counted first.
    FunctionShape shape(int function) {
        var needed = needed(Import.FUNCTION);
        return types.get(
                function < needed.size() ? needed.get(function).type() : functions.get(function - needed.size()));
    }
}
