package dev.atoll.app.editor.input;

import dev.atoll.app.concurrent.Background;
import dev.atoll.app.editor.PrimarySelection;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The selection that all programs of an X display share. JavaFX does not know it, so AWT is asked, which is started
/// for
/// it when something is first selected, in the background. Where that cannot be had, it is the program's own.
///
/// For any thread.
final class SharedSelection implements PrimarySelection {
    private static final Logger LOG = Logger.getLogger(SharedSelection.class.getName());

    private final Background background;
    private final AtomicReference<Supplier<String>> own = new AtomicReference<>(() -> "");
    private final AtomicBoolean owning = new AtomicBoolean();

    private SharedSelection(Background background) {
        this.background = background;
    }

    /// The one of this system.
    static PrimarySelection of(Background background) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean known = !system.contains("mac") && !system.contains("windows");
        return known ? new SharedSelection(background) : PrimarySelection.none();
    }

    @Override
    public void offer(Supplier<String> text) {
        own.set(text);
        // whoever owns it is asked for the text each time, so it is taken once
        if (!owning.getAndSet(true)) {
            var _ = background.call(() -> {
                Clipboard shared = shared();
                if (shared != null) {
                    shared.setContents(new Offered(own), (_, _) -> owning.set(false));
                }
                return owning;
            });
        }
    }

    @Override
    public CompletableFuture<String> ask() {
        return owning.get()
                ? CompletableFuture.completedFuture(own.get().get())
                : background.call(SharedSelection::read);
    }

    private static String read() {
        Clipboard shared = shared();
        try {
            return shared != null && shared.isDataFlavorAvailable(DataFlavor.stringFlavor)
                    ? (String) shared.getData(DataFlavor.stringFlavor)
                    : "";
        } catch (UnsupportedFlavorException | IOException | IllegalStateException gone) {
            LOG.log(Level.FINE, "what is selected elsewhere cannot be read", gone);
            return "";
        }
    }

    private static @org.jspecify.annotations.Nullable Clipboard shared() {
        try {
            return Toolkit.getDefaultToolkit().getSystemSelection();
        } catch (HeadlessException | AWTError | LinkageError nowhere) {
            LOG.log(Level.FINE, "there is no selection that programs share", nowhere);
            return null;
        }
    }

    /// What is selected here, for others.
    private record Offered(AtomicReference<Supplier<String>> text) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.stringFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.stringFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return text.get().get();
        }
    }
}
