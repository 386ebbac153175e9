package dev.atoll.app.cli.extension;

import dev.atoll.api.capability.Capability;
import dev.atoll.host.InstallOffer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is told on a terminal of a package before it is installed.
final class ExtSheet {
    private ExtSheet() {}

    static String of(InstallOffer.Facts facts) {
        List<String> lines = new ArrayList<>();
        lines.add(title(facts));
        lines.add("  " + line(facts.manifest().about().description()));
        lines.add("  from " + facts.origin().source() + ", " + facts.bytes() + " bytes");
        lines.addAll(publisher(facts));
        String languages = facts.manifest().languages().stream()
                .map(language -> line(language.name()))
                .collect(Collectors.joining(", "));
        if (!languages.isEmpty()) {
            lines.add("  For " + languages + ".");
        }
        lines.addAll(capabilities(facts));
        facts.points().values().forEach(sentence -> lines.add("  ! " + sentence));
        facts.warnings().forEach(problem -> lines.add("  ! " + problem));
        return String.join("\n", lines);
    }

    /// What an author wrote, in one line, so that it cannot look like a line of ours.
    static String line(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static String title(InstallOffer.Facts facts) {
        String what = line(facts.manifest().about().name()) + " "
                + facts.manifest().version() + " (" + facts.manifest().id() + ")";
        return facts.installed().map(before -> what + ", in place of " + before).orElse(what);
    }

    private static List<String> publisher(InstallOffer.Facts facts) {
        if (facts.publisher().isEmpty()) {
            return List.of();
        }
        String whose = switch (facts.key()) {
            case NEW -> "a key not seen before";
            case SAME -> "the key of the installed version";
            case CHANGED -> "another key than that of the installed version";
            case NONE -> "no key";
        };
        return List.of(
                "  signed with " + whose + ":", "    " + facts.publisher().get().fingerprint());
    }

    private static List<String> capabilities(InstallOffer.Facts facts) {
        if (!facts.hasCode()) {
            return List.of("  It has no code, only data, and can do nothing by itself.");
        }
        if (facts.capabilities().isEmpty()) {
            return List.of("  It asks for nothing.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("  It asks to");
        for (InstallOffer.Asked asked : facts.capabilities()) {
            Capability capability = asked.request().capability();
            boolean added =
                    facts.step() != InstallOffer.Step.FIRST && asked.added().isPresent();
            lines.add("    " + ExtShapes.inWords(capability) + (added ? " (new)" : "") + ": “"
                    + line(asked.request().reason()) + "”");
        }
        return lines;
    }
}
