package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.Cast.ULLA;
import static fi.majakka.network.demo.DemoFault.INVALID;
import static fi.majakka.network.demo.DemoFault.TIMEOUT_BEFORE;

import com.microsoft.playwright.Browser.NewContextOptions;
import fi.majakka.network.demo.DemoFault;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** axe finds nothing, on any page in any state. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessibilityTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Inject
    Sql sql;

    @Test
    void on_the_way_in() {
        var somebody = visitors.comes(new NewContextOptions());
        somebody.opens("/queue");
        somebody.button("Kirjaudu sisään").waitFor();
        Axe.findsNothing(somebody, "login");
    }

    @Test
    void on_the_queue_with_its_menus_and_the_map() {
        var question = customers.ask("Hilkka", "Onko teillä laktoositonta?");
        var aino = visitors.at(question.list(), AINO);
        aino.row("laktoositonta").waitFor();
        Axe.findsNothing(aino, "queue");
        aino.waitsForKeys();
        aino.press("j");
        assertThat(aino.current()).hasCount(1);
        aino.press("x");
        aino.sees("1 valittu");
        aino.press("e");
        aino.sees("Ei tarvitse vastausta");
        Axe.findsNothing(aino, "queue with a selection and a menu");
        aino.press("Escape", "Escape", "?");
        aino.heading("Näppäimet").waitFor();
        Axe.findsNothing(aino, "keyboard map");
        aino.opens("/queue?q=mitäänsellaistaeiole");
        aino.sees("Näistä ei löytynyt mitään.");
        Axe.findsNothing(aino, "empty queue");
    }

    @Test
    void on_a_comment_that_is_being_answered() {
        var question = customers.ask("Hilkka", "Onko teillä sokeritonta?");
        customers.goOn(question, "Jorma", "Minuakin kiinnostaa.");
        var aino = visitors.at(question.address(), AINO);
        aino.field().waitFor();
        Axe.findsNothing(aino, "comment");
        aino.press("n");
        aino.types("Kysy Katariinalta");
        aino.press("Control+Enter");
        aino.sees("Näkyy vain meille");
        aino.field().focus();
        aino.types("On. ".repeat(130));
        aino.sees("liikaa");
        Axe.findsNothing(aino, "comment, too long a reply");
        var anski = visitors.at(question.address(), ANSKI);
        assertThat(anski.box()).containsText("Aino vastaa nyt");
        anski.press("t");
        Axe.findsNothing(anski, "comment that a colleague answers");
    }

    @Test
    void on_a_comment_whose_reply_failed_or_may_have() {
        looksAt(INVALID, "Mastodon ei ottanut vastaan");
        looksAt(TIMEOUT_BEFORE, "Emme tiedä, lähtikö tämä.");
    }

    private void looksAt(DemoFault fault, String words) {
        var question = customers.ask("Hilkka", "Onko teillä " + fault + "?");
        customers.willMeet(question, fault);
        var aino = visitors.at(question.address(), AINO);
        aino.field().focus();
        aino.types("On.");
        aino.press("Control+Enter");
        assertThat(aino.box()).containsText("Lähtee");
        Axe.findsNothing(aino, "comment with a reply on its way");
        customers.doNotWait(question);
        assertThat(aino.box()).containsText(words);
        Axe.findsNothing(aino, "comment: " + words);
    }

    private static void looksAtPlans(Visitor risto, DarkDay dark) {
        risto.opens("/coverage/plans/new?desk=" + dark.desk());
        risto.button("Lisää toive vapaapäivästä: Anna-Liisa").click();
        Axe.findsNothing(risto, "asking for a plan");
        var proposal = "/coverage/plans/proposals/" + dark.proposal();
        risto.opens(proposal);
        risto.page.locator(".solving, .plan-grid").first().waitFor();
        Axe.findsNothing(risto, "a plan being searched for");
        risto.page.locator(".plan-cell").first().click();
        risto.labelled("Henkilö").waitFor();
        Axe.findsNothing(risto, "proposals and a shift being added");
        risto.opens(proposal + "?view=list&do=publish");
        risto.sees("Kenen päivystys muuttuu");
        Axe.findsNothing(risto, "a plan as a list, before it is published");
        risto.opens("/coverage/plans/" + dark.plan());
        risto.sees("Onko tämä reilua?");
        Axe.findsNothing(risto, "a plan that holds");
    }

    private void looksAtShifts() {
        var aino = visitors.at("/shifts", AINO);
        aino.sees("Otatko keskiviikon?");
        aino.button("En voi").click();
        Axe.findsNothing(aino, "my shifts with a gap that I am asked to take");
        var anski = visitors.at("/shifts", ANSKI);
        anski.page.locator(".shift-row button").first().click();
        anski.labelled("Keneltä").waitFor();
        Axe.findsNothing(anski, "my shifts with a swap being asked for");
        anski.button("Sairastuin").first().click();
        anski.sees("Olet poissa tästä hetkestä");
        Axe.findsNothing(anski, "falling ill");
    }

    private void looksAtRules(String desk) {
        var risto = visitors.at("/desks", RISTO);
        risto.sees("1 aukko, 7 tuntia");
        Axe.findsNothing(risto, "desks");
        risto.opens("/desks/" + desk);
        risto.sees("Mitään ei ole vielä muutettu.");
        for (var fold : risto.page.locator(".fold > summary").all()) fold.click();
        risto.labelled("Vuorossa vähintään").fill("2");
        risto.sees("Miksi tämä tallennetaan");
        Axe.findsNothing(risto, "a desk that is being changed");
        risto.opens("/desks/" + desk + "/rotas/new");
        risto.labelled("Lisää ihminen").selectOption(RISTO.id().toString());
        risto.page.locator(".four-weeks").waitFor();
        Axe.findsNothing(risto, "new rota");
        risto.opens("/print/duty?desk=" + desk);
        risto.sees("aukko 9–16");
        Axe.findsNothing(risto, "duty to print");
    }

    @Test
    void on_channels_and_settings() {
        customers.ask("Hilkka", "Onko teillä karppausta?");
        var risto = visitors.at("/channels", RISTO);
        risto.sees("Luettu klo");
        Axe.findsNothing(risto, "channels");
        risto.opens("/channels/new?network=demo");
        risto.labelled("Token").waitFor();
        Axe.findsNothing(risto, "new channel");
        risto.opens("/settings/me");
        risto.heading("Asetukset").waitFor();
        Axe.findsNothing(risto, "settings");
    }

    @Test
    void on_the_coverage_in_all_its_views() {
        var dark = DarkDay.made(sql).asks(AINO);
        try {
            var risto = visitors.at(dark.address("12w"), RISTO);
            risto.sees("1 aukko, 7 tuntia");
            Axe.findsNothing(risto, "12 weeks");
            for (var view : List.of("week", "list")) {
                risto.opens(dark.address(view));
                risto.sees("9–16 ei ketään");
                Axe.findsNothing(risto, "coverage, " + view);
            }
            risto.opens(dark.address("day"));
            risto.sees("Miksi tässä on aukko?");
            risto.page.locator(".candidate input").first().check();
            risto.sees("häviää");
            Axe.findsNothing(risto, "a day with a gap and a proposal");
            risto.opens("/home");
            risto.sees("1 aukko 12 viikossa");
            Axe.findsNothing(risto, "home with today's light");
            risto.opens("/coverage/new");
            risto.sees("Ei aiheuta aukkoa.");
            Axe.findsNothing(risto, "absence or change");
            looksAtRules(dark.desk());
            looksAtPlans(risto, dark);
            risto.opens("/shifts");
            risto.sees("9–16 ei ketään");
            Axe.findsNothing(risto, "my shifts with a gap to take");
            looksAtShifts();
        } finally {
            dark.goes();
        }
    }

    @Test
    void where_there_is_nothing_and_for_whom_may_nothing() {
        var aino = visitors.at("/queue/" + UUID.randomUUID(), AINO);
        aino.sees("Täällä ei ole mitään, tai et näe sitä.");
        Axe.findsNothing(aino, "no such comment");
        aino.opens("/nowhere");
        aino.sees("Täällä ei ole mitään, tai et näe sitä.");
        Axe.findsNothing(aino, "no such page");
        var ulla = visitors.at("/queue", ULLA);
        ulla.heading("Et vielä näe kommentteja").waitFor();
        Axe.findsNothing(ulla, "no permission");
    }
}
