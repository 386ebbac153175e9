package dev.atoll.host.lifecycle;

import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.Span;
import dev.atoll.api.document.TextEdit;
import dev.atoll.host.StringSnapshot;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentFeedTest {
    private String text = "x";
    private int version = 1;
    private final DocumentFeed feed =
            new DocumentFeed(new DocumentInfo(new DocumentId(1), 1, "json", "a.json", 1), new StringSnapshot(text));

    private void type(String what) {
        text = what + text;
        version++;
        feed.change(version, List.of(new TextEdit(new Span(0, 0), what)), new StringSnapshot(text));
    }

    private String toldAfter(DocumentFeed.Told opening) {
        var before = opening.text().text(0, opening.info().length());
        return Edits.apply(before, Objects.requireNonNull(feed.take(version)).edits());
    }

    @Test
    void changesMadeWhileTheDocumentIsBeingOpenedAreToldAfterwards() {
        type("a");
        var opening = feed.opening();
        type("b");
        type("c");
        feed.told(opening);
        type("d");
        assertThat(toldAfter(opening)).isEqualTo("dcbax");
    }

    @Test
    void aFloodOfChangesMadeWhileTheDocumentIsBeingOpenedIsTakenTogether() {
        var opening = feed.opening();
        for (int i = 0; i < 5_000; i++) {
            type("y");
        }
        feed.told(opening);
        assertThat(toldAfter(opening)).isEqualTo(text);
    }
}
