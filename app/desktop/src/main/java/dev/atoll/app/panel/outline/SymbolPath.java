package dev.atoll.app.panel.outline;

import dev.atoll.api.feature.Symbol;

import java.util.ArrayList;
import java.util.List;

/// The symbols around an offset, the outermost first.
public final class SymbolPath {
    private SymbolPath() {}

    /// The symbols around an offset; empty outside of all.
    public static List<Symbol> at(List<Symbol> outermost, int offset) {
        List<Symbol> path = new ArrayList<>();
        List<Symbol> level = outermost;
        while (true) {
            Symbol inside = null;
            for (Symbol each : level) {
                if (each.span().start() <= offset && offset <= each.span().end()) {
                    inside = each;
                }
            }
            if (inside == null) {
                return path;
            }
            path.add(inside);
            level = inside.children();
        }
    }
}
