package dev.atoll.host.catalog.sign;

/// What minisign 0.11 made of a text, in its legacy form: `minisign -S -l -t reef -m files.json`.
final class MinisignSample {
    static final String CONTENT = "{\"schema\":1,\"files\":[]}";

    static final String KEY = """
            untrusted comment: minisign public key CA702AFAA8717DB6
            RWS2fXGo+ipwyn0HJe/xWRQklgSgxOYqoOuhWoDSIsi9FYUn8IY3+6Ec
            """;

    static final String SIGNATURE = """
            untrusted comment: signature from minisign secret key
            RWS2fXGo+ipwyhHm+m4UELc/TbKTJ16QnUDjIagNULztfDIKl5qMCqdkXhZm8Q7BQi2iyD0jXkPs102z5an3UkziQ6P73Iy9Hww=
            trusted comment: reef
            Yn1pqaO9UnDfbGtW3IMhGSlwDcW7dpRtDtsFOSUj+KwTEshgoz2QO9ZOO/UYmKliNhQjEedVsjACp6iAtrOCBg==
            """;

    private MinisignSample() {}
}
