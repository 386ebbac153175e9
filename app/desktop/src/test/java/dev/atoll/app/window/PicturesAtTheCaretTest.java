package dev.atoll.app.window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;

/// How everything looks that pops up at the caret, with real keys and real extensions.
@Timeout(120)
@ExtendWith(PictureWindow.Shared.class)
class PicturesAtTheCaretTest {
    private static final String FILE = "lagoon.reef";

    @AfterEach
    void tidy(PictureWindow window) {
        window.tidy();
    }

    @Test
    void suggestionsWithDetailBeside(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.press("'ar'");
        window.untilShown(".completion");
        window.untilShown(".sheet");
        window.looksAsApproved("suggestions", window.around(".completion", ".sheet"));
    }

    @Test
    void suggestionsOfASchema(PictureWindow window) throws IOException {
        window.open("package.json", Lagoon.before("\"license\"", Lagoon.PACKAGE));
        window.press("'\"' 'e'");
        window.untilShown(".completion");
        window.looksAsApproved("suggestions-of-a-schema", window.around(".completion", ".sheet"));
    }

    @Test
    void placesOfASnippet(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.press("'gre'");
        window.untilShown(".completion");
        window.press("Tab");
        window.looksAsApproved("snippet", window.lines(15, 16, 480));
    }

    @Test
    void parametersOfACall(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("3)"));
        window.press("Ctrl+Shift+Space");
        window.untilShown(".signature");
        window.looksAsApproved("parameters", window.around(".signature"));
    }

    @Test
    void aCardWithCode(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("area(wide"));
        window.press("Ctrl+I");
        window.untilShown(".sheet");
        window.looksAsApproved("card", window.around(".sheet"));
    }

    @Test
    void aCardOfASchema(PictureWindow window) throws IOException {
        window.open("package.json", Lagoon.before("scripts", Lagoon.PACKAGE));
        window.press("Ctrl+I");
        window.untilShown(".sheet");
        window.looksAsApproved("card-of-a-schema", window.around(".sheet"));
    }

    @Test
    void aProblemWithItsCard(PictureWindow window) throws IOException {
        window.open("broken.reef", "¦" + Lagoon.BROKEN);
        window.press("F8");
        window.press("Ctrl+I");
        window.untilShown(".problem-card");
        window.looksAsApproved("problem", window.around(".sheet"));
    }

    @Test
    void problemsInTheText(PictureWindow window) throws IOException {
        window.open("broken.reef", "¦" + Lagoon.BROKEN);
        window.untilView(view -> !view.decorations().diagnostics().all().isEmpty());
        window.looksAsApproved("problems-in-the-text", window.lines(1, 6, 480));
    }

    @Test
    void theLampAndItsMenu(PictureWindow window) throws IOException {
        window.open("broken.reef", Lagoon.before("aera", Lagoon.BROKEN));
        window.untilView(view -> !view.decorations().offers().all().isEmpty());
        window.looksAsApproved("lamp", window.lines(5, 6, 480));
        window.press("Ctrl+.");
        window.untilShown(".action-menu");
        window.looksAsApproved("actions", window.around(".action-menu"));
    }

    @Test
    void severalDefinitionsArePeekedAt(PictureWindow window) throws IOException {
        window.open("second.reef", Lagoon.SECOND + "fn area(side: number) -> number {\n  return side * side\n}\n");
        window.open(FILE, Lagoon.before("area(wide"));
        window.press("Alt+F12");
        window.untilShown(".peek");
        window.looksAsApproved("peek", window.around(".peek"));
    }

    @Test
    void nothingFoundIsSaidAtTheCaret(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("area(wide"));
        window.press("Ctrl+F12");
        window.untilShown(".caret-note");
        window.looksAsApproved("caret-note", window.around(".caret-note"));
    }

    @Test
    void aNewNameAndWhereItGoes(PictureWindow window) throws IOException {
        window.open("second.reef", Lagoon.SECOND);
        window.open(FILE, Lagoon.before("area(wide"));
        window.press("F2");
        window.untilShown(".name-field");
        window.looksAsApproved("rename", window.around(".name-field"));
        window.press("'no name' Enter");
        window.looksAsApproved("rename-mistake", window.around(".name-field"));
        window.press("Ctrl+A 'surface' Enter");
        window.untilShown(".edit-sheet");
        window.looksAsApproved("rename-preview", window.around(".edit-sheet"));
    }

    @Test
    void aColourIsPicked(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("#37b6c4"));
        window.press("F1 'pick a color' Enter");
        window.untilShown(".colour-picker");
        window.looksAsApproved("colour-picker", window.around(".colour-picker"));
    }

    @Test
    void theAddressOfALinkIsShownBeforeItOpens(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("https"));
        window.press("F1 'open link' Enter");
        window.untilShown(".question");
        window.looksAsApproved("link-question", window.around(".question"));
    }

    @Test
    void aNameThatLeadsSomewhereUnderThePointerWithCtrl(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.rest(Lagoon.PROGRAM.indexOf("area(wide") + 1, TestMouse::control);
        window.looksAsApproved("followed", window.lines(10, 13, 480));
    }

    @Test
    void whatAHintTellsUnderThePointer(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.rest(Lagoon.PROGRAM.indexOf(" = 12"), pointer -> pointer.by(-6, 0));
        window.untilShown(".sheet");
        window.looksAsApproved("hint-tip", window.around(".sheet"));
    }
}
