package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;

import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
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
    Customers customers;

    @Test
    void a_comment_that_arrives_while_she_looks_is_answered_once() {
        var praise = customers.ask("Kaisa", "Hyvää leipää!");
        var aino = visitors.logsIn(AINO);
        aino.opens(praise.list());
        assertThat(aino.row("Hyvää leipää!")).isVisible();

        var question = customers.ask(praise.channel(), "Riikka", "Onko ruisleipä maidoton?");
        aino.sees("1 uutta, näytä");
        assertThat(aino.row("Onko ruisleipä maidoton?")).hasCount(0);
        aino.button("1 uutta, näytä").click();
        aino.row("Onko ruisleipä maidoton?").click();
        aino.heading("Riikka").waitFor();
        aino.field().click();
        aino.types("Hei Riikka! Kyllä on, siinä on vain ruista, vettä ja suolaa.");
        aino.sees("Sinä vastaat.");

        var anski = visitors.logsIn(ANSKI);
        anski.opens(praise.list());
        assertThat(anski.row("Onko ruisleipä maidoton?")).containsText("Aino vastaa nyt");
        aino.sees("Luonnos tallessa");
        aino.press("Control+Enter");
        assertThat(aino.box()).containsText("Lähtee");
        assertThat(aino.page.getByRole(AriaRole.TIMER)).containsText("s kuluttua");
        customers.see(question, "Hei Riikka! Kyllä on, siinä on vain ruista, vettä ja suolaa.");
        aino.sees("Lähetetty");
        assertThat(anski.row("Onko ruisleipä maidoton?")).containsText("Ratkaistu");
    }
}
