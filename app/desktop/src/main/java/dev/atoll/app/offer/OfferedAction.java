package dev.atoll.app.offer;

import dev.atoll.api.feature.ActionKind;
import dev.atoll.api.feature.CodeAction;
import dev.atoll.api.provider.CodeActionProvider;
import dev.atoll.app.words.Words;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A code action and who offers it.
///
/// @param provider who offers it
/// @param action what is on offer
record OfferedAction(CodeActionProvider provider, CodeAction action) {
    boolean usable() {
        return action.disabled().isEmpty();
    }

    /// Whether it mends one of these problems.
    private boolean mends(Set<String> codes) {
        return action.fixes().stream().anyMatch(codes::contains);
    }

    /// Actions as a menu lists them: by kind; first those that mend a problem at hand, then the preferred ones, those
    /// that
    /// cannot be used last. Otherwise they stay in order.
    ///
    /// @param codes of the problems at hand
    static List<OfferedAction> sorted(List<OfferedAction> offered, Set<String> codes) {
        return offered.stream()
                .sorted(Comparator.comparing((OfferedAction each) -> each.action.kind())
                        .thenComparing(each -> !each.usable())
                        .thenComparing(each -> !each.mends(codes))
                        .thenComparing(each -> !each.action.preferred()))
                .toList();
    }

    /// The heading of a kind.
    static String heading(ActionKind kind) {
        return switch (kind) {
            case QUICK_FIX -> Words.of("offer.quick-fixes");
            case REFACTOR -> Words.of("offer.refactor-heading");
            case SOURCE -> Words.of("offer.whole-file");
            case FIX_ALL -> Words.of("offer.fix-all");
        };
    }
}
