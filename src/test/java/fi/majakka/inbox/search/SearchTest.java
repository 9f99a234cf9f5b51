package fi.majakka.inbox.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of search, word by word; {@link SearchGoldTest} measures them together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTest {

    @Test
    void text_is_kept_as_words_without_dots_and_the_author_apart() {
        var text = "MÖKKI\u00adpake\u200btti? mo\u0308kki 24!";
        assertArrayEquals(
                new String[] {"mokkipaketti", "mokki", "24", "@asa", "@bjorkqvist", "@b"},
                SearchText.of(text, "Åsa Björkqvist", "asa_b"));
        assertEquals(0, SearchText.of(null, null, null).length);
        assertEquals(List.of(), SearchText.words("😍 …"));
    }

    @ParameterizedTest
    @CsvSource({
        "kaupunki, kaupungissa",
        "kaupungit, kaupunkia",
        "yö, yössä",
        "vesi, vettä",
        "juna, juniin",
        "silta, sillalla",
        "sillat, siltaa",
        "pöytä, pöydällä",
        "kukka, kukista",
        "sokeri, sokeriton",
        "kukkia, kukan",
        "nappi, napit",
        "opettaja, opettajalle",
        "avain, avaimet",
        "kirje, kirjeessä",
        "vaate, vaatteita",
        "hammas, hampaat",
        "kaunis, kauniita",
        "keltainen, keltaisia",
        "sosiaalinen, sosiaalisesta",
        "rakkaus, rakkautta",
        "kokous, kokoukset",
        "lautanen, lautaselta",
        "pieni, pientä",
        "veitsi, veitsellä",
        "maku, mausta",
        "tyttö, tytöille",
        "isä, isälleni",
        "kamera, kamerakin",
        "hotelli, hotellis",
        "Sundqvist, Sundqvistin",
        "antaa, annettiin",
        "kysyä, kysyisitte",
        "lukea, luin",
        "pakata, pakkasitteko",
        "tavata, tapaamme",
        "tulla, tulitteko",
        "juoda, joimme",
        "häiritä, häiritsee",
        "nähdä, näkee",
        "oletteko, ootteko",
        "flicka, flickorna",
        "buss, bussen",
        "hund, hundarna",
        "vit, vitt",
        "ticket, tickets",
        "party, parties",
        "stop, stopping",
    })
    void a_word_is_found_in_its_forms(String query, String form) {
        assertTrue(is(query, form));
    }

    @ParameterizedTest
    @CsvSource({
        "talo, kivitalossa",
        "talo, talonmies",
        "juusto, leipäjuustoa",
        "kukka, kukkakauppiaalle",
        "hus, sjukhuset",
        "kauppa, ruokakauppaketju",
    })
    void a_word_is_found_in_compounds(String query, String compound) {
        assertTrue(new SearchWord(folded(query)).isPartOf(folded(compound)));
    }

    @ParameterizedTest
    @CsvSource({
        "loma, lomakkeella",
        "uuni, kesäduuni",
        "lapsi, lappiin",
        "matto, madot",
        "kuusi, kuuma",
        "yö, työssä",
        "isä, sisällä",
        "mato, matto",
        "kukka, kuka",
        "tuote, tuo",
        "raha, rahka",
    })
    void a_near_word_is_another_word(String query, String other) {
        assertFalse(is(query, other));
        assertFalse(new SearchWord(folded(query)).isPartOf(folded(other)));
    }

    @ParameterizedTest
    @CsvSource({"hotlelli, hotellissa", "kaupnki, kaupungin", "kirjaasto, kirjastosta", "sanmalehti, sanomalehden"})
    void one_slip_of_the_finger_is_forgiven(String typed, String meant) {
        assertFalse(is(typed, meant));
        assertTrue(new SearchWord(folded(typed)).isNearly(folded(meant)));
    }

    @Test
    void an_author_is_found_by_name_in_any_form_and_not_by_what_the_name_means() {
        assertTrue(new SearchWord("sorsan").is("@sorsa"));
        assertTrue(new SearchWord("virralle").is("@virta"));
        assertTrue(new SearchWord("ekstromille").is("@ekstrom"));
        assertTrue(new SearchWord("ekstromille").likely().contains("@ekst%"));
        assertFalse(new SearchWord("pulla").is("@pullapete"));
        assertFalse(new SearchWord("pulla").isPartOf("@pullapete"));
    }

    private static boolean is(String query, String other) {
        return new SearchWord(folded(query)).is(folded(other));
    }

    private static String folded(String word) {
        return SearchText.words(word).get(0);
    }
}
