package dev.atoll.app.panel.outline;

import dev.atoll.api.feature.Symbol;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// A symbol in the tree. Those inside of it become items when they are first asked for, which happens where it is
/// unfolded: of ten thousands of symbols only what can be seen costs something.
final class SymbolItem extends TreeItem<Symbol> {
    private final List<Symbol> inside;
    private final BiFunction<SymbolItem, Symbol, SymbolItem> making;
    private final @Nullable SymbolItem around;
    private boolean made;

    private SymbolItem(
            @Nullable Symbol symbol,
            List<Symbol> inside,
            @Nullable SymbolItem around,
            BiFunction<SymbolItem, Symbol, SymbolItem> making) {
        super(symbol);
        this.inside = inside;
        this.around = around;
        this.making = making;
    }

    /// The root of a tree.
    ///
    /// @param making makes an item for a symbol inside of another
    static SymbolItem root(List<Symbol> symbols, BiFunction<SymbolItem, Symbol, SymbolItem> making) {
        return new SymbolItem(null, symbols, null, making);
    }

    /// An item for a symbol inside of this one.
    SymbolItem of(Symbol symbol) {
        return new SymbolItem(symbol, symbol.children(), this, making);
    }

    /// How many items are around it, the root aside; -1 of the root.
    int depth() {
        return around == null ? -1 : around.depth() + 1;
    }

    /// The names from the outermost symbol to this one; nothing for the root.
    String path() {
        return around == null ? "" : around.path() + "\n" + getValue().name();
    }

    /// The items inside of it that have been asked for.
    List<SymbolItem> made() {
        return made ? getChildren().stream().map(SymbolItem.class::cast).toList() : List.of();
    }

    @Override
    public boolean isLeaf() {
        return inside.isEmpty();
    }

    @Override
    public ObservableList<TreeItem<Symbol>> getChildren() {
        if (!made) {
            made = true;
            super.getChildren()
                    .setAll(inside.stream()
                            .map(symbol -> making.apply(this, symbol))
                            .toList());
        }
        return super.getChildren();
    }
}
