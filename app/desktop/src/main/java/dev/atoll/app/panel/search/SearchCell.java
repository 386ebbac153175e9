package dev.atoll.app.panel.search;

import dev.atoll.app.search.FoundFile;
import dev.atoll.app.search.FoundPlace;
import dev.atoll.app.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A row of the list as it looks: a file, or a line with its match, and what takes the match's place.
final class SearchCell extends ListCell<SearchRow> {
    private static final int SHORT = 60;

    private final Offer offer;

    /// What rows show of a replacement, and what is done by clicks.
    ///
    /// @param choice which matches are replaced
    /// @param replacement what takes a match's place; empty if nothing is replaced
    /// @param toggle chooses a row or leaves it out
    /// @param go goes to a row, or opens and closes it
    record Offer(
            Choice choice,
            Function<FoundPlace, Optional<String>> replacement,
            Consumer<SearchRow> toggle,
            Consumer<SearchRow> go) {}

    SearchCell(Offer offer) {
        this.offer = offer;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                offer.go().accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(
                row == null || empty
                        ? null
                        : switch (row) {
                            case SearchRow.Head head -> head(head);
                            case SearchRow.Hit hit -> hit(hit);
                        });
    }

    private Node head(SearchRow.Head head) {
        FoundFile file = head.file();
        int slash = file.path().lastIndexOf('/');
        HBox line = row(
                8,
                new FontIcon(head.open() ? "bi-chevron-down" : "bi-chevron-right"),
                new Label(file.path().substring(slash + 1)),
                label(slash < 0 ? "" : file.path().substring(0, slash), "muted"),
                label(Integer.toString(file.places().size()), "count"));
        line.setAccessibleText(
                file.path() + ", " + SearchWords.matches(file.places().size()));
        if (offer.replacement().apply(file.places().getFirst()).isPresent()) {
            int chosen = offer.choice().of(file).size();
            CheckBox box =
                    box(head, chosen == file.places().size(), Words.of("panel.search.all-matches-in", file.path()));
            box.setIndeterminate(chosen > 0 && chosen < file.places().size());
            line.getChildren().addFirst(box);
        }
        return line;
    }

    private Node hit(SearchRow.Hit hit) {
        FoundPlace place = hit.place();
        Optional<String> put = offer.replacement().apply(place);
        boolean chosen = put.isPresent() && offer.choice().has(hit.path(), place);
        Label line = label(Integer.toString(place.line()), "muted");
        line.setMinWidth(40);
        HBox text = row(0, context(place.before()), whole(place.found(), chosen ? "edit-removed" : "match"));
        text.getStyleClass().add("code-line");
        if (chosen) {
            text.getChildren().add(whole(flat(put.get()), "edit-added"));
        }
        text.getChildren().add(context(place.after()));
        HBox all = row(8, line, text);
        String said = Words.of(
                "panel.search.line", String.valueOf(place.line()), place.before(), place.found(), place.after());
        all.setAccessibleText(chosen ? Words.of("panel.search.becomes", said, put.get()) : said);
        put.ifPresent(_ -> all.getChildren()
                .addFirst(box(hit, chosen, Words.of("panel.search.replace-in-line", String.valueOf(place.line())))));
        all.getStyleClass().add("hit");
        return all;
    }

    private CheckBox box(SearchRow row, boolean chosen, String words) {
        CheckBox box = new CheckBox();
        box.setSelected(chosen);
        box.setAccessibleText(words);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> offer.toggle().accept(row));
        return box;
    }

    private static HBox row(double gap, Node... parts) {
        HBox row = new HBox(gap, parts);
        row.getStyleClass().add("row");
        return row;
    }

    // an invisible break would look like no change at all
    private static String flat(String words) {
        return words.replace("\n", "⏎").replace("\t", "→");
    }

    private static Label context(String words) {
        Label label = label(words, "edit-context");
        label.setMinWidth(words.length() < SHORT ? Region.USE_PREF_SIZE : 0);
        return label;
    }

    private static Label whole(String words, String look) {
        Label label = label(words, look);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String words, String look) {
        Label label = new Label(words);
        label.getStyleClass().add(look);
        return label;
    }
}
