package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import fi.majakka.DemoChannel;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Channels are connected, read and mended on one page, and what opens them never comes back. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChannelsPageTest {
    private static final String SECRET = "kanelipulla-4711";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    DemoNetwork network;

    @Test
    void a_channel_is_connected_read_and_given_a_new_key() {
        var name = "Kauppatori " + UUID.randomUUID();
        var risto = visitors.at("/channels", RISTO);
        var answers = new ArrayList<Response>();
        risto.page.onResponse(answers::add);
        risto.button("Lisää kanava").click();
        risto.choice("Demo").check(new Locator.CheckOptions().setForce(true));
        risto.labelled("Nimi").fill(name);
        risto.labelled("Plays").fill("mastodon");
        risto.labelled("Replay").fill("none");
        risto.labelled("Token").fill("revoked");
        risto.button("Yhdistä").click();
        risto.sees("The demo network does not accept the token");
        risto.labelled("Token").fill(SECRET);
        risto.button("Yhdistä").click();
        risto.sees(name + " on yhdistetty");

        var row = risto.page.locator(".channel").filter(new Locator.FilterOptions().setHasText(name));
        row.getByText("Lue nyt").click();
        assertThat(row).containsText("0 verkossa, 0 meillä");
        assertThat(row).containsText("Luettu klo");
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uusi avain"))
                .click();
        assertThat(risto.labelled("Token")).hasValue("");
        risto.labelled("Plays").fill("mastodon");
        risto.labelled("Replay").fill("none");
        risto.labelled("Token").fill(SECRET + "-uusi");
        risto.button("Tallenna").click();
        risto.sees("Avain tallessa, luetaan sillä nyt");
        assertEquals(
                List.of(),
                List.copyOf(answers).stream()
                        .filter(ChannelsPageTest::tellsSecret)
                        .toList());
        assertFalse(risto.page.content().contains(SECRET));
    }

    @Test
    void a_channel_that_cannot_be_read_says_what_happened_what_is_lost_and_who_can_mend_it() {
        var channel = DemoChannel.connectEmpty();
        network.outage(channel, DemoFault.AUTH);
        var aino = visitors.at("/channels?open=" + channel, AINO);
        var row = aino.page.locator("#channel-" + channel);
        assertThat(row).containsText("Ei pääse sisään");
        assertThat(row).containsText("Mitään ei katoa, kaikki haetaan jälkikäteen.");
        assertThat(row).containsText("Risto");
        assertThat(aino.page.locator(".light-line")).containsText("poikki");
        assertThat(aino.button("Lisää kanava")).hasCount(0);
        network.heal(channel);
        row.getByText("Lue nyt").click();
        assertThat(row).not().containsText("Ei pääse sisään");
    }

    private static boolean tellsSecret(Response answer) {
        if (!answer.url().contains("/api/") || answer.url().contains("/events")) return false;
        try {
            return answer.text().contains(SECRET);
        } catch (PlaywrightException withoutBody) {
            return false;
        }
    }
}
