package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.majakka.delegation.Roles;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A week in which somebody is away: a planner asks for a plan, changes it with keys alone, publishes it and takes it back. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanWalkTest {
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
    void a_planner_asks_for_a_plan_moves_a_shift_publishes_it_and_sees_it_on_the_coverage() {
        Roles.given(AINO, "planner", dark.channel().toString());
        var aino = visitors.at(dark.address("12w"), AINO);
        aino.sees("1 aukko, 7 tuntia");
        asks(aino);
        moves(aino);
        publishes(aino);
        aino.button("Näytä kattavuudessa").click();
        aino.sees("Suunnitelma, joka menee kierron edelle");
        assertEquals(0, dark.gaps());
        aino.button("Avaa suunnitelma").click();
        takesBack(aino);
    }

    private void asks(Visitor aino) {
        aino.button("Tee lomasuunnitelma").click();
        aino.labelled("Ensimmäinen päivä").fill(dark.monday());
        aino.labelled("Viimeinen päivä").fill(dark.friday());
        aino.button("Lisää toive vapaapäivästä: Aino").click();
        aino.labelled("Toivottu vapaapäivä: Aino").fill(dark.date().toString());
        aino.press("Enter");
        aino.button("Ehdota suunnitelmia").click();
        aino.sees("joka paikka on täynnä");
        aino.button("Lopeta, ota paras tähän asti").click();
        aino.sees("Toiveista toteutuu 1/1.");
        aino.sees("Onko tämä reilua?");
    }

    /** To the person below, or above from the last row; then the light row still tells of no gap. */
    private static void moves(Visitor aino) {
        var grid = aino.page.locator(".plan-grid");
        var first = grid.locator(".plan-cell:has(.shift-mark)").first();
        var row = Integer.parseInt(first.getAttribute("data-cell").split(" ")[0]);
        int rows = grid.locator("tbody tr").count() - 1;
        first.focus();
        aino.press("Space", row + 1 < rows ? "ArrowDown" : "ArrowUp");
        assertThat(grid.locator("[data-ghost='true']")).isVisible();
        aino.press("Enter");
        aino.sees("luonnos, muutettu");
        var moved = aino.page.locator(":focus");
        assertThat(moved).hasAttribute("data-cell", Pattern.compile((row + 1 < rows ? row + 1 : row - 1) + " \\d+"));
        aino.press("l");
        assertThat(moved).containsText("lukittu");
        assertThat(grid.locator(".plan-light [data-gap='true']")).hasCount(0);
    }

    private void publishes(Visitor aino) {
        aino.button("Julkaise…").click();
        aino.sees("Kenen päivystys muuttuu");
        assertThat(aino.page.locator(".before-publish [data-tone='ok']")).containsText("9–16 häviää");
        aino.labelled("Suunnitelman nimi").fill("Joulusuunnitelma");
        assertEquals(1, dark.gaps(), "nothing is saved before");
        aino.page.locator(".before-publish [type='submit']").click();
        aino.heading("Joulusuunnitelma").waitFor();
        assertThat(aino.page.locator(".plan-grid .shift-mark")).hasCount(5);
    }

    private void takesBack(Visitor aino) {
        aino.button("Poista suunnitelma").click();
        aino.labelled("Miksi tämä tallennetaan").fill("Suunnitelmat muuttuivat");
        aino.page.locator(".before-publish [type='submit']").click();
        aino.sees("Poistettu: Joulusuunnitelma");
        assertEquals(1, dark.gaps());
    }
}
