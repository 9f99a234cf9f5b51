package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import fi.majakka.browser.Customers.Question;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** T4: however often and from wherever it is sent, one reply stands on the network. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentOnceTest {
    private static final String TEXT = "Aukeamme kello kahdeksan.";
    private static final String REPLIES = "**/api/v1/comments/*/replies";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Test
    void a_double_click() {
        var question = customers.ask("Sanni", "Milloin aukeatte?");
        var aino = writes(question);
        aino.button("Lähetä ja ratkaise").dblclick();
        isSentOnce(question, aino);
    }

    @Test
    void twice_Ctrl_and_Enter_while_the_first_is_on_its_way() {
        var question = customers.ask("Sanni", "Moneltako aukeatte?");
        var aino = visitors.at(question.address(), AINO);
        var held = new ArrayList<Route>();
        aino.page.route(REPLIES, held::add); // long before it is needed: a browser under load begins to obey late
        types(aino);
        aino.press("Control+Enter", "Control+Enter", "Control+Shift+Enter");
        aino.button("Lähetä, jätä auki").click(new Locator.ClickOptions().setForce(true));
        aino.sees("Lähetetään");
        held.forEach(Route::resume);
        aino.page.unroute(REPLIES);
        isSentOnce(question, aino);
    }

    @Test
    void from_two_tabs() {
        var question = customers.ask("Sanni", "Moneltako ovi aukeaa?");
        var first = writes(question);
        var second = first.secondTab();
        var held = new ArrayList<Route>();
        first.page.context().route(REPLIES, held::add);
        second.opens(question.address());
        assertThat(second.field()).hasValue(TEXT);
        first.field().focus();
        first.press("Control+Enter");
        second.field().focus();
        second.press("Control+Enter");
        second.sees("Lähetetään");
        first.page.context().unroute(REPLIES);
        held.forEach(Route::resume);
        isSentOnce(question, first);
        assertThat(first.field()).hasValue("");
        assertThat(second.field()).hasValue("");
    }

    @Test
    void again_after_the_answer_to_the_first_try_was_lost() {
        var question = customers.ask("Sanni", "Mihin aikaan aukeatte?");
        var aino = visitors.at("/settings/me", AINO);
        aino.page.route("**/api/v1/events", Route::abort);
        aino.opens(question.address());
        aino.field().focus();
        aino.types(TEXT);
        aino.sees("Luonnos tallessa");
        aino.page.route(REPLIES, route -> {
            route.fetch();
            route.abort();
        });
        aino.press("Control+Enter");
        aino.sees("Palvelin ei vastannut. Voit lähettää uudestaan: vastaus lähtee vain kerran.");
        assertThat(aino.field()).hasValue(TEXT);
        aino.page.unroute(REPLIES);
        sendsAgain(aino);
        isSentOnce(question, aino);
    }

    @Test
    void again_with_other_words_after_the_answer_to_the_first_try_was_lost() {
        var question = customers.ask("Sanni", "Moneltako teille pääsee?");
        var aino = visitors.at("/settings/me", AINO);
        aino.page.route("**/api/v1/events", Route::abort);
        aino.opens(question.address());
        aino.field().focus();
        aino.types(TEXT);
        aino.page.route(REPLIES, route -> {
            route.fetch();
            route.abort();
        });
        aino.press("Control+Enter");
        aino.sees("Palvelin ei vastannut.");
        aino.page.unroute(REPLIES);
        aino.types(" Tervetuloa!");
        sendsAgain(aino);
        aino.sees("Se oli jo lähtenyt. Ketju näyttää, miten kävi.");
        isSentOnce(question, aino);
        assertThat(aino.field()).hasValue(TEXT + " Tervetuloa!");
    }

    @Test
    void again_after_the_first_try_never_arrived() {
        var question = customers.ask("Sanni", "Koska aukeatte?");
        var aino = visitors.at(question.address(), AINO);
        aino.page.route(REPLIES, Route::abort); // long before it is needed: a browser under load begins to obey late
        types(aino);
        aino.press("Control+Enter");
        aino.sees("Palvelin ei vastannut.");
        aino.page.unroute(REPLIES);
        sendsAgain(aino);
        isSentOnce(question, aino);
    }

    /** As soon as the page has noticed that somebody answers again. */
    private static void sendsAgain(Visitor visitor) {
        assertThat(visitor.button("Lähetä ja ratkaise")).hasAttribute("aria-disabled", "false");
        visitor.press("Control+Enter");
    }

    private Visitor writes(Question question) {
        var aino = visitors.at(question.address(), AINO);
        types(aino);
        return aino;
    }

    private static void types(Visitor visitor) {
        visitor.field().focus();
        visitor.types(TEXT);
        visitor.sees("Luonnos tallessa");
    }

    /** Once there, and nothing else on its way. */
    private void isSentOnce(Question question, Visitor visitor) {
        customers.see(question, TEXT);
        visitor.sees("Lähetetty");
        AINO.asks().get("/api/v1/comments/" + question.id()).then().body("replies.state", equalTo(List.of("sent")));
    }
}
