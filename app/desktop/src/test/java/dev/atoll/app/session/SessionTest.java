package dev.atoll.app.session;

import dev.atoll.core.display.Fold;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;
import dev.atoll.core.state.ScrollPosition;
import dev.atoll.core.state.ViewState;
import dev.atoll.core.text.Text;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTest {
    private static final Session SESSION = new Session(
            Session.VERSION,
            new Session.Bounds(1, 2, 800, 600.5, false),
            "/home/me/project",
            List.of("/home/me/library"),
            List.of("view.files"),
            new PanelSizes(300.0, null),
            1,
            List.of(
                    SessionFile.of("untitled", null, "untitled", ViewState.of(Text.empty())),
                    SessionFile.of("/a.txt", "/a.txt", "", view()).in("json")),
            SessionArea.divided(
                    true,
                    List.of(0.25),
                    List.of(
                            SessionArea.strip(List.of(0), 0, List.of(), -1),
                            SessionArea.strip(List.of(1), 1, List.of(1), -1))));

    private static ViewState view() {
        ViewState view = ViewState.of(Text.of("some text"));
        return view.withSelection(Selection.of(List.of(SelectionRange.of(4, 1), SelectionRange.caret(7)), 1))
                .show(view.display().withFolds(List.of(new Fold(2, 5, "…"))))
                .after()
                .withScroll(new ScrollPosition(3, 4.5, 6));
    }

    @Test
    void aWindowIsMovedOntoTheScreenAndMadeNoLargerThanIt() {
        var screen = new Session.Bounds(0, 24, 1280, 700, false);
        assertThat(new Session.Bounds(100, 50, 800, 600, false).inside(screen))
                .isEqualTo(new Session.Bounds(100, 50, 800, 600, false));
        assertThat(new Session.Bounds(900, -30, 800, 600, false).inside(screen))
                .isEqualTo(new Session.Bounds(480, 24, 800, 600, false));
        assertThat(new Session.Bounds(100, 50, 1920, 1080, false).inside(screen))
                .isEqualTo(new Session.Bounds(0, 24, 1280, 700, false));
    }

    @Test
    void panelsAreNoSizeThatNoWindowHas() {
        assertThat(new PanelSizes(-1.0, Double.NaN)).isEqualTo(new PanelSizes(null, null));
        assertThat(new PanelSizes(1e9, 0.0)).isEqualTo(new PanelSizes(null, null));
    }

    @Test
    void aSessionIsTheSameAfterItsFile() {
        assertThat(Session.parse(SESSION.json())).contains(SESSION);
        assertThat(Session.parse(Session.empty().json())).contains(Session.empty());
    }

    @Test
    void aViewIsWhereItWas() {
        SessionFile file = SESSION.files().getLast();
        assertThat(file.selection(9)).isEqualTo(view().selection());
        assertThat(file.folds(9)).isEqualTo(view().display().folds());
        assertThat(file.top(9)).isEqualTo(view().scroll());
    }

    @Test
    void aShorterTextCutsWhatDoesNotFit() {
        SessionFile file = SESSION.files().getLast();
        assertThat(file.selection(2).ranges()).containsExactly(SelectionRange.of(2, 1));
        assertThat(file.folds(2)).isEmpty();
        assertThat(file.top(2).offset()).isEqualTo(2);
    }

    @Test
    void aNewerVersionIsToldFromADamagedFile() {
        String text = new String(SESSION.json(), StandardCharsets.UTF_8);
        String newer = text.replaceFirst("\"version\" *: *1", "\"version\" : 2");
        assertThat(newer).isNotEqualTo(text);
        assertThat(Session.parse(newer.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Session.isNewer(newer.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(Session.isNewer(SESSION.json())).isFalse();
        assertThat(Session.isNewer("{\"version\":".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void everyTruncationAndAnyOtherVersionIsNoSession() {
        byte[] json = SESSION.json();
        String text = new String(json, StandardCharsets.UTF_8);
        for (int end = 0; end < text.length() - 1; end++) {
            assertThat(Session.parse(text.substring(0, end).getBytes(StandardCharsets.UTF_8)))
                    .as("to %d", end)
                    .isEmpty();
        }
        for (String wrong : List.of("null", "[]", "{}", "{\"version\": 1}", "{\"version\": 1, \"files\": 3}")) {
            assertThat(Session.parse(wrong.getBytes(StandardCharsets.UTF_8)))
                    .as(wrong)
                    .isEmpty();
        }
        String newer = text.replace("\"version\" : 1", "\"version\" : 2");
        assertThat(newer).isNotEqualTo(text);
        assertThat(Session.parse(newer.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void filesWithoutAPlaceCanBeLeftOut() {
        Session saved = SESSION.ofFiles();
        assertThat(saved.files()).containsExactly(SESSION.files().getLast());
        assertThat(saved.shown()).isZero();
    }

    @Test
    void theFirstFolderStandsWhereTheOnlyOneStood() {
        assertThat(SESSION.folders()).containsExactly("/home/me/project", "/home/me/library");
        byte[] former = """
                {"version": 1, "folder": "/a", "panels": [], "shown": -1, "files": []}
                """.getBytes(StandardCharsets.UTF_8);
        assertThat(Session.parse(former).orElseThrow().folders()).containsExactly("/a");
        assertThat(Session.empty().folders()).isEmpty();
    }
}
