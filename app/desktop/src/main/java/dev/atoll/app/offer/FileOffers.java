package dev.atoll.app.offer;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.CodeLens;
import dev.atoll.api.feature.Color;
import dev.atoll.api.feature.InlayHint;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.settings.Settings;
import dev.atoll.core.display.BlockRow;
import dev.atoll.core.display.Inlay;
import dev.atoll.core.text.Text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The hints, lenses and colours of one document in one view, shown through its display map.
final class FileOffers implements Subscription {
    private final OpenFile file;
    private final Bench bench;
    private final DocumentOffers said;
    private final Subscription following;

    /// @param said what extensions say, for this and other views of the document
    FileOffers(Bench bench, OpenFile file, DocumentOffers said) {
        this.bench = bench;
        this.file = file;
        this.said = said;
        said.join(this);
        following = file.view().onVisible(_ -> said.scrolled());
    }

    /// What extensions say of the document.
    DocumentOffers said() {
        return said;
    }

    /// Asks anew if the file has another language.
    void refreshIfNew() {
        said.refreshIfNew(file.language().orElse(null));
    }

    /// Asks anew: the file has another language, or an extension says something else now.
    void refresh() {
        if (said.isLedBy(this)) {
            said.refresh(file.language().orElse(null));
        }
    }

    /// What it asks about: a page more on each side, so that scrolling meets what is there already.
    Span around() {
        Span visible = file.view().visible();
        int length = text().length();
        int start = Math.clamp(visible.start() - visible.length(), 0, length);
        return new Span(start, Math.clamp(visible.end() + visible.length(), start, length));
    }

    private Text text() {
        return file.document().state().text();
    }

    /// Shows what was said as it now is, unless the view shows exactly that already.
    void show() {
        List<Inlay> inlays = Stream.concat(
                        bench.get(Settings.INLAY_HINTS, file)
                                ? said.hints().all().stream().map(InText::inlay)
                                : Stream.empty(),
                        shownColours().stream().map(InText::swatch))
                .sorted(Comparator.comparingInt(Inlay::offset))
                .toList();
        var map = file.view().state().display();
        if (!map.inlays().stream().filter(InText::isOurs).toList().equals(inlays)) {
            var others = map.inlays().stream().filter(inlay -> !InText.isOurs(inlay));
            var all = Stream.concat(others, inlays.stream()).toList();
            file.view().display(shown -> shown.withInlays(all));
        }
        List<BlockRow> rows = rows().stream().map(LensRow::row).toList();
        if (!map.blockRows().stream().filter(FileOffers::isLens).toList().equals(rows)) {
            var others = map.blockRows().stream().filter(row -> !isLens(row));
            var all = Stream.concat(others, rows.stream()).toList();
            file.view().display(shown -> shown.withBlockRows(all));
        }
    }

    private static boolean isLens(BlockRow row) {
        return row.style().equals(LensRow.STYLE);
    }

    /// The rows of lenses, from above to below; none where they are switched off.
    List<LensRow> rows() {
        return bench.get(Settings.CODE_LENS, file) ? LensRow.of(said.lenses().all(), text()) : List.of();
    }

    /// The lens at a character of a row that the view shows.
    Optional<Said.Thing<CodeLens>> lens(BlockRow row, int index) {
        int line = text().lineAt(row.offset());
        return rows().stream()
                .filter(each -> text().lineAt(each.row().offset()) == line
                        && each.row().text().equals(row.text()))
                .findFirst()
                .flatMap(each -> each.at(index));
    }

    /// The hints of a line, in its order.
    List<Said.Thing<InlayHint>> hints(int line) {
        return said.hints().all().stream()
                .filter(hint -> text().lineAt(hint.from()) == line)
                .sorted(Comparator.comparingInt(Said.Thing::from))
                .toList();
    }

    /// The hint that the view shows as an inlay.
    Optional<Said.Thing<InlayHint>> hint(Inlay inlay) {
        return said.hints().all().stream()
                .filter(hint -> InText.words(hint.value()).equals(inlay.text()))
                .min(Comparator.comparingInt(hint -> Math.abs(hint.from() - inlay.offset())));
    }

    /// The colour nearest to a place of its line, the first extension's where several speak of one place.
    Optional<Said.Thing<Color>> colour(int offset) {
        int line = text().lineAt(offset);
        return shownColours().stream()
                .filter(colour -> text().lineAt(colour.from()) == line)
                .min(Comparator.comparingInt(
                        colour -> offset < colour.from() ? colour.from() - offset : Math.max(0, offset - colour.to())));
    }

    private List<Said.Thing<Color>> shownColours() {
        var seen = new java.util.HashSet<Integer>();
        return said.colours().all().stream()
                .filter(colour -> seen.add(colour.from()))
                .toList();
    }

    boolean settled() {
        return said.settled();
    }

    @Override
    public void close() {
        following.close();
        if (said.leave(this)) {
            said.close();
        }
    }
}
