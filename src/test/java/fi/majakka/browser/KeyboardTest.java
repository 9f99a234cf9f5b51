package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fi.majakka.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job without a mouse. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Test
    void she_logs_in_finds_takes_answers_takes_back_and_answers_again() {
        var leaven = customers.ask("Timo", "Mistä hapanjuuren saa alkuun?");
        customers.ask(leaven.channel(), "Kaisa", "Onko hapanjuuri vegaaninen?");
        customers.ask(leaven.channel(), "Pekka", "Milloin avaatte?");
        var aino = visitors.comes(new NewContextOptions());
        aino.opens(leaven.list());
        aino.button("Kirjaudu sisään").waitFor();
        aino.press("Tab", "Enter");
        aino.page.locator("#username:focus").waitFor();
        aino.types(Cast.AINO.login());
        aino.press("Tab");
        aino.types(Cast.AINO.login());
        aino.press("Enter");
        aino.row("Milloin avaatte?").waitFor();
        aino.waitsForKeys();

        aino.press("/");
        assertThat(aino.page.locator("#search")).isFocused();
        aino.types("hapanjuuri");
        assertThat(aino.row("Milloin avaatte?")).hasCount(0);
        aino.row("vegaaninen").waitFor();
        aino.press("Enter");
        assertThat(aino.current()).containsText("Timo");
        aino.press("j");
        assertThat(aino.current()).containsText("Kaisa");
        aino.press("k");
        assertThat(aino.current()).containsText("Timo");
        aino.press("t");
        assertThat(aino.current()).containsText("sinulla");

        aino.press("r");
        assertThat(aino.field()).isFocused();
        aino.types("Sekoita ruisjauho ja vesi. – Aino");
        aino.press("Control+Enter");
        assertThat(aino.box()).containsText("Lähtee");
        aino.press("z");
        assertThat(aino.field()).hasValue("Sekoita ruisjauho ja vesi. – Aino");
        assertThat(aino.field()).isFocused();
        aino.types(" Odota vuorokausi.");
        aino.press("Control+Enter");
        assertThat(aino.box()).containsText("Lähtee");
        customers.see(leaven, "Sekoita ruisjauho ja vesi. – Aino Odota vuorokausi.");

        aino.press("j");
        assertThat(aino.page.locator("h1")).containsText("Kaisa");
        aino.press("Escape");
        assertThat(aino.current()).containsText("Kaisa");
        aino.press("e");
        aino.sees("Ei tarvitse vastausta");
        aino.press("2");
        assertThat(aino.row("Kaisa")).containsText("Ratkaistu");
    }

    @Test
    void G_and_a_letter_go_everywhere_and_the_map_says_so() {
        var aino = visitors.at("/queue", Cast.AINO);
        aino.heading("Jono").waitFor();
        aino.waitsForKeys();
        aino.press("g", "k");
        assertThat(aino.page).hasURL(Pattern.compile("/channels$"));
        assertThat(aino.heading("Kanavat")).isFocused();
        aino.press("g", "m");
        assertThat(aino.page).hasURL(Pattern.compile("/mine$"));
        aino.press("g", "q");
        assertThat(aino.page).hasURL(Pattern.compile("/queue$"));
        aino.press("?");
        aino.sees("seuraava, edellinen kommentti");
        aino.press("g", "k", "Escape");
        aino.seesNo("seuraava, edellinen kommentti");
        assertThat(aino.page).hasURL(Pattern.compile("/queue$"));
    }

    @Test
    void letters_are_letters_where_somebody_writes_and_can_be_turned_off_elsewhere() {
        var question = customers.ask("Oona", "Teettekö kakkuja?");
        var aino = visitors.at(question.address(), Cast.AINO);
        aino.field().focus();
        aino.types("je tk? e1 gq");
        assertThat(aino.field()).hasValue("je tk? e1 gq");
        assertThat(aino.page).hasURL(Pattern.compile(question.address()));
        aino.opens("/settings/me");
        aino.choice("Pois: vain Enter, Esc ja nuolet toimivat").press("Space");
        aino.opens(question.list());
        aino.row("Teettekö").waitFor();
        aino.page.locator(".key-hints").waitFor();
        aino.press("g", "k", "ArrowDown", "t");
        assertThat(aino.current()).containsText("Vapaa");
        aino.press("Enter");
        assertThat(aino.page).hasURL(Pattern.compile(question.address()));
    }
}
