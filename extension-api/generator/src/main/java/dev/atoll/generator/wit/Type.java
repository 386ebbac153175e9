package dev.atoll.generator.wit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// A resolved WIT type.
public sealed interface Type {
    /// A type without parts.
    enum Primitive implements Type {
        /// `bool`
        BOOL,
        /// `u8`
        U8,
        /// `u16`
        U16,
        /// `u32`
        U32,
        /// `u64`
        U64,
        /// `s8`
        S8,
        /// `s16`
        S16,
        /// `s32`
        S32,
        /// `s64`
        S64,
        /// `f32`
        F32,
        /// `f64`
        F64,
        /// `char`, a Unicode scalar value
        CHAR,
        /// `string`
        STRING;

        /// The keyword in WIT.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// `list<element>`.
    ///
    /// @param element what it holds
    record ListOf(Type element) implements Type {
        @Override
        public String toString() {
            return "list<" + element + ">";
        }
    }

    /// `option<value>`.
    ///
    /// @param value what may be there
    record OptionOf(Type value) implements Type {
        @Override
        public String toString() {
            return "option<" + value + ">";
        }
    }

    /// `result`, `result<ok>`, `result<_, error>` or `result<ok, error>`.
    ///
    /// @param ok what success carries, null for nothing
    /// @param error what failure carries, null for nothing
    record ResultOf(@Nullable Type ok, @Nullable Type error) implements Type {
        @Override
        public String toString() {
            if (ok == null && error == null) {
                return "result";
            }
            return "result<" + (ok == null ? "_" : ok) + (error == null ? "" : ", " + error) + ">";
        }
    }

    /// `tuple<…>`.
    ///
    /// @param members the types in order, at least one
    record TupleOf(List<Type> members) implements Type {
        /// Copies the members.
        public TupleOf {
            members = List.copyOf(members);
        }

        @Override
        public String toString() {
            return "tuple<"
                    + String.join(", ", members.stream().map(Object::toString).toList()) + ">";
        }
    }

    /// A type by its definition: a record, variant, enum, flags or an alias.
    ///
    /// @param definition the definition
    record Named(TypeDefinition definition) implements Type {
        @Override
        public String toString() {
            return definition.name();
        }
    }

    /// This type with aliases taken away at the top: what decides its layout.
    default Type dealiased() {
        Type type = this;
        while (type instanceof Named named && named.definition().shape() instanceof Shape.Alias alias) {
            type = alias.target();
        }
        return type;
    }
}
