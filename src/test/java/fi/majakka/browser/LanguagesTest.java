package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.browser.Customers.Question;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finnish, Swedish and English say everything, each in its own way of telling the time. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguagesTest {
    /** A string's name, or a value that was not filled in, where its words should be. */
    private static final Pattern MISSING = Pattern.compile(
            "\\b(app|queue|comment|reply|channel|team|coverage|light|home|shifts|desks|rota|dutySheet|notice|keys|plan)\\.[a-z]\\w+|\\{\\w+}|undefined|NaN|Invalid Date");

    /** What is read, and what only a screen reader or a pointer finds. */
    private static final String EVERYTHING_SAID = """
            () => document.body.innerText + [...document.querySelectorAll('*')].flatMap((one) =>
              ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? '')).join(' ')""";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource({
        "Svenska, sv, Kö, Ledig, 'kl\\. \\d', Skicka och avsluta, Kanaler",
        "English, en, Queue, Free, '\\d+:\\d\\d', Send and resolve, Channels",
        "Suomi, fi, Jono, Vapaa, 'klo \\d', Lähetä ja ratkaise, Kanavat"
    })
    void every_page_speaks_the_chosen_language(
            String name, String tag, String queue, String free, String came, String send, String channels) {
        var question = customers.ask("Åke", "Finns det knäckebröd? " + tag);
        var risto = visitors.at("/settings/me", RISTO);
        risto.choice(name).check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        speaks(risto, tag);
        risto.opens(question.list());
        assertThat(risto.heading(queue)).isVisible();
        assertThat(risto.row("knäckebröd")).containsText(free);
        assertThat(risto.row("knäckebröd")).containsText(Pattern.compile(came));
        speaks(risto, tag);
        opensTheComment(risto, question, send, tag);
        risto.opens("/channels");
        assertThat(risto.heading(channels)).isVisible();
        speaks(risto, tag);
        risto.press("?");
        speaks(risto, tag);
        looksAhead(risto, tag);
    }

    private void looksAhead(Visitor risto, String tag) {
        var dark = DarkDay.made(sql).asks(AINO);
        try {
            for (var view : List.of("12w", "week", "day", "list")) {
                risto.opens(dark.address(view));
                risto.sees("9–16");
                speaks(risto, tag);
            }
            risto.opens("/shifts");
            risto.sees("9–16");
            speaks(risto, tag);
            risto.opens("/home");
            risto.page.locator(".light-card-weeks").waitFor();
            speaks(risto, tag);
            plans(risto, dark, tag);
            risto.opens("/coverage/new");
            risto.page.locator(".preview-lines").waitFor();
            speaks(risto, tag);
            for (var page : List.of("/desks", "/desks/" + dark.desk(), "/print/duty?desk=" + dark.desk())) {
                risto.opens(page);
                risto.sees("9–16");
                speaks(risto, tag);
            }
        } finally {
            dark.goes();
        }
    }

    private static void plans(Visitor risto, DarkDay dark, String tag) {
        risto.opens("/coverage/plans/new?desk=" + dark.desk());
        risto.page.locator(".plan-people").waitFor();
        speaks(risto, tag);
        risto.opens("/coverage/plans/proposals/" + dark.proposal());
        risto.page.locator(".solving, .plan-grid").first().waitFor();
        speaks(risto, tag);
        risto.page.locator(".plan-grid").waitFor();
        speaks(risto, tag);
        risto.opens("/coverage/plans/" + dark.plan() + "?do=remove");
        risto.page.locator(".plan-changes").waitFor();
        speaks(risto, tag);
    }

    private static void opensTheComment(Visitor risto, Question question, String send, String tag) {
        risto.opens(question.address());
        risto.field().focus();
        risto.types("Ja");
        assertThat(risto.button(send)).isVisible();
        speaks(risto, tag);
    }

    private static void speaks(Visitor visitor, String tag) {
        assertThat(visitor.page.locator("html")).hasAttribute("lang", tag);
        var said = (String) visitor.page.evaluate(EVERYTHING_SAID);
        var missing = MISSING.matcher(said).results().map(MatchResult::group).toList();
        assertEquals(List.of(), missing);
    }
}
