package dev.atoll.generator.wit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WitPackageTest {
    private static WitPackage parse(String text) {
        return WitPackage.parse(Map.of("a.wit", "package test:a@1.2.3-rc.1;\n" + text));
    }

    private static Interface only(String body) {
        return parse("interface i {\n" + body + "\n}").interfaces().getFirst();
    }

    private static Type parameter(String type) {
        return only("f: func(x: " + type + ");")
                .functions()
                .getFirst()
                .parameters()
                .getFirst()
                .type();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bool
            u8
            s64
            f32
            char
            string
            list<list<u32>>
            option<option<string>>
            tuple<u8, f64>
            result
            result<u8>
            result<_, string>
            result<u8, string>
            """)
    void everyTypeIsReadAndSpelledAgain(String type) {
        assertThat(parameter(type)).hasToString(type);
    }

    @Test
    void packagesHaveANameAndAVersion() {
        WitPackage read = parse("interface i {}");
        assertThat(read.name()).isEqualTo("test:a");
        assertThat(read.version()).isEqualTo("1.2.3-rc.1");
        assertThat(read.qualified(read.interfaces().getFirst())).isEqualTo("test:a/i@1.2.3-rc.1");
    }

    @Test
    void definitionsMayComeInAnyOrder() {
        Interface read = only("record b { a: a } type a = list<c>; enum c { x, %type, }");
        assertThat(read.types()).extracting(TypeDefinition::name).containsExactly("c", "a", "b");
        Shape.EnumOf labels = (Shape.EnumOf) read.types().getFirst().shape();
        assertThat(labels.labels()).extracting(Shape.Label::name).containsExactly("x", "type");
    }

    @Test
    void typesOfOtherInterfacesAreTakenOverUnderAnotherName() {
        WitPackage read = parse("""
                interface b { use a.{x as y}; use test:a/c@1.2.3-rc.1.{z,}; f: func(p: y) -> z; }
                interface a { record x { v: u8 } }
                interface c { type z = u16; }
                """);
        Interface b = read.interfaces().get(1);
        assertThat(b.uses()).extracting(Interface::name).containsExactly("a", "c");
        Function f = b.functions().getFirst();
        assertThat(f.parameters().getFirst().type()).hasToString("x");
        assertThat(f.result()).hasToString("z");
        assertThat(java.util.Objects.requireNonNull(f.result()).dealiased()).isEqualTo(Type.Primitive.U16);
    }

    @Test
    void docCommentsBelongToWhatFollows() {
        Interface read = parse("""
                // not this
                /// First line.
                ///   second, indented
                @since(version = 1.0.0)
                interface i {
                    /** A block
                      * of two lines. */
                    record r {
                        /// Of the field.
                        f: u8,
                    }
                    /// Of the function.
                    @unstable(feature = x) @deprecated(version = 2.0.0)
                    g: func();
                    /* plain /* nested */ */
                    h: func();
                }
                """).interfaces().getFirst();
        assertThat(read.docs()).containsExactly("First line.", "  second, indented");
        assertThat(read.types().getFirst().docs()).containsExactly("A block", "of two lines.");
        Shape.RecordOf record = (Shape.RecordOf) read.types().getFirst().shape();
        assertThat(record.fields().getFirst().docs()).containsExactly("Of the field.");
        assertThat(read.functions().getFirst().docs()).containsExactly("Of the function.");
        assertThat(read.functions().get(1).docs()).isEmpty();
    }

    @Test
    void worldsTakeOverWhatTheyInclude() {
        WitPackage read = parse("""
                interface a {}
                interface b {}
                interface c {}
                world base { import a; export b; }
                world whole { include base; import test:a/c@1.2.3-rc.1; export c; }
                """);
        World whole = read.world("whole");
        assertThat(whole.imports()).extracting(Interface::name).containsExactly("a", "c");
        assertThat(whole.exports()).extracting(Interface::name).containsExactly("b", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interface i { f: func(x: y); }                        | a.wit:2:26: no type `y` here
            interface i { record r { f: u8 }                      | a.wit:2:33: expected a type, a function or `use`
            interface i { record r { list: u8 } }                 | a.wit:2:26: expected a name, found `list` (write `%list`
            interface i { type a = b; type b = a; }               | a.wit:2:36: type `a` contains itself
            interface i { record r { x: u8, X: u8 } }             | a.wit:2:33: `X` is declared twice
            interface i { f: func(); f: func(); }                 | a.wit:2:26: `f` is declared twice
            interface i { use j.{t}; }                            | a.wit:2:19: no interface `j` in this package
            interface i { use i.{t}; }                            | a.wit:2:19: interfaces use each other in a circle
            interface i { use x:y/z.{t}; }                        | a.wit:2:19: package `x:y` is not among these files
            interface i { resource r; }                           | a.wit:2:15: `resource` is not supported
            interface i { f: async func(); }                      | a.wit:2:18: `async` is not supported
            interface i { f: func(x: stream<u8>); }               | a.wit:2:26: `stream` is not supported
            interface i { f: func() -> (a: u8); }                 | a.wit:2:28: named results have left WIT
            interface i { f: func(x: list<u8, u8>); }             | a.wit:2:26: `list` does not take 2 types
            interface i { f: func(x: list<_>); }                  | a.wit:2:31: expected a type, found `_`
            interface i { enum e {} }                             | a.wit:2:20: a enum needs at least one member
            interface i { @new(x) f: func(); }                    | a.wit:2:16: unknown gate `@new`
            interface i { f: func() -> u8 }                       | a.wit:2:31: expected `;`, found `}`
            world w { export f: func(); }                         | a.wit:2:7: `f`: a world imports and exports named
            world w { include v; }                                | a.wit:2:19: no world `v` in this package
            world w { include w; }                                | a.wit:2:7: worlds include each other in a circle
            interface i { § }                                     | a.wit:2:15: unexpected `§`
            /* open                                               | a.wit:2:1: this comment is never closed
            package p:q { }                                       | a.wit:2:1: expected `interface`, `world` or `use`
            """)
    void whatIsWrongIsSaidWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(WitException.class).hasMessageStartingWith(message);
    }

    @Test
    void flagsHaveAtMostThirtyTwoLabels() {
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < 33; i++) {
            labels.append("b").append(i).append(", ");
        }
        assertThatThrownBy(() -> only("flags f { " + labels + "}"))
                .isInstanceOf(WitException.class)
                .hasMessageContaining("at most 32");
    }

    @Test
    void filesOfDifferentPackagesDoNotMix() {
        Map<String, String> texts = Map.of("a.wit", "package x:a;", "b.wit", "package x:b;");
        assertThatThrownBy(() -> WitPackage.parse(texts)).isInstanceOf(WitException.class);
        assertThatThrownBy(() -> WitPackage.parse(Map.of("a.wit", "interface i {}")))
                .isInstanceOf(WitException.class)
                .hasMessageContaining("package");
    }

    @Test
    void theContractIsRead() throws IOException {
        Path root = Path.of(System.getProperty("atoll.root"));
        WitPackage contract = WitPackage.read(root.resolve("extension-api/wit/v0.1"));
        assertThat(contract.world("language").exports())
                .extracting(Interface::name)
                .containsAll(List.of("sync", "highlighting", "diagnostics", "symbols", "folding", "formatting"));
        assertThat(contract.world("language").imports())
                .extracting(Interface::name)
                .contains("log", "task");
    }
}
