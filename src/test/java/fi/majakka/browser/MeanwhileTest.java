package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import fi.majakka.browser.Customers.Question;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What others do while she writes is told, and never costs her a word. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MeanwhileTest {
    private static final String TEXT = "Kyllä on, tervetuloa!";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Test
    void a_colleague_takes_over_in_the_open_and_her_text_stays() {
        var question = customers.ask("Veikko", "Onko teillä kahvila?");
        var aino = writes(question);
        var anski = visitors.at(question.address(), ANSKI);
        assertThat(anski.box()).containsText("Aino vastaa nyt");
        assertThat(anski.box()).containsText(TEXT);
        anski.press("t");
        anski.sees("Aino vastaa tähän. Otatko silti itsellesi? Luonnos säilyy.");
        anski.box().getByText("Ota itselle").last().click();
        assertThat(anski.field()).hasValue(TEXT);
        aino.sees("Anna-Liisa otti tämän. Tekstisi säilyy.");
        assertThat(aino.box()).containsText("Anna-Liisa vastaa nyt");
        anski.field().focus();
        anski.types(" – Anski");
        assertThat(aino.box()).containsText(TEXT + " – Anski");
        aino.page.getByText("Oma tekstisi on tallessa").click();
        assertThat(aino.box().locator("details")).containsText(TEXT);
    }

    @Test
    void a_colleague_resolves_it_and_her_text_stays() {
        var question = customers.ask("Veikko", "Onko teillä terassi?");
        var aino = writes(question);
        ANSKI.asks()
                .body(Map.of("outcome", "handledElsewhere"))
                .put("/api/v1/comments/" + question.id() + "/resolution")
                .then()
                .statusCode(200);
        aino.sees("Ratkaistu: hoidettu muualla");
        assertThat(aino.field()).hasValue(TEXT);
        aino.field().focus();
        aino.press("Control+Enter");
        customers.see(question, TEXT);
    }

    @Test
    void the_customer_takes_the_comment_back_and_her_text_stays_readable() {
        var question = customers.ask("Veikko", "Onko teillä vessa?");
        var aino = writes(question);
        customers.takeBack(question);
        aino.sees("Vastaukselle ei ole paikkaa.");
        aino.page.getByText("Oma tekstisi on tallessa").click();
        assertThat(aino.box()).containsText(TEXT);
        assertThat(aino.button("Lähetä ja ratkaise")).hasCount(0);
    }

    @Test
    void what_is_new_in_the_thread_is_read_before_anything_is_sent() {
        var question = customers.ask("Veikko", "Onko teillä gluteenitonta?");
        var aino = writes(question);
        customers.goOn(question, "Veikko", "Siis nimenomaan kauraa?");
        aino.sees("Ketju muuttui, kun kirjoitit.");
        assertThat(aino.box()).containsText("Siis nimenomaan kauraa?");
        assertThat(aino.field()).hasValue(TEXT);
        aino.field().focus();
        aino.press("Control+Enter");
        assertThat(aino.box()).not().containsText("Lähtee");
        aino.button("Luin, jatka").click();
        assertThat(aino.field()).isFocused();
        aino.press("Control+Enter");
        customers.see(question, TEXT);
    }

    @Test
    void what_the_page_has_not_heard_of_the_server_still_knows() {
        var question = customers.ask("Veikko", "Onko teillä vegaanista?");
        var aino = visitors.at("/settings/me", AINO);
        aino.page.route("**/api/v1/events", Route::abort);
        aino.opens(question.address());
        aino.field().focus();
        aino.types(TEXT);
        aino.sees("Luonnos tallessa");
        customers.goOn(question, "Veikko", "Ja maidotonta?");
        aino.press("Control+Enter");
        aino.sees("Ketju muuttui, kun kirjoitit.");
        assertThat(aino.box()).containsText("Ja maidotonta?");
        assertThat(aino.field()).hasValue(TEXT);
        assertEquals(List.of(), customers.answersTo(question));
        aino.button("Luin, jatka").click();
        aino.press("Control+Enter");
        customers.see(question, TEXT);
    }

    private Visitor writes(Question question) {
        var aino = visitors.at(question.address(), AINO);
        aino.field().focus();
        aino.types(TEXT);
        aino.sees("Luonnos tallessa");
        return aino;
    }
}
