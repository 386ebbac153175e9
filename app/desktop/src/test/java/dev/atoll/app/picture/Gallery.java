package dev.atoll.app.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The approved pictures, each a file.
///
/// With the system property `atoll.approve` pictures are not compared but approved: look at each before you commit it.
///
/// @param approved the folder of those that were approved
/// @param output where pictures go that differ, and what differs
/// @param approves whether pictures are approved and not compared
public record Gallery(Path approved, Path output, boolean approves) {
    private static final String PNG = ".png";

    /// The gallery of a folder of this module's tests.
    public static Gallery of(String folder) {
        Path module = Path.of(System.getProperty("atoll.root", "../..")).resolve("app/desktop");
        return new Gallery(
                module.resolve("src/test/resources/dev/atoll/app").resolve(folder),
                module.resolve("target/pictures"),
                Boolean.getBoolean("atoll.approve"));
    }

    /// The approved picture of a name.
    public Optional<Picture> approved(String name) throws IOException {
        Path file = approved.resolve(name + PNG);
        return Files.exists(file) ? Optional.of(Picture.read(file)) : Optional.empty();
    }

    /// Compares a picture with the approved one, or approves it.
    ///
    /// @return what is wrong, in one sentence; nothing if it is as approved
    public Optional<String> judge(String name, Picture actual) throws IOException {
        if (approves) {
            approve(name, actual);
            return Optional.empty();
        }
        Optional<Picture> known = approved(name);
        if (known.isEmpty()) {
            return Optional.of(refused(name, actual, "it was never approved"));
        }
        Picture wanted = known.get();
        if (!wanted.isAsLargeAs(actual)) {
            return Optional.of(refused(
                    name,
                    actual,
                    "it is %d × %d and not %d × %d"
                            .formatted(actual.width(), actual.height(), wanted.width(), wanted.height())));
        }
        Optional<Likeness.Difference> difference = Likeness.between(wanted, actual);
        if (difference.isEmpty()) {
            return Optional.empty();
        }
        difference.get().picture().write(output.resolve(name + "-difference" + PNG));
        return Optional.of(refused(name, actual, difference.get().sentence()));
    }

    // a picture that is alike stays as it is, so that approving changes no file without need
    private void approve(String name, Picture actual) throws IOException {
        if (approved(name).filter(actual::isLike).isEmpty()) {
            actual.write(approved.resolve(name + PNG));
        }
    }

    private String refused(String name, Picture actual, String reason) throws IOException {
        Path file = output.resolve(name + "-actual" + PNG);
        actual.write(file);
        return "The picture " + name + " is not as approved: " + reason + "; see "
                + file.toAbsolutePath().normalize() + ".";
    }
}
