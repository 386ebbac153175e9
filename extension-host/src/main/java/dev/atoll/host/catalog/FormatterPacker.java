package dev.atoll.host.catalog;

import dev.atoll.api.failure.ExtensionException;
import dev.atoll.api.manifest.Manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Makes a package of a formatter that was made for another program, or of a command, which becomes a filter: of an npm
/// package or of its module alone. The module is taken over as it is.
public final class FormatterPacker {
    private static final String END = ".wasm";

    private final GrammarFiles files;
    private final GrammarFacts project;
    private final FormatterWishes wishes;
    private final String label;
    private final List<String> notices = new ArrayList<>();

    /// Finds out of a module what can be made of it.
    public interface Probe {
        /// @param name the npm package's name; empty if there is none
        /// @param module the module
        /// @throws ExtensionException if nothing can be made of it; the message says why
        FormatterFacts facts(String name, byte[] module);

        /// Whether a module is no formatter but a command that can be a filter.
        ///
        /// @throws ExtensionException if it is no module
        boolean isFilter(byte[] module);
    }

    private FormatterPacker(GrammarFiles files, FormatterWishes wishes) {
        this.files = files;
        this.project = GrammarFacts.of(files);
        this.label = project.name().orElse(files.label());
        this.wishes = wishes;
    }

    /// Packs a formatter or a filter.
    ///
    /// @param source a module, a folder, or a `.tgz` file as `npm pack` makes it
    /// @param wishes what the user says
    /// @param probe finds out what the module is
    /// @param target the folder the package goes to
    public static PackedFormatter pack(Path source, FormatterWishes wishes, Probe probe, Path target) {
        try {
            return new FormatterPacker(read(source), wishes).pack(probe, target);
        } catch (UnfitGrammarException e) {
            return new PackedFormatter.Refused(e.sentence());
        } catch (IllegalArgumentException e) {
            return new PackedFormatter.Refused(source + " makes no sound package: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return new PackedFormatter.Refused("there is no file " + e.getFile() + ".");
        } catch (IOException e) {
            return new PackedFormatter.Refused(source + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static GrammarFiles read(Path source) throws IOException {
        var name = String.valueOf(source.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(END) || Files.isDirectory(source)) {
            return GrammarFiles.of(source);
        }
        var alone = new TreeMap<String, byte[]>();
        alone.put(name, Files.readAllBytes(source));
        return new GrammarFiles(name.substring(0, name.length() - END.length()), alone, Optional.empty());
    }

    private PackedFormatter pack(Probe probe, Path target) throws IOException {
        var module = files.content(module());
        var content = new TreeMap<String, byte[]>();
        if (asked(() -> probe.isFilter(module))) {
            content.put(Manifest.FILE, new FilterManifest(project, wishes, label, notices).bytes());
            content.put(FilterManifest.MODULE, module);
            addLicences(content, "");
        } else {
            var facts = refined(asked(() -> probe.facts(project.name().orElse(""), module)));
            content.put(Manifest.FILE, new FormatterManifest(project, facts, wishes, label, notices).bytes());
            content.put(FormatterManifest.MODULE, module);
            addLicences(content, facts.licence());
        }
        var bytes = PackageWriter.pack(content);
        var manifest = PackageReader.sound(bytes).manifest();
        Files.createDirectories(target);
        var file = target.resolve(PackageWriter.fileName(manifest));
        Files.write(file, bytes);
        return new PackedFormatter.Packed(file, manifest, notices);
    }

    /// With what a schema beside the module tells of settings.
    private FormatterFacts refined(FormatterFacts facts) {
        return Optional.ofNullable(files.all().get(SettingsSchema.FILE))
                .flatMap(SettingsSchema::of)
                .map(facts::refined)
                .orElse(facts);
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (ExtensionException e) {
            throw new UnfitGrammarException(label + " cannot be wrapped: " + e.getMessage());
        }
    }

    private String module() {
        var modules =
                files.all().keySet().stream().filter(path -> path.endsWith(END)).toList();
        var all = String.join(", ", modules);
        if (modules.isEmpty()) {
            throw new UnfitGrammarException(
                    label + " has no .wasm file. Only what was compiled to WebAssembly can run here.");
        }
        var wish = wishes.module();
        if (wish.isPresent() && !modules.contains(wish.get())) {
            throw new UnfitGrammarException(label + " has no module ‘" + wish.get() + "’. Use one of: " + all + ".");
        }
        if (wish.isEmpty() && modules.size() > 1) {
            throw new UnfitGrammarException(label + " has several modules. Choose one with --module: " + all + ".");
        }
        return wish.orElseGet(modules::getFirst);
    }

    private void addLicences(SortedMap<String, byte[]> content, String told) {
        var licences = files.licences();
        licences.forEach(name -> content.put(name, files.content(name)));
        if (licences.isEmpty() && !told.isBlank()) {
            content.put("LICENSE", told.getBytes(StandardCharsets.UTF_8));
        } else if (licences.isEmpty()) {
            notices.add("It brings no licence text.");
        }
        var notice = "The module comes unmodified from " + label
                + project.version().map(version -> " " + version).orElse("") + ", "
                + project.licence().orElse(GrammarManifest.NO_LICENCE) + ".\n";
        content.putIfAbsent("NOTICE.txt", notice.getBytes(StandardCharsets.UTF_8));
    }
}
