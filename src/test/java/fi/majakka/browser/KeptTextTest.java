package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing typed is ever lost: not by the browser, the session or the connection. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptTextTest {
    private static final String TEXT = "Hei! Pakkaamme sen huomenna.";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Test
    void a_reload_in_the_middle_of_a_word_loses_nothing() {
        var question = customers.ask("Ilona", "Missä tilaukseni on?");
        var aino = visitors.at(question.address(), AINO);
        aino.field().focus();
        aino.types("Hei! Pakk");
        aino.page.reload();
        assertThat(aino.field()).hasValue("Hei! Pakk");
        aino.field().focus();
        aino.types("aamme sen huomenna.");
        aino.opens("/queue");
        aino.opens(question.address());
        assertThat(aino.field()).hasValue(TEXT);
        aino.press("Escape");
    }

    @Test
    void a_session_that_ended_keeps_the_text_and_login_returns_to_it() {
        var question = customers.ask("Ilona", "Missä pakettini on?");
        var aino = visitors.logsIn(AINO);
        aino.opens(question.address());
        aino.field().focus();
        aino.types("Hei! ");
        aino.sees("Luonnos tallessa");
        aino.page.context().clearCookies();
        aino.types("Pakkaamme sen huomenna.");
        aino.press("Control+Enter");
        aino.heading("Istunto päättyi").waitFor();
        aino.press("Escape");
        assertThat(aino.field()).hasValue(TEXT);
        aino.field().focus();
        aino.press("Control+Enter");
        aino.heading("Istunto päättyi").waitFor();
        aino.button("Kirjaudu").click();
        aino.givesPassword(AINO);
        assertThat(aino.field()).hasValue(TEXT);
        aino.field().focus();
        aino.press("Control+Enter");
        customers.see(question, TEXT);
    }

    @Test
    void without_a_connection_she_writes_on_and_it_says_where_the_text_is() {
        var question = customers.ask("Ilona", "Missä kakkuni on?");
        var aino = visitors.at(question.address(), AINO);
        aino.field().focus();
        aino.types("Hei!");
        aino.sees("Luonnos tallessa");
        aino.page.context().setOffline(true);
        aino.types(" Pakkaamme sen huomenna.");
        aino.sees("Tallessa vain tällä laitteella. Muut näkevät sen, kun yhteys palaa.");
        aino.sees("Ei yhteyttä, tämä on tilanne klo");
        aino.sees("Ei yhteyttä. Voit lähettää, kun yhteys palaa.");
        aino.press("Control+Enter");
        assertThat(aino.field()).hasValue(TEXT);
        aino.page.context().setOffline(false);
        aino.sees("Luonnos tallessa");
        aino.seesNo("Tallessa vain tällä laitteella");
        assertThat(aino.button("Lähetä ja ratkaise")).not().isDisabled();
        aino.field().focus();
        aino.press("Control+Enter");
        customers.see(question, TEXT);
    }

    @Test
    void two_tabs_of_one_person_show_one_text() {
        var question = customers.ask("Ilona", "Missä leipäni on?");
        var first = visitors.at(question.address(), AINO);
        first.field().focus();
        first.types("Hei! ");
        var second = first.secondTab();
        second.opens(question.address());
        assertThat(second.field()).hasValue("Hei! ");
        second.field().focus();
        second.types("Pakkaamme");
        assertThat(first.field()).hasValue("Hei! Pakkaamme");
        first.field().focus();
        first.types(" sen huomenna.");
        assertThat(second.field()).hasValue(TEXT);
        first.seesNo("Kaksi tekstiä");
        second.seesNo("Kaksi tekstiä");
    }

    @Test
    void two_texts_that_were_written_apart_are_both_kept_until_she_chooses() {
        var question = customers.ask("Ilona", "Missä pullani on?");
        var aino = visitors.at(question.address(), AINO);
        aino.field().focus();
        aino.types("Hei!");
        aino.sees("Luonnos tallessa");
        aino.page.context().setOffline(true);
        aino.types(" Pakkaamme sen huomenna.");
        var draft = "/api/v1/comments/" + question.id() + "/draft";
        ANSKI.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("text", "Anskin versio"))
                .put(draft)
                .then()
                .statusCode(200);
        aino.page.context().setOffline(false);
        aino.sees("Kaksi tekstiä samaan vastaukseen");
        assertThat(aino.field()).hasValue(TEXT);
        assertThat(aino.box().getByRole(AriaRole.RADIO).first()).isChecked();
        aino.sees("Anskin versio");
        aino.sees("Valitse ensin toinen teksteistä.");
        aino.button("Pidä oma").click();
        aino.seesNo("Kaksi tekstiä samaan vastaukseen");
        assertThat(aino.field()).hasValue(TEXT);
        aino.sees("Luonnos tallessa");
    }
}
