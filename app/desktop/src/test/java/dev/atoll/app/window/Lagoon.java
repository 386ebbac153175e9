package dev.atoll.app.window;

/// Texts that the tests of pictures open; `¦` is where the caret will be.
final class Lagoon {
    /// A sound file of the language of the tests' own extension.
    static final String PROGRAM = """
            // How wide the lagoon is. More at https://example.org/reef
            fn area(width: number, height: number) -> number {
              return width * height
            }

            // Says hello. It is no longer needed.
            fn greet(name: text, times: number) -> text {
              return name
            }

            let wide = 12
            let size = area(wide, 3)
            let sea = #37b6c4
            greet("Ann", size)
            <b>lagoon</b>
            """;

    static final String SECOND = """
            let depth = area(4, 5)
            let deeper = area(depth, depth)
            """;

    static final String BROKEN = """
            fn area(width: number) -> number {
              return width * heigth
            }

            let wide = 12
            let size = aera(3)
            """;

    static final String PAGE = """
            # Lagoon

            How to [measure](#measure) it, and [more][sea].

            ## Measure

            | Fish | Count |
            | --- | --: |
            | Clownfish | 2 |

            - [ ] count them
            - [x] measure it

            ## Paint

            See [the sea](sea.md) and [nowhere](#nowhere).

            [sea]: https://example.org/sea
            """;

    static final String PACKAGE = """
            {
              "name": "lagoon",
              "version": "1.0.0",
              "scripts": {
                "start": "node lagoon.js"
              },
              "keywords": ["reef", "sea"],
              "license": "MIT"
            }
            """;

    private Lagoon() {}

    /// The program with the caret before something in it.
    static String before(String words) {
        return before(words, PROGRAM);
    }

    /// A text with the caret before something in it.
    static String before(String words, String text) {
        int at = text.indexOf(words);
        return text.substring(0, at) + "¦" + text.substring(at);
    }

    /// The program with one more line, at the end of which the caret is.
    static String with(String line) {
        return PROGRAM + line + "¦";
    }
}
