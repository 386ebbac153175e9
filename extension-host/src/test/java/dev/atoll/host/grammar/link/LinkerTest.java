package dev.atoll.host.grammar.link;

import dev.atoll.host.engine.binary.ByteSink;
import dev.atoll.host.engine.binary.Bytes;
import dev.atoll.host.engine.binary.ModuleRefusedException;
import dev.atoll.host.engine.binary.Opcodes;
import dev.atoll.host.engine.binary.SectionIds;
import dev.atoll.host.engine.binary.Sections;
import dev.atoll.host.engine.binary.Sections.Section;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LinkerTest {
    private static final byte[] NUMBER_TO_NUMBER = {0x60, 1, 0x7f, 1, 0x7f};
    private static final byte[] LONG_TO_NUMBER = {0x60, 1, 0x7e, 1, 0x7f};

    /// A module made to be loaded, which wants some bytes of memory.
    private static Bytes module(int memory, Section... sections) {
        var all = new ArrayList<Section>();
        var numbers = new ByteSink().u32(memory).u32(4).u32(0).u32(0);
        all.add(section(SectionIds.CUSTOM, new ByteSink().name("dylink.0").u8(1).block(numbers.bytes())));
        all.addAll(List.of(sections));
        return Bytes.of(new Sections(all).bytes());
    }

    private static Section section(int id, ByteSink content) {
        return new Section(id, Bytes.of(content.bytes()));
    }

    private static Section types(byte[] type) {
        return section(SectionIds.TYPE, new ByteSink().vector(List.of(type)));
    }

    private static Section needs(String name) {
        return section(
                SectionIds.IMPORT,
                new ByteSink().u32(1).name("env").name(name).u8(0).u32(0));
    }

    /// Exports one function that gives back what it is given.
    private static Bytes giving(String name, byte[] type) {
        return module(
                16,
                types(type),
                section(SectionIds.FUNCTION, new ByteSink().u32(1).u32(0)),
                section(
                        SectionIds.EXPORT,
                        new ByteSink().u32(1).name(name).u8(0).u32(0)),
                section(SectionIds.CODE, new ByteSink().u32(1).block(new byte[] {0, 0x20, 0, 0x0b})));
    }

    private static byte[] link(Bytes... modules) {
        var labels = List.of("", "glue", "grammar");
        var inputs = new ArrayList<Linker.Input>();
        for (int i = 0; i < modules.length; i++) {
            inputs.add(new Linker.Input(labels.get(i), modules[i]));
        }
        return Linker.link(inputs);
    }

    private static List<String> imports(byte[] linked) {
        return Sections.of(linked)
                .first(SectionIds.IMPORT)
                .map(section -> dev.atoll.host.engine.binary.Import.all(section.cursor()))
                .orElseThrow()
                .stream()
                .map(one -> one.module() + "." + one.name())
                .toList();
    }

    @Test
    void whatThePartsGiveEachOtherIsNotAskedOfTheHost() {
        var linked =
                link(giving("twice", NUMBER_TO_NUMBER), module(0), module(8, types(NUMBER_TO_NUMBER), needs("twice")));

        assertThat(imports(linked)).isEmpty();
    }

    private static Map<String, Integer> exports(byte[] linked) {
        var cursor = Sections.of(linked).first(SectionIds.EXPORT).orElseThrow().cursor();
        var result = new HashMap<String, Integer>();
        for (long left = cursor.u32(); left > 0; left--) {
            var name = cursor.name();
            cursor.u8();
            result.put(name, cursor.index());
        }
        return result;
    }

    private static List<byte[]> bodies(byte[] linked) {
        var cursor = Sections.of(linked).first(SectionIds.CODE).orElseThrow().cursor();
        var result = new ArrayList<byte[]>();
        for (long left = cursor.u32(); left > 0; left--) {
            result.add(cursor.bytes(cursor.u32()));
        }
        return result;
    }

    @Test
    void whatTheSecondPartGivesStandsInForWhatTheFirstGivesUnderTheName() {
        var linked = link(giving("twice", NUMBER_TO_NUMBER), giving("twice", NUMBER_TO_NUMBER), module(0));

        assertThat(exports(linked)).containsEntry("twice", 1).containsEntry("glue:twice", 1);
        assertThat(bodies(linked).get(0)).containsExactly(0, Opcodes.UNREACHABLE, Opcodes.END);
        assertThat(bodies(linked).get(1)).containsExactly(0, Opcodes.LOCAL_GET, 0, Opcodes.END);
    }

    @Test
    void whatHasAnotherSignatureStandsInForNothing() {
        var linked = link(giving("twice", NUMBER_TO_NUMBER), giving("twice", LONG_TO_NUMBER), module(0));

        assertThat(exports(linked)).containsEntry("twice", 0).containsEntry("glue:twice", 1);
        assertThat(bodies(linked)).allMatch(body -> body[1] == Opcodes.LOCAL_GET);
    }

    @Test
    void whatIsOnlyCalledByAnotherPartStays() {
        var calling = module(
                8,
                types(NUMBER_TO_NUMBER),
                needs("twice"),
                section(SectionIds.FUNCTION, new ByteSink().u32(1).u32(0)),
                section(
                        SectionIds.EXPORT,
                        new ByteSink().u32(1).name("thrice").u8(0).u32(1)),
                section(SectionIds.CODE, new ByteSink().u32(1).block(new byte[] {
                            0, Opcodes.LOCAL_GET, 0, Opcodes.CALL, 0, Opcodes.END
                        })));
        var linked = link(giving("twice", NUMBER_TO_NUMBER), giving("twice", NUMBER_TO_NUMBER), calling);

        assertThat(bodies(linked).get(0)).containsExactly(0, Opcodes.LOCAL_GET, 0, Opcodes.END);
    }

    @Test
    void whatNobodyGivesIsAskedOfTheHostOnce() {
        var needing = module(8, types(NUMBER_TO_NUMBER), needs("unknown"));

        assertThat(imports(link(module(0), needing, needing))).containsExactly("env.unknown");
    }

    @Test
    void aGrammarCannotTakeThePlaceOfWhatTheRuntimeNeeds() {
        var runtime = module(0, types(NUMBER_TO_NUMBER), needs("twice"));

        assertThat(imports(link(runtime, module(0), giving("twice", NUMBER_TO_NUMBER))))
                .containsExactly("env.twice");
    }

    @Test
    void anotherSignatureIsRefused() {
        var needing = module(8, types(LONG_TO_NUMBER), needs("twice"));

        assertThatThrownBy(() -> link(giving("twice", NUMBER_TO_NUMBER), module(0), needing))
                .isInstanceOf(ModuleRefusedException.class)
                .hasMessageContaining("\"twice\" with a signature");
    }

    @Test
    void aModuleThatIsNotMadeToBeLoadedIsRefused() {
        var plain = Bytes.of(new Sections(List.of(types(NUMBER_TO_NUMBER))).bytes());

        assertThatThrownBy(() -> link(module(0), module(0), plain))
                .isInstanceOf(ModuleRefusedException.class)
                .hasMessageContaining("dylink.0");
    }

    @Test
    void aModuleThatWantsTooMuchMemoryIsRefused() {
        assertThatThrownBy(() -> link(module(0), module(0), module(Integer.MAX_VALUE)))
                .isInstanceOf(ModuleRefusedException.class)
                .hasMessageContaining("too much");
    }

    @Test
    void aDamagedModuleIsRefusedWhereverItEnds() {
        var whole = giving("twice", NUMBER_TO_NUMBER).array();
        for (int length = 8; length < whole.length; length++) {
            var cut = Bytes.of(java.util.Arrays.copyOf(whole, length));
            try {
                link(module(0), module(0), cut);
            } catch (ModuleRefusedException e) {
                assertThat(e.sentence()).endsWith(".");
            }
        }
    }
}
