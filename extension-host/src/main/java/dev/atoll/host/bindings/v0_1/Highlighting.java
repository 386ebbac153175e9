// Generated from atoll:extension/highlighting@0.1.0. Do not edit.
package dev.atoll.host.bindings.v0_1;

import dev.atoll.host.abi.AbiLimits;
import dev.atoll.host.abi.ExportedFunction;
import dev.atoll.host.abi.LiftContext;
import dev.atoll.host.abi.LowerContext;
import dev.atoll.host.abi.PackedList;
import dev.atoll.host.abi.Result;
import dev.atoll.host.engine.CoreSignature;
import dev.atoll.host.engine.CoreType;
import dev.atoll.host.engine.GuestInstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Colours for the text on the screen.
@SuppressWarnings({"UnusedVariable", "ArrayRecordComponent", "AvoidCommonTypeNames"})
public final class Highlighting {
    /// The name by which modules import or export this interface.
    public static final String NAME = "atoll:extension/highlighting@0.1.0";

    private final GuestInstance instance;
    private final AbiLimits limits;
    private final ExportedFunction scopesExport;
    private final ExportedFunction highlightExport;

    /// Binds the exports of a guest that offers this interface.
    ///
    /// @param instance the guest
    /// @param limits what one call may answer at most
    /// @throws dev.atoll.host.abi.SignatureException if a function is missing or of another signature
    public Highlighting(GuestInstance instance, AbiLimits limits) {
        this.instance = instance;
        this.limits = limits;
        this.scopesExport = ExportedFunction.of(instance, NAME + "#scopes", new CoreSignature(List.of(), List.of(CoreType.I32)));
        this.highlightExport = ExportedFunction.of(instance, NAME + "#highlight", new CoreSignature(List.of(CoreType.I32, CoreType.I32, CoreType.I32, CoreType.I32), List.of(CoreType.I32)));
    }

    /// Whether a guest exports any function of this interface, and so offers it.
    public static boolean isExportedBy(GuestInstance instance) {
        return instance.function(NAME + "#scopes") != null || instance.function(NAME + "#highlight") != null;
    }

    /// The scopes that tokens refer to: tree-sitter capture names such as `keyword`, `string.special`,
    /// `punctuation.bracket`. Asked once after the start; at most 256.
    ///
    /// `embedded.NAME`, such as `embedded.rust`, says that a stretch is written in another language, which the editor
    /// colours by the grammar that other languages know by that name in lower case. Tokens with the same such scope
    /// are one text as long as no line break lies between them, so a token takes the break at its end in. They may
    /// lie outside of the asked span, so that the text is whole. Without a grammar the stretch looks like
    /// `markup.raw`.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public List<String> scopes() {
        if (scopesExport.watched()) {
            scopesExport.asked();
        }
        long[] results = scopesExport.call();
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 8, 4);
        List<String> answer = liftListOfString(lift, lift.u32(area), lift.u32(area + 4));
        scopesExport.postReturn(results);
        scopesExport.answered(answer, lift.taken());
        return answer;
    }

    /// Colours `visible`. Called after changes and on scrolling; must be incremental enough to answer within a few
    /// milliseconds anywhere in a large document.
    ///
    /// @throws dev.atoll.host.abi.AbiException if the guest's answer breaks the ABI
    public Result<Highlights, Types.Failure> highlight(Types.Revision revision, Types.Span visible) {
        if (highlightExport.watched()) {
            highlightExport.asked("revision", revision, "visible", visible);
        }
        LowerContext lower = new LowerContext(instance);
        long[] flat = new long[4];
        Types.lowerTypesRevision(lower, revision, flat, 0);
        Types.lowerTypesSpan(lower, visible, flat, 2);
        long[] results = highlightExport.call(flat);
        LiftContext lift = new LiftContext(instance.memory(), limits);
        int area = lift.slice((int) results[0], 20, 4);
        Result<Highlights, Types.Failure> answer = loadResultOfHighlightingHighlightsOrTypesFailure(lift, area);
        highlightExport.postReturn(results);
        highlightExport.answered(answer, lift.taken());
        return answer;
    }

    /// One coloured stretch. Only `u32`s, so that a list of them is one contiguous block of memory.
    ///
    /// @param start `offset`
    /// @param length In UTF-16 code units; never 0.
    /// @param scope An index into `scopes`.
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

    /// Tokens of a span, sorted by `start`, without overlaps. What lies between tokens has the editor's plain colour.
    ///
    /// @param covered The span that the answer speaks for. It contains the asked span, or less where the extension
    /// had to stop early.
    /// @param tokens `list<token>`
    public record Highlights(Types.Span covered, TokenList tokens) {}

    private static List<String> liftListOfString(LiftContext lift, int pointer, int length) {
        int at = lift.list(pointer, length, 8, 4);
        List<String> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(lift.stringAt(at));
            at += 8;
        }
        return Collections.unmodifiableList(list);
    }

    private static Result<Highlights, Types.Failure> loadResultOfHighlightingHighlightsOrTypesFailure(LiftContext lift, int at) {
        int tag = lift.u8(at);
        return switch (LiftContext.discriminant(tag, 2)) {
            case 0 -> Result.ok(loadHighlightingHighlights(lift, at + 4));
            default -> Result.err(Types.loadTypesFailure(lift, at + 4));
        };
    }

    static Highlights loadHighlightingHighlights(LiftContext lift, int at) {
        return new Highlights(
            Types.loadTypesSpan(lift, at),
            new TokenList(lift.words(lift.u32(at + 8), lift.u32(at + 12), 3)));
    }
}
