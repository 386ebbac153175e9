package dev.atoll.host.imports;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.Limit;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.editor.Decoration;
import dev.atoll.api.editor.DecorationTone;
import dev.atoll.api.editor.NoticeLevel;
import dev.atoll.api.editor.ProgressItem;
import dev.atoll.api.editor.StatusItem;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.FakeUi;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.abi.Result;
import dev.atoll.host.abi.Unit;
import dev.atoll.host.bindings.v0_1.Types;
import dev.atoll.host.bindings.v0_1.Ui;
import dev.atoll.host.bindings.v0_1.Ui.ProgressStep;
import dev.atoll.host.bindings.v0_1.Ui.UiError;
import dev.atoll.host.capability.Grants;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class UiImportTest {
    private static final Result<Unit, UiError> DONE = Result.ok(Unit.UNIT);
    private static final Result<Unit, UiError> TOO_MANY = Result.err(UiError.TOO_MANY);
    private static final DocumentInfo DOCUMENT = new DocumentInfo(new DocumentId(1), 3, "json", "a.json", 5);

    private final FakeUi screen = new FakeUi();
    private long millis;
    private boolean running = true;
    private final UiBoard board = new UiBoard(new ExtensionId("test.guest"), screen, () -> millis);
    private final Grants grants = grants();
    private UiBoard.Screen place = board.begin(Limits.DEFAULTS, grants, () -> running);
    private UiImport ui = instance(place);

    private static Grants grants() {
        var all = Stream.of(CapabilityKind.values())
                .map(kind -> Capability.of(kind, Set.of("json"), Set.of()))
                .toList();
        return new Grants(all, all);
    }

    private UiImport instance(UiBoard.Screen on) {
        var gate = new Gate(grants, new LogBook(Clock.systemUTC(), Limits.DEFAULTS), missing -> {});
        return new UiImport(on, new OneDocument(), gate);
    }

    private static final class OneDocument implements DocumentAccess {
        @Override
        public List<DocumentInfo> documents() {
            return List.of(DOCUMENT);
        }

        @Override
        public Optional<DocumentInfo> document(DocumentId id) {
            return Optional.of(DOCUMENT).filter(known -> known.id().equals(id));
        }

        @Override
        public Optional<TextSnapshot> text(DocumentId id) {
            return document(id).map(known -> new StringSnapshot("hello"));
        }
    }

    private Result<Unit, UiError> decorate(int version, String group, Types.Span... spans) {
        var decorations = Stream.of(spans)
                .map(span -> new Ui.Decoration(span, Ui.Tone.INFO))
                .toList();
        return ui.decorate(new Types.Revision(1, version), group, decorations);
    }

    private Result<Unit, UiError> flood(String group, int count) {
        var decoration = new Ui.Decoration(new Types.Span(0, 1), Ui.Tone.HINT);
        return ui.decorate(new Types.Revision(1, 3), group, Collections.nCopies(count, decoration));
    }

    @Test
    void aFloodOfNoticesAnswersTooManyUntilTheMinuteIsOver() {
        for (int i = 0; i < Limits.DEFAULTS.of(Limit.NOTICES); i++) {
            assertThat(ui.notifyValue(Ui.NoticeLevel.INFO, "Notice " + i, List.of()))
                    .isEqualTo(DONE);
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(ui.notifyValue(Ui.NoticeLevel.INFO, "One more", List.of()))
                    .isEqualTo(TOO_MANY);
        }
        assertThat(screen.notices()).hasSize(Limits.DEFAULTS.of(Limit.NOTICES));
        millis += 60_000;
        assertThat(ui.notifyValue(Ui.NoticeLevel.INFO, "Later", List.of())).isEqualTo(DONE);
    }

    private void replaceInstance() {
        place.close();
        place = board.begin(Limits.DEFAULTS, grants, () -> running);
        ui = instance(place);
    }

    @Test
    void noticesOfANewInstanceCountWithThoseOfTheOld() {
        for (int i = 0; i < Limits.DEFAULTS.of(Limit.NOTICES); i++) {
            replaceInstance();
            assertThat(ui.notifyValue(Ui.NoticeLevel.INFO, "Notice " + i, List.of()))
                    .isEqualTo(DONE);
        }
        replaceInstance();
        assertThat(ui.notifyValue(Ui.NoticeLevel.INFO, "One more", List.of())).isEqualTo(TOO_MANY);
    }

    @Test
    void moreStatusItemsThanAllowedAnswerTooManyAndOldOnesStillChange() {
        for (int i = 0; i < Limits.DEFAULTS.of(Limit.STATUS_ITEMS); i++) {
            assertThat(ui.status("item" + i, "text", "")).isEqualTo(DONE);
        }
        assertThat(ui.status("another", "text", "")).isEqualTo(TOO_MANY);
        assertThat(ui.status("item0", "changed", "")).isEqualTo(DONE);
        assertThat(ui.status("item1", "", "")).isEqualTo(DONE);
        assertThat(ui.status("another", "text", "")).isEqualTo(DONE);
        assertThat(screen.shown()).hasSize(Limits.DEFAULTS.of(Limit.STATUS_ITEMS));
    }

    @Test
    void aFloodOfChangesAnswersTooManyUntilTheSecondIsOver() {
        int most = Limits.DEFAULTS.of(Limit.UI_CHANGES);
        for (int i = 0; i < most; i++) {
            assertThat(ui.progress("Counting", new ProgressStep.Percent(i))).isEqualTo(DONE);
        }
        assertThat(ui.progress("Counting", new ProgressStep.Percent(99))).isEqualTo(TOO_MANY);
        assertThat(ui.progress("Counting", new ProgressStep.Over())).isEqualTo(DONE);
        millis += 1_000;
        assertThat(ui.progress("Counting", new ProgressStep.Busy())).isEqualTo(DONE);
    }

    @Test
    void percentAboveTheWholeIsTheWhole() {
        ui.progress("Counting", new ProgressStep.Percent(-1));
        assertThat(screen.shown()).containsExactly("test.guest progress Counting = OptionalInt[100]");
    }

    @Test
    void aFloodOfDecorationsAnswersTooManyAndChangesNothing() {
        int most = Limits.DEFAULTS.of(Limit.DECORATIONS);
        assertThat(flood("a", most - 1)).isEqualTo(DONE);
        assertThat(flood("b", 2)).isEqualTo(TOO_MANY);
        assertThat(screen.shown()).hasSize(1);
        assertThat(flood("b", 1)).isEqualTo(DONE);
        assertThat(flood("a", 1)).isEqualTo(DONE);
        assertThat(flood("b", most)).isEqualTo(TOO_MANY);
    }

    @Test
    void decorationsOutsideOfTheTextOrOfAnotherVersionAreToldSo() {
        for (var span : List.of(new Types.Span(0, 6), new Types.Span(4, 3), new Types.Span(-1, 2))) {
            assertThat(decorate(3, "a", span)).isEqualTo(Result.err(UiError.OUTSIDE));
        }
        assertThat(decorate(2, "a", new Types.Span(0, 1))).isEqualTo(Result.err(UiError.OUTDATED));
        assertThat(ui.decorate(new Types.Revision(7, 3), "a", List.of())).isEqualTo(Result.err(UiError.OUTDATED));
        assertThat(screen.shown()).isEmpty();
    }

    @Test
    void textsNeitherSteerTheScreenNorTurnNorHide() {
        ui.notifyValue(Ui.NoticeLevel.WARNING, "  a\u202eb\u0007c\nd\u200be\u2028f\udb40\udc41g  ", List.of());
        assertThat(screen.notices()).containsExactly("test.guest WARNING abc defg");
        ui.status("item", "x".repeat(1_000), "y".repeat(1_000));
        assertThat(screen.shown().getFirst())
                .isEqualTo("test.guest status item = " + "x".repeat(40) + " | " + "y".repeat(500));
        ui.notifyValue(Ui.NoticeLevel.INFO, " \u202e\n ", List.of());
        assertThat(screen.notices()).hasSize(1);
    }

    @Test
    void anInstanceThatWasReplacedShowsNothingMore() {
        var old = ui;
        old.status("item", "old", "");
        replaceInstance();
        assertThat(screen.shown()).isEmpty();
        assertThat(old.status("item", "old again", "")).isEqualTo(DONE);
        assertThat(screen.shown()).isEmpty();
        ui.status("item", "new", "");
        assertThat(screen.shown()).hasSize(1);
    }

    @Test
    void theOldInstancesEndLeavesWhatTheNewOneShowsAlready() {
        ui.status("item", "old", "");
        ui.status("other", "old", "");
        decorate(3, "group", new Types.Span(0, 1));
        var next = instance(board.begin(Limits.DEFAULTS, grants, () -> running));
        next.status("item", "new", "");
        place.close();
        assertThat(screen.shown()).containsExactly("test.guest status item = new | ");
    }

    @Test
    void anExtensionThatWasStoppedShowsNothingMore() {
        ui.status("item", "text", "");
        decorate(3, "a", new Types.Span(0, 1));
        running = false;
        board.clearUnless(() -> running);
        ui.status("item", "again", "");
        ui.notifyValue(Ui.NoticeLevel.INFO, "Still here.", List.of());
        assertThat(screen.shown()).isEmpty();
        assertThat(screen.notices()).isEmpty();
    }

    @Test
    void whatIsTakenBackWhileACallIsOnItsWayIsNotShown() {
        grants.grant(List.of());
        board.keepOnly(grants);
        var mark = new Decoration(new Span(0, 1), DecorationTone.INFO);
        place.decorate(DOCUMENT, "group", List.of(mark));
        place.status(new StatusItem("item", "text", ""));
        place.progress(new ProgressItem("work", OptionalInt.empty()));
        place.notice(NoticeLevel.INFO, "Here.", List.of());
        assertThat(screen.shown()).isEmpty();
        assertThat(screen.notices()).isEmpty();
    }

    @Test
    void decorationsGoWithTheirDocument() {
        decorate(3, "a", new Types.Span(0, 1));
        decorate(3, "b", new Types.Span(0, 1));
        board.forget(new DocumentId(1));
        assertThat(screen.shown()).isEmpty();
    }
}
