package dev.atoll.app.print;

import dev.atoll.app.concurrent.FakeUi;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

class LayingTest {
    private final FakeUi ui = new FakeUi();
    private final Laying<String> laying = new Laying<>(ui);
    private final List<String> told = new ArrayList<>();

    private void ask(CompletableFuture<String> layout) {
        laying.ask(
                layout, laid -> told.add("shown " + laid), failure -> told.add(String.valueOf(failure.getMessage())));
        ui.drain();
    }

    @Test
    void aWishOutlivesALayoutThatIsNoLongerWanted() {
        laying.wish(laid -> told.add("printed " + laid));
        ask(new CompletableFuture<>());
        ask(CompletableFuture.completedFuture("second"));
        assertThat(told).containsExactly("shown second", "printed second");
    }

    @Test
    void aWishIsFulfilledOnce() {
        laying.wish(laid -> told.add("printed " + laid));
        ask(CompletableFuture.completedFuture("first"));
        ask(CompletableFuture.completedFuture("second"));
        assertThat(told).containsExactly("shown first", "printed first", "shown second");
    }

    @Test
    void aWishIsForgottenWithALayoutThatFails() {
        laying.wish(laid -> told.add("printed " + laid));
        ask(CompletableFuture.failedFuture(new IllegalStateException("no pages")));
        ask(CompletableFuture.completedFuture("second"));
        assertThat(told).containsExactly("no pages", "shown second");
    }
}
