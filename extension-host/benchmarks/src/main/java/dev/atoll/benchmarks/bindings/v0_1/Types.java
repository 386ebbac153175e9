// Generated from bench:calls/types@0.1.0. Do not edit.
package dev.atoll.benchmarks.bindings.v0_1;

import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.PackedList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the benchmark's calls carry.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Types {

    private Types() {}

    /// A small record: numbers of two sizes, a truth value and a short text.
    ///
    /// @param id `u32`
    /// @param start `u32`
    /// @param length `u32`
    /// @param weight `f64`
    /// @param pinned `bool`
    /// @param label `string`
    public record Item(int id, int start, int length, double weight, boolean pinned, String label) {}

    /// The shape of the contract's token: only `u32`s, so that a list of them is one block.
    ///
    /// @param start `u32`
    /// @param length `u32`
    /// @param scope `u32`
    public record Token(int start, int length, int scope) {}

    /// A list of [Token], kept as one array of 3 numbers each.
    public static final class TokenList implements PackedList {
        private final int[] words;

        /// Takes over an array, which must not be changed afterwards.
        public TokenList(int[] words) {
            if (words.length % 3 != 0) {
                throw new IllegalArgumentException("not a multiple of 3");
            }
            this.words = words;
        }

        /// How many there are.
        public int size() {
            return words.length / 3;
        }

        /// The field `start` of the one at an index.
        public int start(int index) {
            return words[3 * index];
        }

        /// The field `length` of the one at an index.
        public int length(int index) {
            return words[3 * index + 1];
        }

        /// The field `scope` of the one at an index.
        public int scope(int index) {
            return words[3 * index + 2];
        }

        @Override
        public List<String> fields() {
            return List.of("start", "length", "scope");
        }

        @Override
        public int[] words() {
            return words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof TokenList list && Arrays.equals(words, list.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }

        @Override
        public String toString() {
            return Arrays.toString(words);
        }
    }

    static void storeTypesItem(LowerContext lower, int at, Item value) {
        lower.u32(at, value.id());
        lower.u32(at + 4, value.start());
        lower.u32(at + 8, value.length());
        lower.f64(at + 16, value.weight());
        lower.bool(at + 24, value.pinned());
        lower.block(at + 28, lower.string(value.label()));
    }

    static void lowerTypesItem(LowerContext lower, Item value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(value.id());
        flat[at + 1] = Integer.toUnsignedLong(value.start());
        flat[at + 2] = Integer.toUnsignedLong(value.length());
        flat[at + 3] = Double.doubleToLongBits(value.weight());
        flat[at + 4] = value.pinned() ? 1 : 0;
        lower.flat(flat, at + 5, lower.string(value.label()));
    }

    static Item loadTypesItem(LiftContext lift, int at) {
        return new Item(
            lift.u32(at),
            lift.u32(at + 4),
            lift.u32(at + 8),
            lift.f64(at + 16),
            lift.bool(at + 24),
            lift.stringAt(at + 28));
    }
}
