package dev.atoll.app.offer;

import dev.atoll.api.capability.Limits;
import dev.atoll.api.feature.Severity;
import dev.atoll.app.concurrent.Subscription;
import dev.atoll.app.feature.Bench;
import dev.atoll.app.feature.FileFeature;
import dev.atoll.app.feature.OpenFile;
import dev.atoll.app.words.Words;

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
                    Words.of(
                            "offer.text-is-too-long",
                            file.title(),
                            Math.round(length / MILLION),
                            Math.round(Limits.DOCUMENT_LENGTH / MILLION)));
        }
        return Subscription.none();
    }
}
