package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.network.demo.DemoFault.INVALID;
import static fi.majakka.network.demo.DemoFault.TIMEOUT_AFTER;
import static fi.majakka.network.demo.DemoFault.TIMEOUT_BEFORE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import fi.majakka.browser.Customers.Question;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reply that failed, or may have, is loud until somebody has dealt with it. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoudTest {
    private static final String TEXT = "Emme valitettavasti toimita Ahvenanmaalle.";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Test
    void a_failed_reply_says_why_keeps_its_text_and_is_really_sent_when_tried_again() {
        var question = customers.ask("Stina", "Toimitatteko Ahvenanmaalle?");
        customers.willMeet(question, INVALID);
        var aino = sends(question);
        assertThat(aino.page.getByRole(AriaRole.ALERT).first()).containsText("Mastodon ei ottanut vastaan");
        assertThat(aino.box()).containsText("Mastodon ei ottanut vastaan: The demo network: INVALID");
        assertThat(aino.field()).hasValue(TEXT);
        assertEquals(List.of(), customers.answersTo(question));
        assertThat(aino.row("Toimitatteko")).containsText("vastaus ei lähtenyt");
        aino.page.reload();
        assertThat(aino.field()).hasValue(TEXT);
        aino.field().focus();
        aino.press("End");
        aino.types(" – Aino");
        aino.button("Yritä uudestaan").dblclick();
        assertThat(aino.box()).containsText("Lähtee");
        customers.see(question, TEXT + " – Aino");
        aino.sees("Lähetetty");
    }

    @Test
    void a_failed_reply_can_be_given_up_and_its_text_is_a_draft_again() {
        var question = customers.ask("Stina", "Toimitatteko Hankoon?");
        customers.willMeet(question, INVALID);
        var aino = sends(question);
        assertThat(aino.box()).containsText("Mastodon ei ottanut vastaan");
        aino.button("Luovu").click();
        assertThat(aino.field()).hasValue(TEXT);
        assertThat(aino.box()).not().containsText("Mastodon ei ottanut vastaan");
        assertThat(aino.button("Lähetä ja ratkaise")).isVisible();
    }

    @Test
    void an_unknown_reply_is_not_sent_again_before_somebody_looked_and_did_not_find_it() {
        var question = customers.ask("Stina", "Toimitatteko Utöseen?");
        customers.willMeet(question, TIMEOUT_BEFORE);
        var aino = sends(question);
        assertThat(aino.box()).containsText("Emme tiedä, lähtikö tämä.");
        assertThat(aino.page.getByRole(AriaRole.ALERT).first()).containsText("Emme tiedä, lähtikö tämä.");
        assertThat(aino.box()).containsText(TEXT);
        assertThat(aino.row("Toimitatteko")).containsText("ei tiedetä, lähtikö");
        cannotSend(aino);
        aino.page.reload();
        assertThat(aino.box()).containsText("Emme tiedä, lähtikö tämä.");
        cannotSend(aino);
        assertEquals(List.of(), customers.answersTo(question));
        aino.button("Ei näy").click();
        assertThat(aino.box()).containsText("joku katsoi, sitä ei näy");
        aino.button("Yritä uudestaan").click();
        customers.see(question, TEXT);
        aino.sees("Lähetetty");
    }

    @Test
    void an_unknown_reply_that_somebody_found_there_is_sent_and_stays_alone() {
        var question = customers.ask("Stina", "Toimitatteko Kökariin?");
        customers.cannotBeRead(question);
        customers.willMeet(question, TIMEOUT_AFTER);
        var aino = sends(question);
        assertThat(aino.box()).containsText("Emme tiedä, lähtikö tämä.");
        aino.button("Se näkyy").click();
        aino.types("https://mastodon.example/myllykaarna/1");
        aino.press("Enter");
        aino.sees("Lähetetty");
        assertThat(aino.box()).not().containsText("Emme tiedä");
        customers.canReadAgain(question);
        customers.see(question, TEXT);
    }

    private Visitor sends(Question question) {
        var aino = visitors.at(question.list(), AINO);
        aino.row(question.text()).click();
        aino.field().focus();
        aino.types(TEXT);
        aino.press("Control+Enter");
        customers.doNotWait(question);
        return aino;
    }

    private static void cannotSend(Visitor visitor) {
        visitor.press("r", "Control+Enter");
        for (var name : List.of("Yritä uudestaan", "Lähetä ja ratkaise", "Lähetä, jätä auki"))
            assertThat(visitor.button(name)).hasCount(0);
        assertThat(visitor.field()).hasCount(0);
    }
}
