package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.core.display.RowChange;
import org.fxmisc.richtext.model.Paragraph;
import org.reactfx.EventSource;
import org.reactfx.Subscription;
import org.reactfx.collection.ListChangeAccumulator;
import org.reactfx.collection.LiveListBase;
import org.reactfx.collection.QuasiListChange;
import org.reactfx.collection.QuasiListModification;
import org.reactfx.collection.UnmodifiableByDefaultLiveList;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rows as the list that RichTextFX watches.
///
/// Paragraphs are made when they are asked for, which happens for visible rows only; the last few are remembered.
final class RowList extends LiveListBase<Paragraph<RowStyle, String, SyntaxStyle>>
        implements UnmodifiableByDefaultLiveList<Paragraph<RowStyle, String, SyntaxStyle>> {
    private static final int REMEMBERED = 256;

    private final EventSource<QuasiListChange<Paragraph<RowStyle, String, SyntaxStyle>>> changes = new EventSource<>();
    private final Map<Integer, Paragraph<RowStyle, String, SyntaxStyle>> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Paragraph<RowStyle, String, SyntaxStyle>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Rows rows;
    private int made;

    RowList(Rows rows) {
        this.rows = rows;
    }

    Rows rows() {
        return rows;
    }

    /// How many paragraphs were made so far.
    int made() {
        return made;
    }

    @Override
    public Paragraph<RowStyle, String, SyntaxStyle> get(int index) {
        return recent.computeIfAbsent(index, row -> {
            made++;
            return rows.paragraph(row);
        });
    }

    @Override
    public int size() {
        return rows.count();
    }

    @Override
    protected Subscription observeInputs() {
        return changes.subscribe(this::notifyObservers);
    }

    /// Shows other rows without telling anyone; [#tell] must follow.
    ///
    /// @return the rows shown before
    Rows replace(Rows next) {
        var before = rows;
        recent.clear();
        rows = next;
        return before;
    }

    /// Tells which rows changed.
    ///
    /// @param before the rows shown before
    /// @param rowChanges what [#replace] did to them, sorted and disjoint
    void tell(Rows before, List<RowChange> rowChanges) {
        var accumulated = new ListChangeAccumulator<Paragraph<RowStyle, String, SyntaxStyle>>();
        for (var change : rowChanges) {
            accumulated.add(QuasiListModification.create(change.newFrom(), removed(before, change), change.added()));
        }
        changes.push(accumulated.asListChange());
    }

    private static List<Paragraph<RowStyle, String, SyntaxStyle>> removed(Rows before, RowChange change) {
        return new AbstractList<>() {
            @Override
            public Paragraph<RowStyle, String, SyntaxStyle> get(int index) {
                return before.paragraph(change.oldFrom() + index);
            }

            @Override
            public int size() {
                return change.removed();
            }
        };
    }
}
