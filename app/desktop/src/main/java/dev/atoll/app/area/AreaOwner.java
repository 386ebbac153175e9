package dev.atoll.app.area;

import java.util.List;
import java.util.Optional;

/// What an area asks of the window around it.
public interface AreaOwner {
    /// Another tab is the shown one, or none is, or tabs are elsewhere.
    void shownChanged();

    /// The user closes tabs; whoever owns what they show may ask first.
    void close(List<TabContent> contents);

    /// Another view on what a tab shows, for another part; nothing if there can only be one.
    Optional<TabContent> another(TabContent content);

    /// Runs a command of the window.
    void run(String command);

    /// The keys that run a command; empty if it has none.
    String keys(String command);
}
