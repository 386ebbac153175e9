// Generated from atoll:extension/types@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The words that every other interface shares.
///
/// Offsets and lengths count UTF-16 code units from the start of the document's text, in which every line break is
/// one `\n` whatever the file on disk has. Strings themselves cross as UTF-8.
@SuppressWarnings({"UnusedVariable", "AvoidCommonTypeNames"})
public final class Types {

    private Types() {}

    /// A stretch of text: `start` is part of it, `end` is not. `start <= end`.
    ///
    /// @param start `offset`
    /// @param end `offset`
    public record Span(int start, int end) {}

    /// A list of [Span], kept as one array of 2 numbers each.
    public static final class SpanList {
        private final int[] words;

        /// Takes over an array, which must not be changed afterwards.
        public SpanList(int[] words) {
            if (words.length % 2 != 0) {
                throw new IllegalArgumentException("not a multiple of 2");
            }
            this.words = words;
        }

        /// How many there are.
        public int size() {
            return words.length / 2;
        }

        /// The field `start` of the one at an index.
        public int start(int index) {
            return words[2 * index];
        }

        /// The field `end` of the one at an index.
        public int end(int index) {
            return words[2 * index + 1];
        }

        /// The array itself, not to be changed.
        public int[] words() {
            return words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SpanList list && Arrays.equals(words, list.words);
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

    /// A document at one version: what every request names. The host has delivered all changes up to `version` before
    /// it asks.
    ///
    /// @param document `document-id`
    /// @param version `version`
    public record Revision(int document, int version) {}

    /// A list of [Revision], kept as one array of 2 numbers each.
    public static final class RevisionList {
        private final int[] words;

        /// Takes over an array, which must not be changed afterwards.
        public RevisionList(int[] words) {
            if (words.length % 2 != 0) {
                throw new IllegalArgumentException("not a multiple of 2");
            }
            this.words = words;
        }

        /// How many there are.
        public int size() {
            return words.length / 2;
        }

        /// The field `document` of the one at an index.
        public int document(int index) {
            return words[2 * index];
        }

        /// The field `version` of the one at an index.
        public int version(int index) {
            return words[2 * index + 1];
        }

        /// The array itself, not to be changed.
        public int[] words() {
            return words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RevisionList list && Arrays.equals(words, list.words);
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

    /// One edit of a request's revision: `span` is replaced by `text`.
    ///
    /// Several edits in one list all speak of the old text, are sorted by `span.start` and do not overlap; two
    /// insertions at the same place happen in list order.
    ///
    /// @param span `span`
    /// @param text `string`
    public record TextEdit(Span span, String text) {}

    /// Why a request has no answer.
    public sealed interface Failure {
        /// The host no longer wants the answer (`task.should-yield` said so, and the work was given up).
        record Cancelled() implements Failure {}

        /// The request names a document the extension does not know, or a span outside of it.
        ///
        /// @param value what it carries
        record InvalidRequest(String value) implements Failure {}

        /// The document is larger than the extension handles; the text says what the bound is.
        ///
        /// @param value what it carries
        record TooLarge(String value) implements Failure {}

        /// Anything else; one sentence a user can read.
        ///
        /// @param value what it carries
        record Other(String value) implements Failure {}
    }

    static Span loadTypesSpan(LiftContext lift, int at) {
        return new Span(
            lift.u32(at),
            lift.u32(at + 4));
    }

    static void storeTypesTextEdit(LowerContext lower, int at, TextEdit value) {
        storeTypesSpan(lower, at, value.span());
        lower.block(at + 8, lower.string(value.text()));
    }

    static void storeTypesSpan(LowerContext lower, int at, Span value) {
        lower.u32(at, value.start());
        lower.u32(at + 4, value.end());
    }

    static void lowerTypesRevision(LowerContext lower, Revision value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(value.document());
        flat[at + 1] = Integer.toUnsignedLong(value.version());
    }

    static void lowerTypesSpan(LowerContext lower, Span value, long[] flat, int at) {
        flat[at] = Integer.toUnsignedLong(value.start());
        flat[at + 1] = Integer.toUnsignedLong(value.end());
    }

    static Failure loadTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 4)) {
            case 0 -> new Failure.Cancelled();
            case 1 -> new Failure.InvalidRequest(lift.stringAt(at + 4));
            case 2 -> new Failure.TooLarge(lift.stringAt(at + 4));
            default -> new Failure.Other(lift.stringAt(at + 4));
        };
    }

    static TextEdit loadTypesTextEdit(LiftContext lift, int at) {
        return new TextEdit(
            loadTypesSpan(lift, at),
            lift.stringAt(at + 8));
    }
}
