package dev.atoll.app.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Where a Markdown text is: which of its links lead anywhere, and which of its images can be shown.
public interface MarkdownPlace {
    /// Whether a link may be followed; if not, its address is told in words.
    boolean leads(String address);

    /// A link was clicked.
    void open(String address);

    /// An image; nothing where it is told in words.
    ///
    /// @param words what stands for it
    Optional<Node> image(String address, String words);

    /// Nowhere: web pages and mail are opened, nothing that runs or reads files.
    ///
    /// @param open takes the address of a link that was clicked
    static MarkdownPlace web(Consumer<String> open) {
        return new MarkdownPlace() {
            @Override
            public boolean leads(String address) {
                return isOfTheWeb(address);
            }

            @Override
            public void open(String address) {
                open.accept(address);
            }

            @Override
            public Optional<Node> image(String address, String words) {
                return Optional.empty();
            }
        };
    }

    /// Whether an address is a web page's or a mail's.
    static boolean isOfTheWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    }
}
