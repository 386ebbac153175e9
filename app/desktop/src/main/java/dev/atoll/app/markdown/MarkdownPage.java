package dev.atoll.app.markdown;

import dev.atoll.app.markdown.MarkdownSections.Section;
import dev.atoll.app.words.Words;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A Markdown text as a page that is scrolled. Only the blocks that are seen have nodes, so a long text costs no more
/// than a short one.
public final class MarkdownPage {
    private static final double EDGE = 40;
    private static final double BAR = 16;

    private final ListView<Section> list = new ListView<>();
    private final Inlines inlines;
    private final CodeColours colours;
    private final IntConsumer chosen;
    private MarkdownSections sections = new MarkdownSections(List.of());

    /// An empty page.
    ///
    /// @param place where links lead and images come from
    /// @param chosen takes the first line of a block that was double-clicked
    public MarkdownPage(MarkdownPlace place, CodeColours colours, IntConsumer chosen) {
        this.inlines = new Inlines(place);
        this.colours = colours;
        this.chosen = chosen;
        list.getStyleClass().add("markdown-page");
        list.setAccessibleText(Words.of("markdown.preview"));
        list.setCellFactory(_ -> new Block());
    }

    /// The page's node.
    public Node node() {
        return list;
    }

    /// Shows a text; blocks that are written as before stay as they are.
    public void show(MarkdownSections fresh) {
        List<Section> old = sections.all();
        List<Section> now = fresh.all();
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && alike(old.get(same), now.get(same))) {
            same++;
        }
        int behind = 0;
        while (behind < Math.min(old.size(), now.size()) - same
                && alike(old.get(old.size() - 1 - behind), now.get(now.size() - 1 - behind))) {
            behind++;
        }
        sections = fresh;
        List<Section> gone = list.getItems().subList(same, old.size() - behind);
        List<Section> come = now.subList(same, now.size() - behind);
        if (gone.size() == come.size()) {
            for (int i = 0; i < come.size(); i++) {
                list.getItems().set(same + i, come.get(i));
            }
        } else {
            gone.clear();
            list.getItems().addAll(same, come);
        }
    }

    private static boolean alike(Section one, Section other) {
        return one.source().equals(other.source());
    }

    /// Scrolls so that the block of a line is at the top.
    ///
    /// @param line from 0
    public void scrollTo(int line) {
        int at = sections.at(line);
        if (at >= 0) {
            list.scrollTo(at);
        }
    }

    /// Scrolls to the block of a line if it is not seen.
    ///
    /// @param line from 0
    public void reveal(int line) {
        int at = sections.at(line);
        if (at >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first == null || last == null || at < first.getIndex() || at > last.getIndex()) {
                list.scrollTo(at);
            }
        }
    }

    /// The line of the topmost block that is seen, from 0.
    public OptionalInt topLine() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < sections.all().size()) {
            return OptionalInt.of(
                    sections.all().get(flow.getFirstVisibleCell().getIndex()).line());
        }
        return OptionalInt.empty();
    }

    private final class Block extends ListCell<Section> {
        private final VBox column = new VBox();

        Block() {
            getStyleClass().add("markdown-block");
            column.getStyleClass().add("markdown");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                    chosen.accept(sections.all().get(getIndex()).line());
                }
            });
        }

        @Override
        protected void updateItem(Section section, boolean none) {
            Section before = getItem();
            super.updateItem(section, none);
            if (none || section == null) {
                setGraphic(null);
                return;
            }
            if (!section.equals(before) || getGraphic() == null) {
                column.getChildren().clear();
                new Blocks(column, inlines, colours).addOne(section.node());
                setGraphic(column);
            }
        }

        // a label would measure what it shows without a width, and so without lines
        @Override
        protected double computePrefHeight(double width) {
            double room = Math.max(EDGE, list.getWidth() - BAR - EDGE);
            return getGraphic() == null ? 0 : column.prefHeight(room) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            if (getGraphic() != null) {
                double room = Math.max(EDGE, list.getWidth() - BAR - EDGE);
                column.resizeRelocate(EDGE / 2, snappedTopInset(), room, column.prefHeight(room));
            }
        }
    }
}
