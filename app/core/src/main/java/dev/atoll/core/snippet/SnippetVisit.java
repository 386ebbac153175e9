package dev.atoll.core.snippet;

import dev.atoll.core.change.Change;
import dev.atoll.core.change.ChangeSet;
import dev.atoll.core.change.Side;
import dev.atoll.core.selection.Selection;
import dev.atoll.core.selection.SelectionRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The visit of the places of a template that was put into a document at one or more carets. Immutable.
///
/// The places follow the text: those being visited take in what is typed at their ends, and so do the places that they
/// lie in; all others keep clear of it. A place inside one that is typed over goes.
///
/// @param slots all places of all copies, with offsets in the document; each copy begins with one of number
///     [Slot#WHOLE]
/// @param active the number being visited
public record SnippetVisit(List<Slot> slots, int active) {
    /// Takes a copy of the list.
    public SnippetVisit {
        slots = List.copyOf(slots);
    }

    /// The visit of a template's first places.
    ///
    /// @param starts where each copy begins in the document
    public static SnippetVisit of(List<Template> copies, List<Integer> starts) {
        List<Slot> all = new ArrayList<>();
        int first = copies.getFirst().firstNumber();
        for (int i = 0; i < copies.size(); i++) {
            int start = starts.get(i);
            int root = all.size();
            Template copy = copies.get(i);
            all.add(new Slot(Slot.WHOLE, start, start + copy.text().length(), -1, List.of()));
            for (Slot slot : copy.slots()) {
                int parent = slot.parent() < 0 ? root : root + 1 + slot.parent();
                all.add(new Slot(slot.number(), start + slot.from(), start + slot.to(), parent, slot.choices()));
            }
        }
        return new SnippetVisit(all, first);
    }

    /// What is selected while the active places are visited.
    public Selection selection() {
        List<SelectionRange> ranges = slots.stream()
                .filter(slot -> slot.number() == active)
                .map(slot -> SelectionRange.of(slot.from(), slot.to()))
                .toList();
        return Selection.of(ranges, 0);
    }

    /// What can stand at the active places; none where anything can.
    public List<String> choices() {
        return slots.stream()
                .filter(slot -> slot.number() == active)
                .map(Slot::choices)
                .findFirst()
                .orElse(List.of());
    }

    /// Whether the places where carets come to rest are visited, so that the visit is over.
    public boolean over() {
        return active == 0;
    }

    /// The visit of the next places, or of those before.
    ///
    /// @return nothing before the first and after the last
    public Optional<SnippetVisit> step(boolean forward) {
        TreeSet<Integer> numbers = new TreeSet<>();
        slots.stream().filter(slot -> slot.number() > 0).forEach(slot -> numbers.add(slot.number()));
        Integer next = forward ? numbers.higher(active) : numbers.lower(active);
        if (next != null) {
            return Optional.of(new SnippetVisit(slots, next));
        }
        boolean rests = forward && active != 0 && slots.stream().anyMatch(slot -> slot.number() == 0);
        return rests ? Optional.of(new SnippetVisit(slots, 0)) : Optional.empty();
    }

    /// The visit when the caret is at an offset: of the innermost place there, or as it was where there is none.
    ///
    /// @return nothing if the caret has left the text that was put in
    public Optional<SnippetVisit> at(int offset) {
        boolean inside = false;
        int innermost = active;
        for (Slot slot : slots) {
            if (!slot.touches(offset)) {
                continue;
            }
            inside = true;
            if (slot.number() == active) {
                return Optional.of(this);
            }
            innermost = slot.number() > 0 ? slot.number() : innermost;
        }
        return inside ? Optional.of(new SnippetVisit(slots, innermost)) : Optional.empty();
    }

    /// The visit in the text after changes.
    ///
    /// @return nothing if all that was put in is gone
    public Optional<SnippetVisit> map(ChangeSet changes) {
        if (changes.isEmpty()) {
            return Optional.of(this);
        }
        int[] index = new int[slots.size()];
        List<Slot> kept = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            boolean gone = slot.parent() >= 0 && (index[slot.parent()] < 0 || typedOver(slot, changes));
            index[i] = gone ? -1 : kept.size();
            if (!gone) {
                Slot moved = moved(i, slot, changes);
                int parent = slot.parent() < 0 ? -1 : index[slot.parent()];
                kept.add(new Slot(slot.number(), moved.from(), moved.to(), parent, slot.choices()));
            }
        }
        boolean left = kept.stream().anyMatch(slot -> slot.number() == active)
                && kept.stream().anyMatch(slot -> slot.number() == Slot.WHOLE && slot.to() > slot.from());
        return left ? Optional.of(new SnippetVisit(kept, active)) : Optional.empty();
    }

    private boolean typedOver(Slot slot, ChangeSet changes) {
        if (slot.number() == active) {
            return false;
        }
        for (int parent = slot.parent(); parent >= 0; parent = slots.get(parent).parent()) {
            if (slots.get(parent).number() == active) {
                return covered(slot, changes);
            }
        }
        return changes.deletes(slot.from()) && changes.deletes(slot.to());
    }

    private static boolean covered(Slot slot, ChangeSet changes) {
        for (Change change : changes.changes()) {
            if (change.deleted() > 0 && change.from() <= slot.from() && slot.to() <= change.to()) {
                return true;
            }
        }
        return false;
    }

    private Slot moved(int index, Slot slot, ChangeSet changes) {
        Side start = Side.AFTER;
        Side end = Side.BEFORE;
        for (int i = 0; i < slots.size(); i++) {
            Slot visited = slots.get(i);
            if (visited.number() != active || visited.from() > slot.to() || slot.from() > visited.to()) {
                continue;
            }
            if (holds(index, i)) {
                start = visited.from() == slot.from() ? Side.BEFORE : start;
                end = visited.to() == slot.to() ? Side.AFTER : end;
            } else {
                start = index < i ? Side.BEFORE : Side.AFTER;
                end = start;
            }
        }
        return slot.moved(changes.mapOffset(slot.from(), start), changes.mapOffset(slot.to(), end));
    }

    private boolean holds(int outer, int inner) {
        int up = inner;
        while (up > outer) {
            up = slots.get(up).parent();
        }
        return up == outer;
    }
}
