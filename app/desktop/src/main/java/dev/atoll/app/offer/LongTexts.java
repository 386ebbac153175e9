package dev.atoll.app.offer;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;

import java.util.Locale;

/// Says of a text that extensions are not told of, because it is too long, what it does without.
///
/// @param bench the window
public record LongTexts(Bench bench) implements FileFeature {
    private static final double MILLION = 1e6;

    @Override
    public Subscription accompany(OpenFile file) {
        int length = file.document().state().text().length();
        if (length > Limits.DOCUMENT_LENGTH) {
            bench.say(
                    Severity.INFORMATION,
                    String.format(
                            Locale.ROOT,
                            "%s has %.0f million characters. Extensions would each need a copy, so those of more than %.0f"
                                    + " million do without: no colors, suggestions or problems, and lines are not"
                                    + " wrapped.",
                            file.title(),
                            length / MILLION,
                            Limits.DOCUMENT_LENGTH / MILLION));
        }
        return Subscription.none();
    }
}
