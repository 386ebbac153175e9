package dev.atoll.app.icon;

/// What sentences about icons quote.
final class Words {
    private static final int LONGEST = 40;

    private Words() {}

    static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
