package dev.atoll.app.window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How the text looks with what real extensions show in it.
@Timeout(120)
@ExtendWith(PictureWindow.Shared.class)
class PicturesOfTheTextTest {
    private static final String FILE = "lagoon.reef";

    @AfterEach
    void tidy(PictureWindow window) {
        window.tidy();
    }

    /// Lenses above functions, hints of types and parameters, a swatch, a link, colours by meaning.
    @Test
    void aProgramWithAllThatIsKnownOfIt(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.with(""));
        window.looksAsApproved("program", window.lines(1, 15, 520));
    }

    @Test
    void colours(PictureWindow window) throws IOException {
        window.open("page.md", "¦" + Lagoon.PAGE);
        window.looksAsApproved("page", window.lines(1, 17, 520));
    }

    @Test
    void structuredData(PictureWindow window) throws IOException {
        window.open("package.json", "¦" + Lagoon.PACKAGE);
        window.looksAsApproved("package", window.lines(1, 9, 420));
    }

    @Test
    void tagsInComments(PictureWindow window) throws IOException {
        window.open("lagoon.toml", "¦# TODO measure it\n[lagoon]\nwide = 12 # FIXME wider\nopen = true\n");
        window.untilView(view -> !view.decorations().marks().all().isEmpty());
        window.looksAsApproved("tags", window.lines(1, 4, 420));
    }

    @Test
    void occurrencesOfANameUnderTheCaret(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("width * height"));
        window.looksAsApproved("occurrences", window.lines(2, 3, 480));
    }

    @Test
    void namesThatAreEditedTogether(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("b>lagoon"));
        window.press("'u'");
        window.looksAsApproved("linked", window.lines(14, 15, 480));
    }

    /// Four definitions around the first visible line.
    @Test
    void definitionsThatStayAboveTheText(PictureWindow window) throws IOException {
        String sizes = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "        \"depth-" + i + "\": " + i)
                .collect(Collectors.joining(",\n"));
        window.open(
                "lagoon.json",
                "{\n  \"lagoon\": {\n    \"north\": {\n      \"sizes\": {\n" + sizes.replace("depth-40", "¦depth-40")
                        + "\n      },\n      \"open\": true\n    }\n  }\n}\n");
        window.looksAsApproved("sticky", window.upper(200, 420));
    }

    @Test
    void blanksAndTabsByTheirSigns(PictureWindow window) throws IOException {
        window.open("lagoon.txt", "low  tide\t¦high\n\n\tdeep \n");
        window.toggle("Ctrl+Shift+P 'Hide White Space' Enter");
        window.looksAsApproved("white-space", window.lines(1, 3, 360));
    }

    @Test
    void whatIsFoldedAway(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("greet(name: text"));
        window.press("Ctrl+Shift+[");
        window.looksAsApproved("folded", window.lines(5, 12, 480));
    }

    @Test
    void manyCaretsAndASelection(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("wide = 12"));
        window.press("Ctrl+Alt+Down Ctrl+Alt+Down Shift+Right Shift+Right");
        window.looksAsApproved("selections", window.lines(10, 13, 480));
    }

    @Test
    void findingAndReplacing(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("wide = 12"));
        window.press("Ctrl+H 'wide' Tab");
        window.looksAsApproved("find", window.of(".find-bar"));
        window.looksAsApproved("find-in-the-text", window.lines(10, 13, 480));
    }

    @Test
    void aPatternWithAMistake(PictureWindow window) throws IOException {
        window.open(FILE, Lagoon.before("wide = 12"));
        window.press("Ctrl+F '(' Tab Tab Tab Space");
        window.looksAsApproved("find-mistake", window.of(".find-bar"));
        window.press("Space");
    }
}
