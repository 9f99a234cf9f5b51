package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.DemoChannel.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.AriaRole;
import fi.majakka.DemoChannel;
import fi.majakka.channel.Credentials;
import fi.majakka.network.demo.DemoNetwork;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job: somebody asks in public, one of us answers, the others see it, once. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MainJobTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    DemoNetwork network;

    @Inject
    Credentials credentials;

    @Test
    void a_comment_that_arrives_while_she_looks_is_answered_once() {
        var channel = DemoChannel.connectEmpty();
        network.visitorWrites(channel, "Kaisa", "Hyvää leipää!", null);
        DemoChannel.fetched(channel, "Hyvää leipää!");
        var aino = visitors.logsIn(AINO);
        aino.opens("/queue?channel=" + channel);
        assertThat(aino.row("Hyvää leipää!")).isVisible();

        network.visitorWrites(channel, "Riikka", "Onko ruisleipä maidoton?", null);
        aino.sees("1 uutta, näytä");
        assertThat(aino.row("Onko ruisleipä maidoton?")).hasCount(0);
        aino.button("1 uutta, näytä").click();
        aino.row("Onko ruisleipä maidoton?").click();
        aino.heading("Riikka").waitFor();
        aino.field().click();
        aino.types("Hei Riikka! Kyllä on, siinä on vain ruista, vettä ja suolaa.");
        aino.sees("Sinä vastaat.");

        var anski = visitors.logsIn(ANSKI);
        anski.opens("/queue?channel=" + channel);
        assertThat(anski.row("Onko ruisleipä maidoton?")).containsText("Aino vastaa nyt");
        aino.sees("Luonnos tallessa");
        aino.press("Control+Enter");
        assertThat(aino.box()).containsText("Lähtee");
        assertThat(aino.page.getByRole(AriaRole.TIMER)).containsText("s kuluttua");
        aino.sees("Lähetetty");
        assertThat(anski.row("Onko ruisleipä maidoton?")).containsText("Ratkaistu");
        assertEquals(
                List.of("Hei Riikka! Kyllä on, siinä on vain ruista, vettä ja suolaa."),
                eventually("it stands on the network", () -> {
                    var posted = network.posted(credentials.access(channel));
                    return posted.isEmpty() ? null : posted;
                }));
    }
}
