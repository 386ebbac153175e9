package dev.atoll.host.abi;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A value type that is known only at run time, already despecialized: tuples are records, enums, options and
/// results are variants.
///
/// Values of such types are plain Java objects: [Boolean]; [Long] for all integers and characters, as the type's
/// own number (a `u64` as its 64 bits); [Float], [Double], [String]; a [List] for lists, and for records in the
/// order of the fields; [VariantValue]; [Long] for flags, one bit each.
sealed interface ValType {
    /// How deep types may nest.
    int MAX_DEPTH = 64;

    /// A type without parts.
    enum Scalar implements ValType {
        BOOL,
        S8,
        U8,
        S16,
        U16,
        S32,
        U32,
        S64,
        U64,
        F32,
        F64,
        CHAR,
        STRING
    }

    /// `list<element>`.
    record ListType(ValType element) implements ValType {}

    /// `record` or `tuple`.
    record RecordType(List<ValType> fields) implements ValType {
        public RecordType {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("a record needs a field");
            }
        }
    }

    /// `variant`, `enum`, `option` or `result`; null stands for a case without payload.
    record VariantType(List<@Nullable ValType> cases) implements ValType {
        public VariantType {
            cases = Collections.unmodifiableList(new ArrayList<>(cases));
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("a variant needs a case");
            }
        }
    }

    /// `flags` with `count` labels.
    record FlagsType(int count) implements ValType {
        public FlagsType {
            if (count < 1 || count > 32) {
                throw new IllegalArgumentException("flags have 1 to 32 labels");
            }
        }
    }

    /// `list<element>`.
    static ValType list(ValType element) {
        return new ListType(element);
    }

    /// `tuple<members…>`, or a record of them.
    static ValType tuple(ValType... members) {
        return new RecordType(List.of(members));
    }

    /// A variant of these cases.
    static ValType variant(@Nullable ValType... cases) {
        return new VariantType(Arrays.asList(cases));
    }

    /// An enum of `count` labels.
    static ValType enumeration(int count) {
        return new VariantType(Collections.nCopies(count, null));
    }

    /// `option<value>`.
    static ValType option(ValType value) {
        return variant(null, value);
    }

    /// `result<ok, error>`.
    static ValType result(@Nullable ValType ok, @Nullable ValType error) {
        return variant(ok, error);
    }

    /// How deep this type nests; 1 for a scalar.
    default int depth() {
        return switch (this) {
            case Scalar ignored -> 1;
            case FlagsType ignored -> 1;
            case ListType list -> 1 + list.element().depth();
            case RecordType record ->
                1 + record.fields().stream().mapToInt(ValType::depth).max().orElse(0);
            case VariantType variant -> {
                int deepest = 0;
                for (ValType payload : variant.cases()) {
                    deepest = Math.max(deepest, payload == null ? 0 : payload.depth());
                }
                yield 1 + deepest;
            }
        };
    }
}
