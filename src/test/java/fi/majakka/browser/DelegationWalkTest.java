package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.ELIAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.PERTTI;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.majakka.DemoChannel;
import fi.majakka.delegation.Roles;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bakery opens up: a role is asked for and approved, a first reply is mended and approved, the owner goes on holiday. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DelegationWalkTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Inject
    Sql sql;

    private ChannelId blog;
    private Customers.Question question;

    @BeforeEach
    void risto_alone_may_answer_on_the_blog() {
        Roles.none(ELIAS);
        Roles.none(PERTTI);
        blog = DemoChannel.connectEmpty("wordpress");
        question = customers.ask(blog, "Riikka", "Onko Kuurassa maitoa? " + UUID.randomUUID());
    }

    @AfterEach
    void as_it_was() {
        RISTO.asks().delete("/api/v1/acting-owner");
        RISTO.asks().delete("/api/v1/channels/" + blog).then().statusCode(204);
    }

    @Test
    void elias_asks_risto_approves_the_first_reply_is_mended_and_posted_once() {
        var elias = visitors.logsIn(ELIAS);
        asks(elias);
        var risto = visitors.logsIn(RISTO);
        risto.opens("/approvals");
        risto.page.locator(".run-open").filter(from("Elias")).first().click();
        risto.page.getByRole(AriaRole.BUTTON, named("Hyväksy .* asti")).first().click();
        risto.sees("Hyväksytty");

        elias.opens(question.address());
        elias.field().click();
        elias.types("Ei ole.");
        elias.sees("Lähetä hyväksyttäväksi: Risto");
        elias.press("Control+Enter");
        assertThat(elias.box()).containsText("Odottaa: Risto");

        risto.opens("/approvals");
        risto.page.locator(".run-open").filter(from("Elias")).first().click();
        risto.button("Muokkaa ja hyväksy").click();
        risto.labelled("Vastaus sellaisena kuin se lähtee").fill("Hei Riikka! Ei ole, Kuura on maidoton.");
        risto.button("Hyväksy näin ja lähetä").click();
        customers.see(question, "Hei Riikka! Ei ole, Kuura on maidoton.");
        elias.sees("Lähetetty");
        elias.sees("Hyväksyi ja muokkasi: Risto");
    }

    @Test
    void risto_goes_on_holiday_and_katariina_approves_for_him() {
        Roles.given(ELIAS, "drafter", blog.toString());
        RISTO.asks()
                .body(Map.of(
                        "memberId",
                        KATARIINA.id(),
                        "until",
                        sql.now().plusSeconds(3600).toString()))
                .put("/api/v1/acting-owner")
                .then()
                .statusCode(200);
        var elias = visitors.at(question.address(), ELIAS);
        elias.field().click();
        elias.types("Ei ole, Kuura on maidoton.");
        elias.press("Control+Enter");
        assertThat(elias.box()).containsText("Odottaa: Katariina");
        var katariina = visitors.logsIn(KATARIINA);
        katariina.opens("/approvals");
        katariina.page.locator(".run-open").filter(from("Elias")).first().click();
        katariina.button("Hyväksy ja lähetä").click();
        customers.see(question, "Ei ole, Kuura on maidoton.");
        elias.sees("Hyväksyi: Katariina");
    }

    @Test
    void the_bell_hangs_in_the_line_of_the_light_and_the_page_goes_to_the_bottom() {
        var risto = visitors.at("/queue", RISTO);
        var bell = risto.page.locator(".bell");
        bell.waitFor();
        var line = risto.page.locator(".light-line").boundingBox();
        var place = bell.boundingBox();
        assertTrue(place.y >= line.y && place.y + place.height <= line.y + line.height, "the bell at " + place.y);
        var page = risto.page.locator("#page").boundingBox();
        assertEquals(risto.page.viewportSize().height, page.y + page.height, 1, "where the page ends");
    }

    @Test
    void pertti_may_not_see_the_channel_at_all() {
        Roles.given(PERTTI, "observer", DemoChannel.connectEmpty().toString());
        var pertti = visitors.logsIn(PERTTI);
        pertti.opens(question.address());
        pertti.sees("ei ole");
        pertti.seesNo("Riikka");
        pertti.opens("/queue?state=any&q=Kuurassa");
        pertti.seesNo("Riikka");
        pertti.opens("/channels");
        pertti.seesNo(channelName());
    }

    private void asks(Visitor elias) {
        elias.sees("Et vielä näe kommentteja"); // whoever has no role lands where one asks for it
        elias.page.getByRole(AriaRole.RADIO, named("luonnostelija")).check();
        elias.page.getByLabel(channelName()).first().check();
        elias.labelled("Miksi tarvitset tätä").fill("Yövuorossa on aikaa vastata.");
        elias.page.locator(".ask-panel form button[type=submit]").click();
        elias.sees("Pyydetty");
    }

    private String channelName() {
        return RISTO.asks().get("/api/v1/channels/" + blog).path("name");
    }

    private static Locator.FilterOptions from(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
}
