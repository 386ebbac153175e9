package dev.atoll.app.panel.outline;

import dev.atoll.api.document.Span;
import dev.atoll.api.feature.Symbol;
import dev.atoll.api.feature.SymbolKind;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/// Rows of an outline.
final class SymbolItemTest {
    private final List<String> made = new ArrayList<>();

    private static Symbol symbol(String name, Symbol... inside) {
        return new Symbol(name, Optional.empty(), SymbolKind.FUNCTION, new Span(0, 1), new Span(0, 1), List.of(inside));
    }

    private SymbolItem make(SymbolItem around, Symbol symbol) {
        made.add(symbol.name());
        return around.of(symbol);
    }

    @Test
    void itemsAreMadeWhereTheTreeIsUnfolded() {
        Symbol outer = symbol("outer", symbol("inner", symbol("innermost")));
        SymbolItem root = SymbolItem.root(List.of(outer, symbol("other")), this::make);
        assertThat(root.isLeaf()).isFalse();
        assertThat(made).isEmpty();
        root.setExpanded(true);
        SymbolItem first = (SymbolItem) root.getChildren().getFirst();
        assertThat(made).containsExactly("outer", "other");
        assertThat(first.isLeaf()).isFalse();
        assertThat(first.made()).isEmpty();
        SymbolItem inner = (SymbolItem) first.getChildren().getFirst();
        assertThat(made).containsExactly("outer", "other", "inner");
        assertThat(inner.path()).isEqualTo("\nouter\ninner");
        assertThat(inner.depth()).isEqualTo(1);
        assertThat(((SymbolItem) root.getChildren().get(1)).isLeaf()).isTrue();
    }
}
