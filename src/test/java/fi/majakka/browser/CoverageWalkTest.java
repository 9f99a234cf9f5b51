package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import fi.majakka.coverage.Office;
import fi.majakka.delegation.Roles;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The light goes out on a Wednesday: somebody sees it, sees why, and lights it again. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageWalkTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Sql sql;

    private DarkDay dark;

    @BeforeEach
    void anski_is_away_and_was_alone() {
        dark = DarkDay.made(sql);
    }

    @AfterEach
    void as_it_was() {
        dark.goes();
    }

    @Test
    void the_owner_sees_a_gap_takes_the_first_proposal_and_the_gap_is_gone() {
        var risto = visitors.at(dark.address("12w"), RISTO);
        risto.sees("1 aukko, 7 tuntia");
        risto.sees("Poissa: Anna-Liisa.");
        card(risto).getByText(Pattern.compile("^Vuoroon: ")).click();
        risto.sees("Kierto antaa ajan 9–16: Anna-Liisa.");
        assertThat(risto.page.locator(".before-save [data-tone='ok']")).containsText("9–16 häviää");
        assertEquals(1, dark.gaps(), "looking changes nothing");
        risto.page.getByText("Vahvista heti").click();
        risto.sees("Tallennettu");
        assertThat(risto.page.locator(".block-light[data-light='half']")).isVisible();
        assertEquals(0, dark.gaps());
        risto.button("Peru").click();
        assertThat(risto.page.locator(".block-light[data-light='gap']")).isVisible();
        assertEquals(1, dark.gaps());
    }

    @Test
    void a_planner_does_it_with_keys_alone() {
        Roles.given(AINO, "planner", dark.channel().toString());
        var aino = visitors.at(dark.address("12w"), AINO);
        aino.sees("1 aukko, 7 tuntia");
        aino.waitsForKeys();
        aino.press("n");
        assertThat(aino.page.locator(":focus")).containsText(Pattern.compile("keskiviikko .*aukko 9–16, ei ketään"));
        aino.press("Enter");
        aino.sees("Miksi tässä on aukko?");
        aino.page.locator("[data-place='0 0']").focus();
        aino.press("ArrowDown", "Space");
        var proposal = aino.page.locator(".block-proposal");
        assertThat(proposal).containsText("9–16, sulkee aukon");
        aino.press("Shift+ArrowLeft");
        assertThat(proposal).containsText("9–15.45, sulkee osan aukosta");
        aino.press("Shift+ArrowRight", "Enter");
        assertThat(aino.page.locator(".before-save [data-tone='ok']")).containsText("9–16 häviää");
        aino.press("Control+Enter");
        aino.sees("Tallennettu");
        assertEquals(0, dark.gaps());
    }

    @Test
    void an_absence_shows_what_it_does_before_it_is_saved() {
        var risto = visitors.at("/coverage/new?desk=" + dark.desk(), RISTO);
        var thursday = dark.date().plusDays(1).toString();
        risto.labelled("Henkilö").selectOption(new SelectOption().setValue(ANSKI.id()));
        risto.labelled("Ensimmäinen päivä").fill(thursday);
        risto.labelled("Viimeinen päivä").fill(thursday);
        risto.sees("Aiheuttaa 1 aukon:");
        assertThat(risto.page.locator(".preview-lines")).containsText("9–16");
        assertThat(risto.button("Tallenna")).hasAttribute("aria-disabled", "true");
        risto.labelled("Lisää sijainen").selectOption(new SelectOption().setValue(AINO.id()));
        risto.sees("Ei aiheuta aukkoa.");
        risto.button("Poista Aino Vuorela").click();
        risto.sees("Aiheuttaa 1 aukon:");
        risto.labelled("Miksi tämä tallennetaan").fill("Kukaan muu ei ehdi");
        risto.button("Tallenna").click();
        risto.sees("Tallennettu: Anna-Liisa");
        assertEquals(2, dark.gaps());
        takesBack(thursday);
    }

    @Test
    void the_light_line_tells_of_a_gap_in_it_and_of_its_end_by_itself() {
        var aino = visitors.at("/queue", AINO);
        var risto = visitors.at("/home", RISTO);
        for (var visitor : List.of(aino, risto)) {
            visitor.page.clock().setFixedTime(Date.from(dark.at(10)));
            visitor.page.reload();
            assertThat(visitor.page.locator(".light-line")).containsText("Valo sammui klo 9");
        }
        assertThat(aino.page.locator(".why-column")).containsText("Anna-Liisa aloittaa huomenna klo 9.");
        risto.sees("1 aukko 12 viikossa");
        risto.button("Etsi joku").click();
        risto.sees("Miksi tässä on aukko?");
        comesIn();
        assertThat(aino.page.locator(".on-duty li")).containsText("Aino (sinä)");
        assertThat(aino.page.locator(".light-line")).containsText("Valo palaa, Aino yksin klo 16 asti");
    }

    private void comesIn() {
        var times = Map.of("from", dark.date() + "T09:00", "until", dark.date() + "T16:00");
        var who = Map.of("deskId", dark.desk(), "memberId", AINO.id());
        var body = new HashMap<String, Object>(times);
        body.putAll(who);
        Office.made("overrides", body);
    }

    private static void takesBack(String day) {
        String absence = RISTO.asks()
                .get("/api/v1/absences?member=" + ANSKI.id() + "&limit=200")
                .path("items.find { it.firstDay == '" + day + "' }.id");
        RISTO.asks().delete("/api/v1/absences/" + absence).then().statusCode(204);
    }

    private static Locator card(Visitor visitor) {
        return visitor.page.locator(".gap-card").first();
    }
}
