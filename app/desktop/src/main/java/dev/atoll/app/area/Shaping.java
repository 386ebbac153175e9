package dev.atoll.app.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// Divided panes as values, and panes made of such values.
final class Shaping {
    private final Supplier<Part> fresh;
    private final Map<Integer, TabContent> tabs;
    private final List<Part> made = new ArrayList<>();

    /// @param fresh makes empty parts
    /// @param tabs what there is at the places that shapes name
    Shaping(Supplier<Part> fresh, Map<Integer, TabContent> tabs) {
        this.fresh = fresh;
        this.tabs = tabs;
    }

    /// How panes are divided.
    ///
    /// @param place the place of what a tab shows in the list of all
    static AreaShape of(Node at, Function<TabContent, Integer> place) {
        if (at instanceof SplitPane pane) {
            return new AreaShape.Divided(
                    pane.getOrientation() == Orientation.HORIZONTAL,
                    Tiling.dividers(pane),
                    pane.getItems().stream().map(item -> of(item, place)).toList());
        }
        Part part = (Part) at.getUserData();
        return new AreaShape.Strip(
                part.contents().stream().map(place).toList(),
                part.shown().map(place).orElse(-1),
                part.contents().stream()
                        .filter(content ->
                                part.head(content).filter(TabHead::pinned).isPresent())
                        .map(place)
                        .toList(),
                part.preview().map(place).orElse(-1));
    }

    /// The panes that a shape describes.
    Node made(AreaShape shape) {
        return switch (shape) {
            case AreaShape.Divided divided -> {
                List<Node> parts =
                        divided.parts().stream().map(each -> made(each)).collect(Collectors.toList());
                yield parts.size() == 1
                        ? parts.getFirst()
                        : Tiling.divided(divided.across(), parts, divided.dividers());
            }
            case AreaShape.Strip strip -> {
                Part part = fresh.get();
                made.add(part);
                strip.tabs().stream()
                        .flatMap(place -> Optional.ofNullable(tabs.get(place)).stream())
                        .filter(content -> made.stream()
                                .noneMatch(each -> each.head(content).isPresent()))
                        .forEach(content -> part.add(content, Integer.MAX_VALUE));
                at(part, strip.preview()).ifPresent(head -> head.preview(true));
                strip.pinned().forEach(place -> at(part, place).ifPresent(head -> part.pin(head, true)));
                at(part, strip.shown()).ifPresent(head -> part.select(head.content()));
                yield part.node();
            }
        };
    }

    private Optional<TabHead> at(Part part, int place) {
        return Optional.ofNullable(tabs.get(place)).flatMap(part::head);
    }
}
