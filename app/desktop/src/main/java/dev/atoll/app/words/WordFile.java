package dev.atoll.app.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle.Control;

/// The files of sentences: English, and over it what a language has, and over that what its country has.
///
/// They are [Properties]. Each start waits for them, on code that is not compiled yet, so a file whose lines are all
/// `key = sentence` is gone through once, byte by byte, and a sentence becomes text when it is said. Any other file is
/// left to that class, which takes five times as long.
final class WordFile {
    /// What the files are called, by what they are about.
    static final List<String> PARTS = List.of("window", "looks", "panels", "editing", "extensions", "settings");

    private static final int BETWEEN = " = ".length();
    /// More than there are sentences, so that the map never grows while they are read.
    private static final int ROOM = 4096;

    private WordFile() {}

    /// A sentence as it lies in its file, in UTF-8.
    ///
    /// @param language that it is in
    record Sentence(ByteBuffer file, int from, int to, Locale language) {
        String text() {
            return StandardCharsets.UTF_8.decode(file.slice(from, to - from)).toString();
        }
    }

    /// All sentences by key.
    static Map<String, Sentence> read(Locale language) {
        Map<String, Sentence> words = new HashMap<>(ROOM);
        Control control = Control.getControl(Control.FORMAT_PROPERTIES);
        for (String part : PARTS) {
            control.getCandidateLocales(part, language)
                    .reversed()
                    .forEach(each -> read(
                            control.toBundleName(part, each) + ".properties",
                            each.equals(Locale.ROOT) ? Locale.ENGLISH : each,
                            words));
        }
        return words;
    }

    /// The language that is spoken where one is wanted: itself, if some sentences are in it.
    static Locale language(Locale wanted, Collection<Sentence> sentences) {
        return sentences.stream().anyMatch(each -> each.language.getLanguage().equals(wanted.getLanguage()))
                ? wanted
                : Locale.ENGLISH;
    }

    private static void read(String name, Locale language, Map<String, Sentence> words) {
        try (InputStream file = WordFile.class.getResourceAsStream(name)) {
            if (file != null) {
                read(file.readAllBytes(), language, words);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Adds what a file says.
    static void read(byte[] file, Locale language, Map<String, Sentence> words) {
        ByteBuffer whole = ByteBuffer.wrap(file);
        for (int begin = 0; begin < file.length; ) {
            Line line = Line.at(file, begin);
            if (line.usual()) {
                words.put(
                        new String(file, begin, line.blank() - begin, StandardCharsets.ISO_8859_1),
                        new Sentence(whole, line.blank() + BETWEEN, line.end(), language));
            } else if (line.end() > begin && file[begin] != '#') {
                readSlowly(file, language, words);
                return;
            }
            begin = line.end() + 1;
        }
    }

    private static void readSlowly(byte[] file, Locale language, Map<String, Sentence> words) {
        Properties all = new Properties();
        try {
            all.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        all.forEach((key, sentence) -> {
            byte[] bytes = sentence.toString().getBytes(StandardCharsets.UTF_8);
            words.put(key.toString(), new Sentence(ByteBuffer.wrap(bytes), 0, bytes.length, language));
        });
    }

    /// A line of a file.
    ///
    /// @param blank where its first blank is
    /// @param end where it ends, before its line break
    /// @param usual whether it is `key = sentence` and has nothing that stands for something else
    private record Line(int blank, int end, boolean usual) {
        static Line at(byte[] file, int begin) {
            int blank = -1;
            int equals = -1;
            boolean plain = begin < file.length && file[begin] != '#' && file[begin] != '!';
            int end = begin;
            for (; end < file.length && file[end] != '\n'; end++) {
                switch (file[end]) {
                    case ' ' -> blank = blank < 0 ? end : blank;
                    case '=' -> equals = equals < 0 ? end : equals;
                    case ':' -> plain &= equals >= 0;
                    case '\\', '\r', '\t', '\f' -> plain = false;
                    default -> {}
                }
            }
            int sentence = blank + BETWEEN;
            boolean apart = blank > begin && equals == blank + 1 && sentence < end;
            return new Line(blank, end, plain && apart && file[sentence - 1] == ' ' && file[sentence] != ' ');
        }
    }
}
