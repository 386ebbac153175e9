package dev.atoll.host.imports;

import dev.atoll.api.capability.Capability;
import dev.atoll.api.capability.CapabilityKind;
import dev.atoll.api.capability.Limits;
import dev.atoll.api.document.DocumentId;
import dev.atoll.api.document.DocumentInfo;
import dev.atoll.api.document.TextSnapshot;
import dev.atoll.api.editor.EditorParts;
import dev.atoll.api.manifest.Glob;
import dev.atoll.api.provider.ExtensionId;
import dev.atoll.host.StringSnapshot;
import dev.atoll.host.capability.Grants;
import dev.atoll.host.engine.Guest;
import dev.atoll.host.engine.HostFunction;
import dev.atoll.host.engine.Modules;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The host functions as they are linked, and the capabilities that each turns out to need when it is called.
final class LinkedFunctions {
    private static final String CONTRACT = "atoll:extension/";
    private static final Set<Glob> ALL = Set.of(Glob.parse("**").orElseThrow());
    private static final DocumentInfo DOCUMENT = new DocumentInfo(new DocumentId(0), 0, "json", "a.json", 0);

    private LinkedFunctions() {}

    /// The one document that there is; guests' arguments that are all zero name it.
    private static final class OneDocument implements DocumentAccess {
        @Override
        public List<DocumentInfo> documents() {
            return List.of(DOCUMENT);
        }

        @Override
        public Optional<DocumentInfo> document(DocumentId id) {
            return Optional.of(DOCUMENT).filter(known -> known.id().equals(id));
        }

        @Override
        public Optional<TextSnapshot> text(DocumentId id) {
            return document(id).map(known -> new StringSnapshot(""));
        }
    }

    /// All names, as `interface.function` for those of the contract and `module function` for others.
    static List<String> names() {
        return HostImports.signatures(List.of()).stream()
                .map(LinkedFunctions::name)
                .sorted()
                .toList();
    }

    private static String name(HostFunction function) {
        var module = function.module();
        return module.startsWith(CONTRACT)
                ? module.substring(CONTRACT.length(), module.indexOf('@')) + "." + function.name()
                : module + " " + function.name();
    }

    /// The contract's functions, each with the capabilities without which it was denied.
    static Map<String, Set<CapabilityKind>> needs() {
        var result = new TreeMap<String, Set<CapabilityKind>>();
        for (var name : names()) {
            if (name.contains(".")) {
                result.put(name, needs(name));
            }
        }
        return result;
    }

    private static Set<CapabilityKind> needs(String name) {
        var granted = EnumSet.noneOf(CapabilityKind.class);
        for (var missing = denied(name, granted); missing.isPresent(); missing = denied(name, granted)) {
            granted.add(missing.get());
        }
        return granted;
    }

    /// Calls a function with arguments that are all zero.
    ///
    /// @return what it was denied for, if it was
    private static Optional<CapabilityKind> denied(String name, Collection<CapabilityKind> granted) {
        var missing = new ArrayList<CapabilityKind>();
        Guest guest = Modules.guest("memory");
        var function = functions(granted, missing).stream()
                .filter(linked -> name(linked).equals(name))
                .findFirst()
                .orElseThrow();
        function.body().call(guest, new long[function.signature().parameters().size()]);
        return missing.stream().findFirst();
    }

    private static List<HostFunction> functions(Collection<CapabilityKind> granted, List<CapabilityKind> missing) {
        var capabilities = granted.stream()
                .map(kind -> Capability.of(kind, Set.of("json"), ALL))
                .toList();
        var log = new LogBook(Clock.systemUTC(), Limits.DEFAULTS);
        var grants = new Grants(capabilities, capabilities);
        var gate = new Gate(grants, log, missing::add);
        var parts = EditorParts.none();
        var board = new UiBoard(new ExtensionId("test.guest"), parts.ui(), () -> 0);
        var editor = new HostImports.Editor(
                parts.files(), List.of(), name -> Optional.empty(), board.begin(Limits.DEFAULTS, grants, () -> true));
        var told = new HostImports.Told(new OneDocument(), () -> false);
        return HostImports.functions(new HostImports.Surroundings(told, gate, log, Limits.DEFAULTS, editor), List.of());
    }
}
