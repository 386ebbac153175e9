package dev.atoll.app.concurrent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class StartingBackgroundTest {
    private final List<String> done = new ArrayList<>();
    private final StartingBackground background = new StartingBackground(Runnable::run);

    @Test
    void whatCanWaitWaitsInItsOrderUntilTheStartIsOver() {
        background.unhurried().execute(() -> done.add("git"));
        background.whenUnhurried(() -> done.add("extensions"));
        background.execute(() -> done.add("file"));
        assertThat(done).containsExactly("file");
        background.over();
        assertThat(done).containsExactly("file", "git", "extensions");
    }

    @Test
    void nothingWaitsAfterTheStart() {
        background.over();
        background.unhurried().execute(() -> done.add("git"));
        background.whenUnhurried(() -> done.add("extensions"));
        background.over();
        assertThat(done).containsExactly("git", "extensions");
    }

    @Test
    void whatGoesWrongInOneKeepsNoOtherFromBeginning() {
        List<Throwable> told = new ArrayList<>();
        Thread here = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = here.getUncaughtExceptionHandler();
        here.setUncaughtExceptionHandler((_, bug) -> told.add(bug));
        try {
            background.whenUnhurried(() -> {
                throw new IllegalStateException("broken");
            });
            background.whenUnhurried(() -> done.add("next"));
            background.over();
        } finally {
            here.setUncaughtExceptionHandler(before);
        }
        assertThat(done).containsExactly("next");
        assertThat(told).hasSize(1);
    }

    @Test
    void whatWaitedMayAskForMore() {
        background.whenUnhurried(() -> background.unhurried().execute(() -> done.add("more")));
        background.over();
        assertThat(done).containsExactly("more");
    }
}
