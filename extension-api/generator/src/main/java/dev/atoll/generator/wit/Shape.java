package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a type definition defines.
public sealed interface Shape {
    /// `record`.
    ///
    /// @param fields at least one
    record RecordOf(List<Field> fields) implements Shape {
        /// Copies the fields.
        public RecordOf {
            fields = List.copyOf(fields);
        }
    }

    /// `variant`.
    ///
    /// @param cases at least one
    record VariantOf(List<Case> cases) implements Shape {
        /// Copies the cases.
        public VariantOf {
            cases = List.copyOf(cases);
        }
    }

    /// `enum`.
    ///
    /// @param labels at least one
    record EnumOf(List<Label> labels) implements Shape {
        /// Copies the labels.
        public EnumOf {
            labels = List.copyOf(labels);
        }
    }

    /// `flags`.
    ///
    /// @param labels 1 to 32
    record FlagsOf(List<Label> labels) implements Shape {
        /// Copies the labels.
        public FlagsOf {
            labels = List.copyOf(labels);
        }
    }

    /// `type name = target`.
    ///
    /// @param target what it stands for
    record Alias(Type target) implements Shape {}

    /// A field of a record, or a parameter.
    ///
    /// @param name kebab-case
    /// @param docs the lines of its doc comment
    /// @param type its type
    record Field(String name, List<String> docs, Type type) {
        /// Copies the lines.
        public Field {
            docs = List.copyOf(docs);
        }
    }

    /// A case of a variant.
    ///
    /// @param name kebab-case
    /// @param docs the lines of its doc comment
    /// @param type what it carries, null for nothing
    record Case(String name, List<String> docs, @Nullable Type type) {
        /// Copies the lines.
        public Case {
            docs = List.copyOf(docs);
        }
    }

    /// A label of an enum or of flags.
    ///
    /// @param name kebab-case
    /// @param docs the lines of its doc comment
    record Label(String name, List<String> docs) {
        /// Copies the lines.
        public Label {
            docs = List.copyOf(docs);
        }
    }
}
