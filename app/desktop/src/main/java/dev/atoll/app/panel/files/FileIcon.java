package dev.atoll.app.panel.files;

import dev.atoll.app.editor.IconFonts;
import dev.atoll.app.workspace.FolderEntry;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The picture of what a file is, told from its name alone: from the whole name where that says more, else from its
/// ending.
final class FileIcon {
    private static final String FOLDER = "mdi2f-folder-outline";
    private static final String PLAIN = "mdi2f-file-document-outline";

    private static final Map<String, String> BY_NAME = table(
            "mdi2n-nodejs package.json package-lock.json .npmrc .nvmrc",
            "mdi2l-language-typescript tsconfig.json",
            "mdi2l-language-rust cargo.toml cargo.lock",
            "mdi2l-language-go go.mod go.sum",
            "mdi2l-language-ruby gemfile rakefile",
            "mdi2d-docker dockerfile containerfile compose.yaml compose.yml docker-compose.yml",
            "mdi2g-git .gitignore .gitattributes .gitmodules .mailmap",
            "mdi2c-cog-outline makefile cmakelists.txt .editorconfig .clang-format",
            "mdi2c-certificate-outline license license.txt license.md copying notice");

    private static final Map<String, String> BY_ENDING = table(
            "mdi2c-code-json json jsonc json5 jsonl",
            "mdi2l-language-java java jar class",
            "mdi2l-language-javascript js mjs cjs jsx",
            "mdi2l-language-typescript ts mts cts tsx",
            "mdi2l-language-python py pyi pyw ipynb",
            "mdi2l-language-rust rs",
            "mdi2l-language-c c h",
            "mdi2l-language-cpp cc cpp cxx hh hpp hxx",
            "mdi2l-language-csharp cs csx",
            "mdi2l-language-go go",
            "mdi2l-language-kotlin kt kts",
            "mdi2l-language-swift swift",
            "mdi2l-language-ruby rb gemspec",
            "mdi2l-language-php php phtml",
            "mdi2l-language-lua lua",
            "mdi2l-language-haskell hs lhs",
            "mdi2l-language-r r rmd",
            "mdi2l-language-fortran f f90 f95 for",
            "mdi2l-language-html5 html htm xhtml",
            "mdi2l-language-css3 css scss sass less",
            "mdi2l-language-markdown-outline md markdown mdx",
            "mdi2f-file-xml-box xml xsd xslt wsdl pom fxml plist",
            "mdi2f-file-cog-outline toml yaml yml ini conf cfg properties env",
            "mdi2f-file-code-outline wit wat vue svelte scala jl zig nim dart ex exs erl clj el vim scm graphql proto",
            "mdi2d-database-outline sql db sqlite sqlite3",
            "mdi2c-console sh bash zsh fish bat cmd ps1",
            "mdi2f-file-table-outline csv tsv ods xls xlsx",
            "mdi2f-file-image-outline png jpg jpeg gif webp bmp ico icns svg tif tiff avif",
            "mdi2f-file-music-outline mp3 ogg flac wav m4a",
            "mdi2f-file-video-outline mp4 mkv webm mov avi",
            "mdi2f-file-pdf-box pdf",
            "mdi2f-format-font ttf otf woff woff2",
            "mdi2f-folder-zip-outline zip gz tgz tar xz zst bz2 7z deb rpm",
            "mdi2p-puzzle-outline atollx wasm",
            "mdi2f-file-key-outline pem key crt cer pub asc",
            "mdi2l-lock-outline lock");

    private FileIcon() {}

    /// The icon of a file or a folder.
    static FontIcon of(FolderEntry entry) {
        return icon(entry.folder() ? FOLDER : literal(entry.name()));
    }

    static String literal(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.substring(lower.lastIndexOf('.') + 1);
        return BY_NAME.getOrDefault(lower, BY_ENDING.getOrDefault(ending, PLAIN));
    }

    /// All icons there are.
    static Set<String> literals() {
        Set<String> all = new HashSet<>(BY_NAME.values());
        all.addAll(BY_ENDING.values());
        all.add(PLAIN);
        return all;
    }

    private static FontIcon icon(String literal) {
        IconFonts.load();
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().addAll("symbol-icon", "file-icon");
        return icon;
    }

    private static Map<String, String> table(String... rows) {
        Map<String, String> table = new HashMap<>();
        for (String row : rows) {
            String[] words = row.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                table.put(words[i], words[0]);
            }
        }
        return Map.copyOf(table);
    }
}
