package dev.atoll.app.window;

import dev.atoll.api.feature.HintKind;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.app.language.FakeHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import static dev.atoll.app.window.CannedOffers.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

/// What extensions offer in a file that several views show.
@Timeout(120)
class OffersOfViewsTest {
    @TempDir
    Path folder;

    private final FakeHost host = new FakeHost();

    private TestWindow open(String text) throws IOException {
        TestWindow window = TestWindow.on(host);
        window.open(Files.writeString(folder.resolve("a.fake"), text));
        window.rest();
        return window;
    }

    @Test
    void twoViewsOfOneFileAskOnceAndBothShowTheAnswer() throws IOException {
        var asked = new AtomicInteger();
        host.with(new CannedOffers.Hinting(FIRST, () -> {
            asked.incrementAndGet();
            return List.of(new InlayHint(5, "!", HintKind.TYPE_OF, Optional.empty(), List.of(), Optional.empty()));
        }));
        try (TestWindow window = open("let x = 1")) {
            window.pressAndRest("F1 'Split Right' Enter");
            List<FileTab> views = TestWindow.onFx(() -> window.tabs().visible());
            assertThat(views).hasSize(2);
            int before = asked.get();
            window.pressAndRest("Home ' '");
            assertThat(asked).hasValue(before + 1);
            for (FileTab view : views) {
                assertThat(TestWindow.onFx(() -> view.view().state().display().inlays()))
                        .hasSize(1);
            }
        }
    }
}
