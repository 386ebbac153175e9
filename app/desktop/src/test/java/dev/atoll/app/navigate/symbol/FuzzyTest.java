package dev.atoll.app.navigate.symbol;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FuzzyTest {
    private static String marked(String name, String typed) {
        StringBuilder marked = new StringBuilder(name);
        List<Integer> at = Fuzzy.match(name, typed).orElseThrow().at();
        for (int i = at.size() - 1; i >= 0; i--) {
            int letter = at.get(i);
            marked.insert(letter + 1, ']').insert(letter, '[');
        }
        return marked.toString();
    }

    @Test
    void startsOfWordsAreTakenBeforeEarlierLetters() {
        assertThat(marked("parsePriceList", "pl")).isEqualTo("[p]arsePrice[L]ist");
        assertThat(marked("get_user_name", "un")).isEqualTo("get_[u]ser_[n]ame");
    }

    @Test
    void lettersSideBySideAreTakenBeforeSpreadOnes() {
        assertThat(marked("a_list_of_sails", "ail")).isEqualTo("a_list_of_s[a][i][l]s");
    }

    @Test
    void lettersInAnotherOrderAreNotFound() {
        assertThat(Fuzzy.match("price", "ecirp")).isEmpty();
        assertThat(Fuzzy.match("price", "prices")).isEmpty();
    }

    @Test
    void theShorterNameFitsBetter() {
        int whole = Fuzzy.match("price", "price").orElseThrow().score();
        int longer = Fuzzy.match("priceOfEverything", "price").orElseThrow().score();
        assertThat(whole).isGreaterThan(longer);
    }
}
