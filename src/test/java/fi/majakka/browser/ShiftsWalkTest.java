package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static fi.majakka.Cast.RISTO;
import static fi.majakka.DemoChannel.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import fi.majakka.shared.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** My shifts: what is asked of colleagues, left for them, and taken. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShiftsWalkTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Sql sql;

    private DarkDay dark;

    @BeforeEach
    void anski_is_on_duty_alone() {
        dark = DarkDay.made(sql);
    }

    @AfterEach
    void as_it_was() {
        dark.goes();
    }

    @Test
    void a_shift_is_asked_for_taken_approved_and_is_in_the_other_list() {
        var anski = visitors.at("/shifts", ANSKI);
        anski.page.locator(".shift-row button").nth(1).click();
        anski.labelled("Miksi").fill("Hammaslääkäri");
        anski.page.locator(".shift-row [type=submit]").click();
        anski.sees("vaihtoa pyydetty");
        var aino = visitors.at("/shifts", AINO);
        assertThat(swaps(aino)).containsText("Hammaslääkäri");
        swaps(aino).getByText("Otan sen").click();
        assertThat(swaps(aino)).containsText("odottaa suunnittelijaa");
        var risto = visitors.at("/shifts", RISTO);
        assertThat(swaps(risto)).containsText("Ottaa: Aino");
        swaps(risto)
                .getByText("Hyväksy", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(swaps(aino)).containsText("hyväksytty");
        assertThat(aino.page.locator(".shift-row")).hasCount(1);
    }

    @Test
    void who_plans_takes_a_gap_and_a_note_is_left() {
        var risto = visitors.at("/shifts", RISTO);
        risto.page.locator("[data-gap]").getByText("Otan sen").click();
        risto.sees("Olet silloin vuorossa");
        assertThat(risto.page.locator("[data-gap]")).hasCount(0);
        assertEquals(0, dark.gaps());
        risto.labelled("Viesti seuraavalle").fill("Pasi soittaa klo 9");
        risto.button("Jätä viesti").click();
        assertThat(risto.page.locator(".shifts-notes")).containsText("Pasi soittaa klo 9");
    }

    @Test
    void the_address_of_a_calendar_is_made_renewed_and_taken_away() {
        var anski = visitors.at("/shifts", ANSKI);
        anski.button("Luo osoite").click();
        var address = anski.labelled("Kalenterisi osoite").inputValue();
        assertEquals(200, reads(anski, address));
        anski.button("Luo uusi").click();
        anski.page.locator(".calendar-feed-sure").getByText("Luo uusi").click();
        assertThat(anski.labelled("Kalenterisi osoite")).not().hasValue(address);
        ends(anski, address); // the new one is made before the old one ends
        var newer = anski.labelled("Kalenterisi osoite").inputValue();
        assertEquals(200, reads(anski, newer));
        anski.button("Poista käytöstä").click();
        anski.page.locator(".calendar-feed-sure").getByText("Poista käytöstä").click();
        assertThat(anski.button("Luo osoite")).isVisible();
        ends(anski, newer);
    }

    private static void ends(Visitor visitor, String address) {
        eventually("the address leads nowhere", () -> reads(visitor, address) == 404 ? address : null);
    }

    private static int reads(Visitor visitor, String address) {
        return visitor.page.request().get(address).status();
    }

    @Test
    void who_is_asked_by_keys_cannot_at_first_and_takes_the_gap_after_all() {
        var risto = visitors.at(dark.address("day"), RISTO);
        risto.sees("Kuka voisi");
        risto.waitsForKeys();
        risto.press("f");
        assertThat(risto.page.locator(".candidate[data-chosen=true] input")).isFocused();
        risto.page
                .locator(".candidate")
                .filter(new Locator.FilterOptions().setHasText("Aino"))
                .click();
        risto.labelled("Viesti, jos haluat").fill("Otatko keskiviikon?");
        risto.press("Control+Enter");
        assertThat(risto.page.locator(".asked-list")).containsText("Aino");
        assertEquals(1, dark.gaps(), "an asked gap stays a gap");
        var aino = visitors.at("/shifts", AINO);
        var asked = aino.page.locator("section[aria-labelledby=my-asks]");
        assertThat(asked).containsText("Otatko keskiviikon?");
        asked.getByText("En voi").click();
        aino.sees("Miksi et, jos haluat kertoa");
        aino.button("Keskeytä").click();
        asked.getByText("Otan sen").click();
        aino.sees("Olet silloin vuorossa");
        assertThat(asked).hasCount(0);
        assertThat(risto.page.locator(".block-light[data-light='gap']")).hasCount(0);
        assertEquals(0, dark.gaps());
    }

    private static Locator swaps(Visitor visitor) {
        return visitor.page.locator("section[aria-labelledby=swaps]");
    }
}
