package dev.atoll.api.manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlobTest {
    private static Glob glob(String text) {
        return Glob.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.json a.json true",
                "*.json dir/a.json true",
                "*.json a.jsonx false",
                "a?c.txt abc.txt true",
                "a?c.txt ac.txt false",
                "src/*.rs src/main.rs true",
                "src/*.rs src/x/main.rs false",
                "src/**/*.rs src/x/y/main.rs true",
                "src/**/*.rs src/main.rs true",
                "**/conf/*.cfg conf/a.cfg true",
                "**/conf/*.cfg x/conf/a.cfg true",
                "**/conf/*.cfg xconf/a.cfg false",
                "{a,b}.{x,y} b.y true",
                "{a,b}.{x,y} c.y false",
                "x{,y} x true",
                "src/** src/a/b true",
                "a/?/b a///b false"
            })
    void patternsFitPaths(String pattern, String path, boolean fits) {
        assertThat(glob(pattern).matchesPath(path)).isEqualTo(fits);
    }

    @Test
    void inLinesSlashesAreOrdinary() {
        assertThat(glob("#!*node*").matchesLine("#!/usr/bin/env node --flag")).isTrue();
        assertThat(glob("#!*node*").matchesLine("#!/usr/bin/python")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{a", "a}", "{a,{b}}", "{,,,,,,,,}{,,,,,,,,}"})
    void whatIsNoPatternIsRefused(String text) {
        assertThat(Glob.parse(text)).isEmpty();
    }

    @Test
    @Timeout(10)
    void hostilePatternsAreNotSlow() {
        assertThat(glob("*a".repeat(120) + "b").matchesPath("a".repeat(20_000))).isFalse();
    }
}
