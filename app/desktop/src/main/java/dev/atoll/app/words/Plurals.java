package dev.atoll.app.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which of its forms a language uses for a number of things: `{0,plural,one#{0} file|other#{0} files}` in a sentence.
///
/// The forms are named as the
/// [plural rules of Unicode's CLDR](https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html)
/// name them; what the window counts are whole numbers. Where a sentence lacks the form, its last one holds.
enum Plurals {
    /// Chinese, Japanese and others: a number changes nothing.
    NONE {
        @Override
        String form(long number) {
            return OTHER;
        }
    },
    /// English, German and most others: one, and all else.
    ONE {
        @Override
        String form(long number) {
            return number == 1 ? "one" : OTHER;
        }
    },
    /// French, Portuguese as in Brazil: none is said as one.
    NONE_AS_ONE {
        @Override
        String form(long number) {
            return number < 2 ? "one" : OTHER;
        }
    },
    /// Russian, Ukrainian, Belarusian: 1, 21; 2 to 4, 22 to 24; and many.
    EAST_SLAVIC {
        @Override
        String form(long number) {
            return ends(number, 1, 1) ? "one" : ends(number, 2, 4) ? "few" : "many";
        }
    },
    /// Serbian, Croatian, Bosnian: as the eastern languages, and all else.
    SOUTH_SLAVIC {
        @Override
        String form(long number) {
            return ends(number, 1, 1) ? "one" : ends(number, 2, 4) ? "few" : OTHER;
        }
    },
    /// Polish: 1 alone; 2 to 4, 22 to 24; and many.
    POLISH {
        @Override
        String form(long number) {
            return number == 1 ? "one" : ends(number, 2, 4) ? "few" : "many";
        }
    },
    /// Czech, Slovak: 1; 2 to 4; and all else.
    CZECH {
        @Override
        String form(long number) {
            return number == 1 ? "one" : number >= 2 && number <= 4 ? "few" : OTHER;
        }
    },
    /// Slovenian: by the last two digits.
    SLOVENIAN {
        @Override
        String form(long number) {
            long end = number % HUNDRED;
            return end == 1 ? "one" : end == 2 ? "two" : end == 3 || end == 4 ? "few" : OTHER;
        }
    },
    /// Lithuanian: 1, 21; 2 to 9, 22 to 29; and all else.
    LITHUANIAN {
        @Override
        String form(long number) {
            boolean teen = number % HUNDRED >= TEN && number % HUNDRED < 2 * TEN;
            return ends(number, 1, 1) ? "one" : !teen && number % TEN > 1 ? "few" : OTHER;
        }
    },
    /// Latvian: 0, 10 to 20, 30; 1, 21; and all else.
    LATVIAN {
        @Override
        String form(long number) {
            boolean teen = number % HUNDRED > TEN && number % HUNDRED < 2 * TEN;
            return number % TEN == 0 || teen ? "zero" : number % TEN == 1 ? "one" : OTHER;
        }
    },
    /// Romanian: 1; none and those that end on 1 to 19; and all else.
    ROMANIAN {
        @Override
        String form(long number) {
            long end = number % HUNDRED;
            return number == 1 ? "one" : number == 0 || (end > 0 && end < 2 * TEN) ? "few" : OTHER;
        }
    },
    /// Arabic: 0; 1; 2; those that end on 3 to 10; on 11 to 99; and all else.
    ARABIC {
        @Override
        String form(long number) {
            long end = number % HUNDRED;
            return number == 0
                    ? "zero"
                    : number == 1
                            ? "one"
                            : number == 2 ? "two" : end > 2 && end <= TEN ? "few" : end > TEN ? "many" : OTHER;
        }
    },
    /// Hebrew: 1; 2; and all else.
    HEBREW {
        @Override
        String form(long number) {
            return number == 1 ? "one" : number == 2 ? "two" : OTHER;
        }
    },
    /// Irish: 1; 2; 3 to 6; 7 to 10; and all else.
    IRISH {
        @Override
        String form(long number) {
            return number == 1
                    ? "one"
                    : number == 2
                            ? "two"
                            : number > 2 && number < 7 ? "few" : number > 6 && number <= TEN ? "many" : OTHER;
        }
    };

    private static final String OTHER = "other";
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private static final Map<Plurals, String> LANGUAGES = Map.ofEntries(
            Map.entry(NONE, "ja,zh,ko,vi,th,id,ms,lo,my,km,bo,ig,yo,wo,jv,su"),
            Map.entry(NONE_AS_ONE, "fr,pt,hi,fa,bn,gu,kn,am,zu,hy"),
            Map.entry(EAST_SLAVIC, "ru,uk,be"),
            Map.entry(SOUTH_SLAVIC, "sr,hr,bs,sh"),
            Map.entry(POLISH, "pl"),
            Map.entry(CZECH, "cs,sk"),
            Map.entry(SLOVENIAN, "sl"),
            Map.entry(LITHUANIAN, "lt"),
            Map.entry(LATVIAN, "lv"),
            Map.entry(ROMANIAN, "ro,mo"),
            Map.entry(ARABIC, "ar"),
            Map.entry(HEBREW, "he,iw"),
            Map.entry(IRISH, "ga"));

    /// The rule of a language; that of English where it has none here.
    static Plurals of(Locale language) {
        boolean portugal =
                language.getLanguage().equals("pt") && language.getCountry().equals("PT");
        Optional<Plurals> rule = LANGUAGES.entrySet().stream()
                .filter(each -> List.of(each.getValue().split(",", -1)).contains(language.getLanguage()))
                .map(Map.Entry::getKey)
                .findFirst();
        return portugal ? ONE : rule.orElse(ONE);
    }

    /// The form for a number.
    ///
    /// @param number not negative
    abstract String form(long number);

    /// Whether a number ends on one of some digits, but not on such a one of the second ten.
    private static boolean ends(long number, int from, int to) {
        long digit = number % TEN;
        boolean teen = number % HUNDRED / TEN == 1;
        return !teen && digit >= from && digit <= to;
    }
}
