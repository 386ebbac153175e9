package dev.atoll.generator.layout;

import dev.atoll.generator.wit.Shape;
import dev.atoll.generator.wit.Type;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// A type with everything taken away that does not change its layout: tuples are products, enums, options and
/// results are sums.
public sealed interface Plain {
    /// A number, a boolean or a character.
    ///
    /// @param type which
    record Scalar(Type.Primitive type) implements Plain {}

    /// A string.
    record Text() implements Plain {}

    /// A list.
    ///
    /// @param element what it holds
    record Sequence(Type element) implements Plain {}

    /// A record or tuple.
    ///
    /// @param members in order
    record Product(List<Type> members) implements Plain {
        /// Copies the members.
        public Product {
            members = List.copyOf(members);
        }
    }

    /// A variant, enum, option or result.
    ///
    /// @param cases what each case carries, null for nothing
    record Sum(List<@Nullable Type> cases) implements Plain {
        /// Copies the cases.
        public Sum {
            cases = Collections.unmodifiableList(new ArrayList<>(cases));
        }
    }

    /// Flags.
    ///
    /// @param count how many
    record Bits(int count) implements Plain {}

    /// The plain form of a type.
    static Plain of(Type type) {
        return switch (type.dealiased()) {
            case Type.Primitive primitive -> primitive == Type.Primitive.STRING ? new Text() : new Scalar(primitive);
            case Type.ListOf list -> new Sequence(list.element());
            case Type.TupleOf tuple -> new Product(tuple.members());
            case Type.OptionOf option -> new Sum(Arrays.asList(null, option.value()));
            case Type.ResultOf result -> new Sum(Arrays.asList(result.ok(), result.error()));
            case Type.Named named -> of(named.definition().shape());
        };
    }

    private static Plain of(Shape shape) {
        return switch (shape) {
            case Shape.RecordOf record ->
                new Product(record.fields().stream().map(Shape.Field::type).toList());
            case Shape.VariantOf variant -> {
                List<@Nullable Type> cases = new ArrayList<>();
                variant.cases().forEach(c -> cases.add(c.type()));
                yield new Sum(cases);
            }
            case Shape.EnumOf labels ->
                new Sum(Collections.nCopies(labels.labels().size(), null));
            case Shape.FlagsOf flags -> new Bits(flags.labels().size());
            case Shape.Alias alias -> of(alias.target());
        };
    }
}
