package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import fi.majakka.DemoChannel;
import fi.majakka.coverage.Office;
import fi.majakka.shared.ChannelId;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From nothing to a desk with its first rota, and the gaps go. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DesksWalkTest {
    private static final Pattern NAME = Pattern.compile("^Nimi");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private ChannelId channel;

    @BeforeEach
    void a_channel_that_nobody_covers() {
        channel = DemoChannel.connectEmpty();
    }

    @AfterEach
    void as_it_was() {
        List<String> left = RISTO.asks()
                .get("/api/v1/desks?limit=200")
                .path("items.findAll { it.channels.id.contains('" + channel + "') }.id");
        for (var desk : left) RISTO.asks().delete("/api/v1/desks/" + desk);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void who_plans_makes_a_desk_and_its_first_rota_and_the_gaps_go() {
        var risto = visitors.at("/desks/new", RISTO);
        risto.page.getByLabel(NAME).first().fill("Uusi piste");
        risto.page.locator(".desk-channels input").last().check();
        risto.labelled("Kopioi ajat muille päiville, maanantai").selectOption("5");
        risto.sees("ma–la 9–16. 42 tuntia viikossa.");
        risto.button("Tee päivystyspiste").click();
        risto.heading("Uusi kierto").waitFor();
        assertThat(risto.page.locator(".four-weeks-gap").first()).containsText("aukko 9–16");

        risto.page.getByLabel(NAME).first().fill("Perus");
        var people = risto.labelled("Lisää ihminen");
        people.selectOption(new SelectOption().setValue(RISTO.id().toString()));
        assertThat(risto.page.locator(".preview-lines [data-tone='ok']").first())
                .containsText("–16 häviää"); // of today what is left of it
        assertThat(risto.page.locator(".four-weeks-gap")).hasCount(0);
        risto.button("Tee kierto").click();
        risto.heading("Kattavuus").waitFor();
        risto.sees("Ei aukkoja");

        risto.opens("/desks");
        var row = risto.page.locator(".desk-row").filter(new Locator.FilterOptions().setHasText("Uusi piste"));
        assertThat(row).containsText("Ei aukkoja");
        row.getByText("Uusi piste").click();
        risto.button("Poista päivystyspiste").click();
        risto.page.locator("dialog").getByText("Poista päivystyspiste").last().click();
        risto.sees("Poistettu: Uusi piste");
    }

    @Test
    void a_change_that_opens_a_gap_asks_why_and_who_was_quicker_is_told() {
        var desk = Office.desk(channel.toString());
        Office.rota(desk, RISTO);
        var risto = visitors.at("/desks/" + desk, RISTO);
        risto.labelled("Vuorossa vähintään").fill("2");
        risto.sees("Aiheuttaa");
        assertThat(risto.button("Tallenna")).hasAttribute("aria-disabled", "true");
        RISTO.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Arkipäivät"))
                .patch("/api/v1/desks/" + desk)
                .then()
                .statusCode(200);
        assertThat(risto.page.locator(".conflict")).containsText("Arkipäivät");
        risto.button("Tee omat muutokset sen päälle").click();
        risto.labelled("Miksi tämä tallennetaan").fill("Toinen aloittaa ensi viikolla");
        risto.button("Tallenna").click();
        risto.sees("Tallennettu");
        var saved = RISTO.asks().get("/api/v1/desks/" + desk).then().extract().jsonPath();
        assertEquals("Arkipäivät, 2", saved.getString("name") + ", " + saved.getInt("atLeast"));
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
    }

    @Test
    void who_does_not_plan_reads_the_rules_in_words_and_who_can_change_them() {
        var desk = Office.desk(channel.toString());
        var anski = visitors.at("/desks/" + desk, ANSKI);
        anski.sees("Suunnittelija tai omistaja");
        anski.sees("ma–pe 9–16");
        assertThat(anski.page.locator("form")).hasCount(0);
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
    }
}
