// Generated from atoll:extension/types@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.PackedList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words that every other interface shares.
///
/// Offsets and lengths count UTF-16 code units from the start of the document's text, in which every line break is
/// one `\n` whatever the file on disk has. Strings themselves cross as UTF-8.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Types {

    private Types() {}

    /// A stretch of text: `start` is part of it, `end` is not. `start <= end`.
    ///
    /// @param start `offset`
    /// @param end `offset`
    public record Span(int start, int end) {}

    /// A list of [Span], kept as one array of 2 numbers each.
    public static final class SpanList implements PackedList {
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

        @Override
        public List<String> fields() {
            return List.of("start", "end");
        }

        @Override
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
    public static final class RevisionList implements PackedList {
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

        @Override
        public List<String> fields() {
            return List.of("document", "version");
        }

        @Override
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

    /// A document of a place or an edit: one that is open, or a file of the workspace folder (its path with `/`
    /// between names) that the extension may read.
    public sealed interface DocumentRef {
        /// `open`
        ///
        /// @param value what it carries
        record Open(int value) implements DocumentRef {}

        /// `file`
        ///
        /// @param value what it carries
        record File(String value) implements DocumentRef {}
    }

    /// A place that the user can be taken to. Both spans speak of the text the extension knows: of an open document
    /// at the version of the request, or where that document was not part of the request, the version told last; of a
    /// file as it is on the disk.
    ///
    /// @param in `document-ref`
    /// @param target What to select there. Lies in `whole`.
    /// @param whole What to show around it: the whole function of a name, say.
    public record Place(DocumentRef in, Span target, Span whole) {}

    /// What the user is told of an edit before it is made.
    ///
    /// @param label What happens, in a few words.
    /// @param description `option<string>`
    /// @param needsConfirmation Ask the user before this one is made, whatever else is asked.
    public record EditNote(String label, Optional<String> description, boolean needsConfirmation) {}

    /// Edits of one document. All lists of one answer are made together or not at all, and are undone together.
    /// Documents that are not open are shown to the user first. Needs `documents.edit-on-command` for each document.
    ///
    /// @param in `document-ref`
    /// @param edits `list<text-edit>`
    /// @param snippet The index of the edit whose text is a snippet (see `completion`), in which the user goes on
    /// typing; only where `in` is the document of the request.
    /// @param note `option<edit-note>`
    public record DocumentEdits(DocumentRef in, List<TextEdit> edits, Optional<Integer> snippet, Optional<EditNote> note) {}

    /// A command of the extension's own, to be run on the user's click.
    ///
    /// @param command Its id in the manifest.
    /// @param argument Passed on to it.
    public record CommandCall(String command, Optional<String> argument) {}

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

    static CommandCall loadTypesCommandCall(LiftContext lift, int at) {
        return new CommandCall(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8));
    }

    private static Optional<String> loadOptionOfString(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.stringAt(at + 4));
        };
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

    static Place loadTypesPlace(LiftContext lift, int at) {
        return new Place(
            loadTypesDocumentRef(lift, at),
            loadTypesSpan(lift, at + 12),
            loadTypesSpan(lift, at + 20));
    }

    static DocumentRef loadTypesDocumentRef(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> new DocumentRef.Open(lift.u32(at + 4));
            default -> new DocumentRef.File(lift.stringAt(at + 4));
        };
    }

    static DocumentEdits loadTypesDocumentEdits(LiftContext lift, int at) {
        return new DocumentEdits(
            loadTypesDocumentRef(lift, at),
            liftListOfTypesTextEdit(lift, lift.u32(at + 12), lift.u32(at + 16)),
            loadOptionOfU32(lift, at + 20),
            loadOptionOfTypesEditNote(lift, at + 28));
    }

    private static List<TextEdit> liftListOfTypesTextEdit(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 16, 4);
        List<TextEdit> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(loadTypesTextEdit(lift, at));
            at += 16;
        }
        return Collections.unmodifiableList(list);
    }

    private static Optional<Integer> loadOptionOfU32(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(lift.u32(at + 4));
        };
    }

    private static Optional<EditNote> loadOptionOfTypesEditNote(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Optional.empty();
            default -> Optional.of(loadTypesEditNote(lift, at + 4));
        };
    }

    static EditNote loadTypesEditNote(LiftContext lift, int at) {
        return new EditNote(
            lift.stringAt(at),
            loadOptionOfString(lift, at + 8),
            lift.bool(at + 20));
    }
}
