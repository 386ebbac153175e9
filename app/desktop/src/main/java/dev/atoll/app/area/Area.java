package dev.atoll.app.area;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/// The parts that files are shown in, beside and under each other. One of them is the one that commands are for; there
/// is always one, and only the last one may be empty.
///
/// Belongs to the UI thread.
public final class Area {
    private final AreaOwner owner;
    private final TabDrag drag = new TabDrag(this);
    private final Tiling tiling;
    private final StackPane node;
    private Part active;

    /// An area with one empty part.
    public Area(AreaOwner owner) {
        this.owner = owner;
        active = fresh();
        active.active(true);
        tiling = new Tiling(active.node());
        node = new StackPane(tiling.node(), drag.shade());
        node.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, _, owned) -> partAround(owned).ifPresent(this::activate));
    }

    private Part fresh() {
        Part part = new Part(owner, this::activate, drag);
        part.node().setUserData(part);
        return part;
    }

    /// What fills the middle of the window.
    public Node node() {
        return node;
    }

    /// Lays a node over all parts.
    public void lay(Node over) {
        node.getChildren().add(over);
    }

    private List<Part> parts() {
        return tiling.leaves().stream().map(leaf -> (Part) leaf.getUserData()).toList();
    }

    private static Optional<Part> partAround(@Nullable Node inside) {
        @Nullable Node at = inside;
        while (at != null && !(at.getUserData() instanceof Part)) {
            at = at.getParent();
        }
        return Optional.ofNullable(at).map(found -> (Part) found.getUserData());
    }

    /// Panes that are new have nothing in the window until they are styled, and then nothing in them has the keyboard.
    private void layOut() {
        node.applyCss();
        node.layout();
    }

    private Optional<Part> partOf(TabContent content) {
        return parts().stream().filter(part -> part.head(content).isPresent()).findFirst();
    }

    private void activate(Part part) {
        if (part.equals(active) || !parts().contains(part)) {
            return;
        }
        active.active(false);
        active = part;
        active.active(true);
        owner.shownChanged();
    }

    /// What the part shows that commands are for.
    public Optional<TabContent> shown() {
        return active.shown();
    }

    /// What each part shows, whichever it is that commands are for.
    public List<TabContent> visible() {
        return parts().stream().flatMap(part -> part.shown().stream()).toList();
    }

    /// What all tabs show, part by part, in the order of the tabs.
    public List<TabContent> contents() {
        return parts().stream().flatMap(part -> part.contents().stream()).toList();
    }

    /// What the tabs of the shown part show, in their order.
    public List<TabContent> inShownPart() {
        return active.contents();
    }

    /// How many parts there are.
    public int count() {
        return parts().size();
    }

    /// Opens a tab behind the shown one and shows it.
    public void add(TabContent content) {
        active.add(content, active.next());
    }

    /// Opens a tab that the next preview replaces.
    ///
    /// @return what the preview showed that it replaces; still open
    public Optional<TabContent> addPreview(TabContent content) {
        Optional<TabContent> before = active.preview();
        before.flatMap(active::head).ifPresent(head -> head.preview(false));
        add(content);
        active.head(content).ifPresent(head -> head.preview(true));
        return before;
    }

    /// Opens a tab in the part behind the one that commands are for, which stays that; the part is made if there is
    /// only one.
    public void addBeside(TabContent content) {
        Part here = active;
        Part beside;
        if (count() == 1) {
            beside = fresh();
            tiling.split(here.node(), beside.node(), Edge.RIGHT);
        } else {
            beside = parts().get((parts().indexOf(here) + 1) % count());
        }
        beside.add(content, beside.next());
        layOut();
    }

    /// Takes a tab away, and its part with it if that has no other.
    public void remove(TabContent content) {
        partOf(content).ifPresent(part -> {
            part.remove(content);
            removeIfEmpty(part);
            owner.shownChanged();
        });
    }

    private void removeIfEmpty(Part part) {
        if (part.isEmpty() && count() > 1) {
            int at = parts().indexOf(part);
            tiling.remove(part.node());
            if (part.equals(active)) {
                active = parts().get(Math.max(0, at - 1));
                active.active(true);
            }
        }
    }

    /// Shows a tab.
    public void select(TabContent content) {
        partOf(content).ifPresent(part -> {
            part.select(content);
            activate(part);
        });
    }

    /// Shows the tab that comes so many behind the shown one in its strip, around the end.
    public void move(int steps) {
        List<TabContent> all = active.contents();
        active.shown()
                .ifPresent(shown -> active.select(all.get(Math.floorMod(all.indexOf(shown) + steps, all.size()))));
    }

    /// Shows what a tab is called now, and whether it is saved; what is changed is no preview any more.
    public void update(TabContent content) {
        if (content.unsaved()) {
            keep(content);
        }
        parts().forEach(part -> part.update(content));
    }

    /// A tab is no preview any more.
    public void keep(TabContent content) {
        partOf(content)
                .flatMap(part -> part.head(content))
                .filter(TabHead::preview)
                .ifPresent(head -> head.preview(false));
    }

    /// Whether a tab is pinned: closing others leaves it.
    public boolean isPinned(TabContent content) {
        return partOf(content)
                .flatMap(part -> part.head(content))
                .filter(TabHead::pinned)
                .isPresent();
    }

    /// Pins a tab or unpins it.
    public void pin(TabContent content) {
        partOf(content).ifPresent(part -> part.head(content).ifPresent(head -> part.pin(head, !head.pinned())));
    }

    /// Splits the shown part: another view on what it shows comes at its edge, or, where there can be only one view,
    /// what it shows moves there, unless it is all that is there.
    public void split(Edge edge) {
        Part here = active;
        here.shown().ifPresent(shown -> {
            Optional<TabContent> other = owner.another(shown);
            if (other.isEmpty() && here.contents().size() == 1) {
                return;
            }
            Part part = fresh();
            tiling.split(here.node(), part.node(), edge);
            if (other.isEmpty()) {
                here.remove(shown);
            }
            part.add(other.orElse(shown), 0);
            layOut();
            activate(part);
        });
    }

    /// Moves the shown tab to the part that comes so many behind; if there is no other, one is made at the right.
    public void moveToPart(int steps) {
        Part here = active;
        here.shown().flatMap(here::head).ifPresent(head -> {
            List<Part> all = parts();
            if (all.size() > 1) {
                Part target = all.get(Math.floorMod(all.indexOf(here) + steps, all.size()));
                drop(here, head, target, target.next());
            } else {
                drop(here, head, here, Edge.RIGHT);
            }
        });
    }

    /// Puts a tab into a strip, maybe its own.
    void drop(Part from, TabHead tab, Part into, int at) {
        if (from.equals(into)) {
            from.move(tab, at);
            return;
        }
        TabContent content = tab.content();
        from.remove(content);
        into.add(content, at);
        into.head(content).ifPresent(head -> {
            head.preview(tab.preview());
            if (tab.pinned()) {
                into.pin(head, true);
            }
        });
        removeIfEmpty(from);
        layOut();
        activate(into);
        owner.shownChanged();
    }

    /// Puts a tab into a part of its own at an edge of another.
    void drop(Part from, TabHead tab, Part beside, Edge edge) {
        if (from.equals(beside) && from.contents().size() == 1) {
            return;
        }
        Part part = fresh();
        tiling.split(beside.node(), part.node(), edge);
        drop(from, tab, part, 0);
    }

    /// The part at a place of the window.
    Optional<Part> partAt(Point2D inScene) {
        return parts().stream()
                .filter(part ->
                        part.node().localToScene(part.node().getLayoutBounds()).contains(inScene))
                .findFirst();
    }

    /// Makes the part that comes so many behind the shown one the one that commands are for.
    public void focus(int steps) {
        List<Part> all = parts();
        activate(all.get(Math.floorMod(all.indexOf(active) + steps, all.size())));
    }

    /// Makes the part at a place the one that commands are for.
    ///
    /// @param place from 0
    public void focusAt(int place) {
        activate(parts().get(place));
    }

    /// Makes the part that lies at an edge of the shown one the one that commands are for: of several the nearest.
    public void focus(Edge edge) {
        Bounds here = active.node().localToScene(active.node().getLayoutBounds());
        record Way(Part part, double length) {}
        parts().stream()
                .filter(part -> !part.equals(active))
                .map(part -> new Way(
                        part, way(here, part.node().localToScene(part.node().getLayoutBounds()), edge)))
                .filter(way -> way.length() < Double.MAX_VALUE)
                .min(Comparator.comparingDouble(Way::length))
                .ifPresent(way -> activate(way.part()));
    }

    private static double way(Bounds here, Bounds there, Edge edge) {
        boolean across = edge.orientation() == Orientation.HORIZONTAL;
        double along = across ? there.getCenterX() - here.getCenterX() : there.getCenterY() - here.getCenterY();
        double aside = across ? there.getCenterY() - here.getCenterY() : there.getCenterX() - here.getCenterX();
        boolean beyond = switch (edge) {
            case LEFT -> there.getMaxX() <= here.getMinX() + 1;
            case RIGHT -> there.getMinX() >= here.getMaxX() - 1;
            case UP -> there.getMaxY() <= here.getMinY() + 1;
            case DOWN -> there.getMinY() >= here.getMaxY() - 1;
        };
        return beyond ? Math.abs(along) + Math.abs(aside) : Double.MAX_VALUE;
    }

    /// How the area is divided now.
    ///
    /// @param place the place of what a tab shows in the list of all
    public AreaShape shape(Function<TabContent, Integer> place) {
        return Shaping.of(tiling.whole(), place);
    }

    /// Divides the area so, with tabs that are open already; those that it does not name stay in the first part.
    ///
    /// @param tabs what there is at the places that the shape names
    public void arrange(AreaShape shape, Map<Integer, TabContent> tabs) {
        List<TabContent> before = contents();
        for (TabContent content : before) {
            partOf(content).ifPresent(part -> part.remove(content));
        }
        tiling.fill(new Shaping(this::fresh, tabs).made(shape));
        active = parts().getFirst();
        active.active(true);
        List<TabContent> there = contents();
        before.stream()
                .filter(content -> !there.contains(content))
                .forEach(content -> active.add(content, Integer.MAX_VALUE));
        List.copyOf(parts()).forEach(this::removeIfEmpty);
        owner.shownChanged();
    }
}
