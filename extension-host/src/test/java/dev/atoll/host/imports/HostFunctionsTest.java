package dev.atoll.host.imports;

import dev.atoll.api.capability.CapabilityKind;
import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static dev.atoll.api.capability.CapabilityKind.DECORATIONS;
import static dev.atoll.api.capability.CapabilityKind.DOCUMENTS_READ;
import static dev.atoll.api.capability.CapabilityKind.EDIT_ON_COMMAND;
import static dev.atoll.api.capability.CapabilityKind.NOTIFICATIONS;
import static dev.atoll.api.capability.CapabilityKind.PANELS;
import static dev.atoll.api.capability.CapabilityKind.PROGRESS;
import static dev.atoll.api.capability.CapabilityKind.STATUS_ITEMS;
import static dev.atoll.api.capability.CapabilityKind.WORKSPACE_READ;
import static org.assertj.core.api.Assertions.assertThat;

class HostFunctionsTest {
    /// All that the contract opens. Nothing here reaches the network, starts a process, writes a file, or tells the
    /// environment or the time of day. Whoever adds a line has to say what it opens.
    private static final Map<String, Set<CapabilityKind>> APPROVED = Map.ofEntries(
            Map.entry("log.write", Set.of()),
            Map.entry("task.should-yield", Set.of()),
            Map.entry("settings.get", Set.of()),
            Map.entry("clock.now", Set.of()),
            // gives only the documents that may be read, and so is never denied
            Map.entry("documents.open-documents", Set.of()),
            Map.entry("documents.text", Set.of(DOCUMENTS_READ)),
            Map.entry("workspace.files", Set.of(WORKSPACE_READ)),
            Map.entry("workspace.read", Set.of(WORKSPACE_READ)),
            Map.entry("ui.notify", Set.of(NOTIFICATIONS)),
            Map.entry("ui.status", Set.of(STATUS_ITEMS)),
            Map.entry("ui.decorate", Set.of(DECORATIONS, DOCUMENTS_READ)),
            Map.entry("ui.progress", Set.of(PROGRESS)),
            Map.entry("ui.refresh", Set.of()));

    @Test
    void noFunctionOpensTheNetworkAProcessOrAFileForWriting() {
        assertThat(LinkedFunctions.names().stream().filter(name -> name.contains(".")))
                .containsExactlyInAnyOrderElementsOf(APPROVED.keySet());
        // what is not the contract's is what toolchains pull in, and opens nothing
        assertThat(LinkedFunctions.names().stream()
                        .filter(name -> !name.contains("."))
                        .map(name -> name.substring(0, name.indexOf(' ')))
                        .collect(Collectors.toSet()))
                .isSubsetOf(Set.of("env", "wasi_snapshot_preview1"));
    }

    @Test
    void everyFunctionIsDeniedWithoutExactlyTheCapabilitiesItIsSaidToNeed() {
        assertThat(LinkedFunctions.needs()).isEqualTo(APPROVED);
    }

    @Test
    void everyCapabilityOpensSomething() {
        // these open the answers of exported functions, not host functions
        var opening = EnumSet.of(EDIT_ON_COMMAND, PANELS);
        APPROVED.values().forEach(opening::addAll);
        assertThat(opening).containsExactlyInAnyOrder(CapabilityKind.values());
    }
}
