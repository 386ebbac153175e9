package dev.atoll.app.assist.completion;

import dev.atoll.app.assist.popup.Card;
import dev.atoll.app.editor.EditorView;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

/// The list of suggestions on the screen. It grows while answers join and keeps its size while the user types on.
final class OfferList {
    private static final double ROW = 24;
    private static final int ROWS = 10;
    private static final double FRAME = 10;
    private static final double NARROWEST = 240;
    private static final double WIDEST = 440;
    /// A row's letters begin so far from the card's edge.
    private static final double LETTERS = 33;
    /// So many rows are looked at for the width.
    private static final int MEASURED = 400;
    /// Longer words about a suggestion are cut off in its row.
    static final int ROOM_FOR_DETAIL = 24;

    private final ListView<Offer> list = new ListView<>();
    private final Card card;
    private final Function<Offer, String> detail;
    private final double letter;
    private double width;
    private double height;

    /// A list that is not shown yet.
    ///
    /// @param typed what was typed for a suggestion
    /// @param detail what is known of it in a few words
    /// @param selected takes the suggestion that is selected
    /// @param accept takes the suggestion that was clicked
    OfferList(
            Bench bench,
            Function<Offer, String> typed,
            Function<Offer, String> detail,
            Consumer<Offer> selected,
            Consumer<Offer> accept) {
        this.detail = detail;
        letter = 7.9;
        list.getStyleClass().add("completion");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(Words.of("assist.completion.suggestions"));
        Label none = new Label(Words.of("assist.completion.no-suggestions-here"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new OfferCell(typed, detail));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, offer) -> {
            if (offer != null) {
                selected.accept(offer);
            }
        });
        // a press on a row would take the keyboard from the text
        list.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> row(event).ifPresent(offer -> {
                    event.consume();
                    accept.accept(offer);
                }));
        card = new Card(bench, list, false);
        card.keepRows(ROW, FRAME);
    }

    private static Optional<Offer> row(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ListCell<?>)) {
            node = node.getParent();
        }
        return node instanceof ListCell<?> cell && cell.getItem() instanceof Offer offer
                ? Optional.of(offer)
                : Optional.empty();
    }

    Card card() {
        return card;
    }

    /// Forgets the size, for a list that opens afresh.
    void reset() {
        width = 0;
        height = 0;
        list.getItems().clear();
    }

    /// Shows suggestions at a place.
    ///
    /// @param start where what was typed begins
    /// @param rows the suggestions
    /// @param select the row to select
    void show(EditorView view, int start, List<Offer> rows, int select) {
        card.prepare();
        double top = list.getItems().isEmpty() ? 0 : list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        list.getSelectionModel().clearAndSelect(select);
        if (select != top || select == 0) {
            list.scrollTo(Math.max(0, select - ROWS + 1));
        }
        int count = Math.clamp(rows.size(), 1, ROWS);
        height = Math.max(height, count * ROW + FRAME);
        width = Math.max(width, wished(rows));
        card.show(view, start, LETTERS, width, height);
    }

    private double wished(List<Offer> rows) {
        int longest = 0;
        for (Offer offer : rows.subList(0, Math.min(MEASURED, rows.size()))) {
            String words = detail.apply(offer);
            int length = Math.min(60, offer.item().label().length())
                    + offer.item().suffix().map(String::length).orElse(0)
                    + (words.isEmpty() ? 0 : Math.min(words.length(), ROOM_FOR_DETAIL) + 2);
            longest = Math.max(longest, length);
        }
        return Math.clamp(longest * letter + LETTERS + 32, NARROWEST, WIDEST);
    }

    void hide() {
        card.hide();
        list.getItems().clear();
    }

    /// The suggestion that is selected.
    Optional<Offer> selected() {
        @Nullable Offer offer = list.getSelectionModel().getSelectedItem();
        return Optional.ofNullable(offer);
    }

    int selectedRow() {
        return list.getSelectionModel().getSelectedIndex();
    }

    List<Offer> rows() {
        return list.getItems();
    }

    /// Draws the rows anew: something about one has become known.
    void refresh() {
        list.refresh();
    }

    /// Selects another row, going round at the ends when by one.
    void move(int by) {
        int count = list.getItems().size();
        if (count == 0) {
            return;
        }
        int at = selectedRow();
        int next = Math.abs(by) == 1 ? Math.floorMod(at + by, count) : Math.clamp(at + by, 0, count - 1);
        list.getSelectionModel().clearAndSelect(next);
        reveal(next);
    }

    /// Selects another row by a page.
    void page(boolean down) {
        int rows = Math.max(1, (int) ((list.getHeight() - FRAME) / ROW) - 1);
        if (rows > 1) {
            move(down ? rows : -rows);
        }
    }

    /// Selects the first or the last row.
    void end(boolean last) {
        int count = list.getItems().size();
        if (count > 0) {
            list.getSelectionModel().clearAndSelect(last ? count - 1 : 0);
            reveal(last ? count - 1 : 0);
        }
    }

    private void reveal(int row) {
        int fits = Math.max(1, (int) ((list.getHeight() - FRAME) / ROW));
        list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty() && cell.getIndex() == row)
                .filter(node -> node.getBoundsInParent().getMinY() >= 0
                        && node.getBoundsInParent().getMaxY() <= fits * ROW + 1)
                .findFirst()
                .ifPresentOrElse(_ -> {}, () -> list.scrollTo(Math.max(0, row - (row >= fits ? fits - 1 : 0))));
    }
}
