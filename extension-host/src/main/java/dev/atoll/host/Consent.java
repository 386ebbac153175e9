package dev.atoll.host;

import dev.atoll.api.capability.Capability;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The user's answer to an [InstallOffer].
///
/// @param accepted what is agreed to of the points that the offer raises
/// @param grants what the extension may do from then on; more than it asks for has no effect
public record Consent(Set<Point> accepted, List<Capability> grants) {
    /// Copies both.
    public Consent {
        accepted = Set.copyOf(accepted);
        grants = List.copyOf(grants);
    }

    /// What is not a matter of course when something is installed: each must be agreed to by itself.
    public enum Point {
        /// Nobody signed it.
        UNSIGNED("unsigned"),
        /// It is not by the hand that made the installed version, or nobody signed it any more.
        CHANGED_KEY("changed-key"),
        /// It asks for more than the installed version.
        WIDER("wider"),
        /// It brings code, which the installed version has not.
        GAINS_CODE("gains-code"),
        /// It is older than the installed version.
        DOWNGRADE("downgrade"),
        /// It has the installed version's number and other content.
        OTHER_CONTENT("other-content"),
        /// It was published so lately that nobody may have noticed what is wrong with it.
        YOUNG("young"),
        /// Something about it is suspect.
        WARNINGS("warnings");

        private final String word;

        Point(String word) {
            this.word = word;
        }

        /// Its name on the command line, such as `changed-key`.
        public String word() {
            return word;
        }

        /// The point of that name, if there is one.
        public static Optional<Point> of(String word) {
            return Arrays.stream(values())
                    .filter(point -> point.word.equals(word))
                    .findFirst();
        }
    }

    /// Agrees to every point, and grants what was granted before and all that is asked for anew.
    public static Consent toAll(InstallOffer.Facts facts) {
        return new Consent(EnumSet.allOf(Point.class), facts.everyGrant());
    }

    /// Agrees to nothing that is not a matter of course. A first version gets what it asks for, a later one what the
    /// installed one has.
    public static Consent toTheUsual(InstallOffer.Facts facts) {
        return new Consent(Set.of(), facts.usualGrants());
    }
}
