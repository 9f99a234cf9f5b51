package fi.majakka.browser;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import fi.majakka.browser.Customers.Question;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing sticks out on the narrowest phone or at twice the zoom. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmallScreensTest {
    private static final String LONG =
            "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaskoulutuskeskusleipomomyymälä";

    /** What reaches beyond the window and is not cut off by what it stands in, and what would have to be pushed sideways. */
    private static final String STICKING_OUT = """
            () => {
              const seen = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility()
                && !one.closest('.visually-hidden, svg, .page-head-more'))
              const rightOf = (one) => {
                let { right } = one.getBoundingClientRect()
                for (let around = one.parentElement; around; around = around.parentElement)
                  if (getComputedStyle(around).overflowX === 'hidden')
                    right = Math.min(right, around.getBoundingClientRect().right)
                return right
              }
              const pushed = (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
                && one.scrollWidth > one.clientWidth + 1
              return seen.filter((one) => one.clientWidth > 1 && (rightOf(one) > innerWidth + 1 || pushed(one)))
                .map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)}`)
            }""";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Inject
    Sql sql;

    @Test
    void at_320_pixels() {
        everythingFits(new NewContextOptions().setViewportSize(320, 640));
    }

    @Test
    void at_twice_the_zoom() {
        everythingFits(new NewContextOptions().setViewportSize(640, 450).setDeviceScaleFactor(2));
    }

    private void everythingFits(NewContextOptions screen) {
        var question = customers.ask(LONG, LONG + " " + LONG);
        var aino = visitors.at("/settings/me", AINO, screen);
        fits(aino, "/settings/me", "Asetukset");
        fits(aino, "/channels", "Kanavat");
        fits(aino, question.list(), LONG);
        answers(aino, question);
        var dark = DarkDay.made(sql).asks(AINO);
        try {
            fits(aino, dark.address("12w"), "1 aukko, 7 tuntia");
            fits(aino, dark.address("week"), "9–16 ei ketään");
            fits(aino, dark.address("list"), "9–16 ei ketään");
            fits(aino, dark.address("day"), "Miksi tässä on aukko?");
            fits(aino, "/coverage/new", "Ei aiheuta aukkoa.");
            fits(visitors.at("/home", RISTO, screen), "/home", "12 viikossa");
            fits(aino, "/shifts", "Sinulta kysyttiin");
            fits(visitors.at("/shifts", ANSKI, screen), "/shifts", "Tulevat vuorot");
            var risto = visitors.at("/desks", RISTO, screen);
            fits(risto, "/desks", "1 aukko, 7 tuntia");
            fits(risto, "/desks/" + dark.desk(), "Mitään ei ole vielä muutettu.");
            for (var fold : risto.page.locator(".fold > summary").all()) fold.click();
            assertNothingSticksOut(risto, "all of a desk");
            fits(risto, "/desks/" + dark.desk() + "/rotas/new", "Kuka on vuorossa milloin");
            fits(risto, "/print/duty?desk=" + dark.desk(), "aukko 9–16");
            plans(screen, dark);
        } finally {
            dark.goes();
        }
    }

    private void plans(NewContextOptions screen, DarkDay dark) {
        var risto = visitors.at("/coverage/plans/new?desk=" + dark.desk(), RISTO, screen);
        fits(risto, "/coverage/plans/new?desk=" + dark.desk(), "Ihmiset ja toiveet");
        fits(risto, "/coverage/plans/proposals/" + dark.proposal() + "?do=publish", "Kenen päivystys muuttuu");
        fits(risto, "/coverage/plans/" + dark.plan(), "Onko tämä reilua?");
    }

    private static void answers(Visitor aino, Question question) {
        fits(aino, question.address(), LONG);
        aino.field().focus();
        aino.types(LONG);
        aino.sees("Sinä vastaat.");
        assertNothingSticksOut(aino, "comment with a draft");
    }

    private static void fits(Visitor visitor, String address, String words) {
        visitor.opens(address);
        visitor.sees(words);
        visitor.page.waitForTimeout(150);
        assertNothingSticksOut(visitor, address);
    }

    private static void assertNothingSticksOut(Visitor visitor, String where) {
        assertEquals(List.of(), visitor.page.evaluate(STICKING_OUT), where);
        assertEquals(false, visitor.page.evaluate("document.scrollingElement.scrollWidth > innerWidth"), where);
    }
}
