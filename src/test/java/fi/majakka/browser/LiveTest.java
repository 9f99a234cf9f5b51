package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one does the others see at once, and nothing jumps under their hands. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LiveTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Test
    void colleagues_see_who_reads_who_answers_and_what_is_written() {
        var question = customers.ask("Markku", "Onko teillä lahjakortteja?");
        var aino = visitors.at(question.address(), AINO);
        var anski = visitors.at(question.list(), ANSKI);
        anski.row("lahjakortteja").click();
        anski.field().waitFor();
        aino.field().focus();
        aino.types("On, sekä");
        aino.sees("Anna-Liisa katselee.");
        assertThat(anski.box()).containsText("Aino vastaa nyt");
        assertThat(anski.box()).containsText("On, sekä");
        assertThat(anski.row("lahjakortteja")).containsText("Aino vastaa nyt");
        anski.opens("/queue");
        aino.seesNo("Anna-Liisa katselee.");
    }

    @Test
    void new_rows_wait_and_known_rows_keep_their_places() {
        var first = customers.ask("Anu", "Saako teiltä korppuja?");
        var second = customers.ask(first.channel(), "Pia", "Saako teiltä rinkeleitä?");
        var third = customers.ask(first.channel(), "Lea", "Saako teiltä limppua?");
        var anski = visitors.at(first.list(), ANSKI);
        anski.row("limppua").waitFor();
        var before = places(anski);

        var aino = visitors.at(second.address(), AINO);
        aino.field().waitFor();
        aino.waitsForKeys();
        aino.press("t", "e");
        aino.sees("Ei tarvitse vastausta");
        aino.press("2");
        assertThat(anski.row("rinkeleitä")).containsText("Ratkaistu: Ei tarvitse vastausta");
        customers.ask(first.channel(), "Eeva", "Löysin leivästä kiven, hammas lohkesi!");
        anski.sees("1 uutta, näytä");
        assertEquals(before, places(anski));
        anski.row("limppua").click();
        assertThat(anski.page).hasURL(Pattern.compile(third.address()));

        anski.press("Escape", ".");
        assertThat(anski.row("rinkeleitä")).hasCount(0);
        assertThat(rows(anski).first()).containsText("hammas lohkesi");
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page.locator(".queue-item");
    }

    /** Which comment stands where. */
    private static List<String> places(Visitor visitor) {
        return Stream.of("korppuja", "rinkeleitä", "limppua")
                .map(text -> text + " " + visitor.row(text).boundingBox().y)
                .toList();
    }
}
