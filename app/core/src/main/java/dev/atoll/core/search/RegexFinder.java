package dev.atoll.core.search;

import dev.atoll.core.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A search by the JDK's regular expressions over the text's pieces. `^` and `$` match at lines; `\n` is the
/// line break.
record RegexFinder(Pattern compiled, boolean wholeWord, boolean keepGroups) implements Finder {
    @Override
    public Optional<Match> find(Text text, int from) {
        SearchedText chars = new SearchedText(text);
        Matcher matcher = compiled.matcher(chars);
        try {
            int at = from;
            while (at <= text.length() && matcher.find(at)) {
                if (!wholeWord || Query.isWhole(chars, matcher.start(), matcher.end())) {
                    return Optional.of(match(matcher));
                }
                at = matcher.start() + 1;
            }
            return Optional.empty();
        } catch (StackOverflowError e) {
            // the engine recurses for groups that repeat; its own limit is the thread's stack
            throw new SearchTooLong();
        }
    }

    private Match match(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        int count = keepGroups ? matcher.groupCount() : 0;
        for (int group = 0; group <= count; group++) {
            String held = matcher.group(group);
            groups.add(held == null ? "" : held);
        }
        return new Match(matcher.start(), matcher.end(), List.copyOf(groups));
    }
}
