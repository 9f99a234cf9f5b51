package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.ANSKI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What strangers write is text, whatever it looks like. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileTextTest {
    private static final String NAME = "<b onmouseover=harm()>Jekku</b>";
    private static final String TEXT =
            "<img src=x onerror=\"harm()\"><script>harm()</script><a href=\"javascript:harm()\">tästä</a> {{harm()}}";
    private static final String BACKWARDS = "\u202Egnp.eluk\u2066 loppu";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @Test
    void a_script_in_a_comment_a_name_a_draft_or_a_note_is_shown_and_never_run() {
        var question = customers.ask(NAME, TEXT);
        customers.goOn(question, NAME, TEXT + " 2");
        var comment = "/api/v1/comments/" + question.id();
        ANSKI.asksOnce()
                .body(Map.of("text", TEXT))
                .post(comment + "/notes")
                .then()
                .statusCode(201);
        ANSKI.asks().body(Map.of("text", TEXT)).put(comment + "/draft").then().statusCode(200);
        var aino = visitors.at("/settings/me", AINO);
        aino.page.addInitScript("window.harmed = 0; window.harm = () => { window.harmed++ }");
        aino.opens(question.list());
        assertThat(aino.row(TEXT).first()).containsText(NAME);
        aino.row(TEXT).first().hover();
        aino.opens(question.address());
        assertThat(aino.page.locator(".comment-card")).containsText(TEXT);
        assertThat(aino.page.locator(".comment-card h1")).containsText(NAME);
        assertThat(aino.page.locator(".notes")).containsText(TEXT);
        assertThat(aino.field()).hasValue(TEXT);
        assertThat(aino.page.locator("#page img, #page script, #page a[href^='javascript']"))
                .hasCount(0);
        aino.button("Esikatsele").click();
        aino.page.waitForTimeout(300);
        assertEquals(0, aino.page.evaluate("window.harmed"));
    }

    @Test
    void text_that_turns_the_reading_direction_turns_nothing_but_itself() {
        var question = customers.ask("\u202Eatsiler", "Katso kuva " + BACKWARDS);
        var aino = visitors.at(question.list(), AINO);
        var row = aino.row("Katso kuva");
        row.waitFor();
        assertThat(row.locator("bdi.row-name")).containsText("atsiler");
        assertThat(row.locator(".row-text")).hasAttribute("dir", "auto");
        assertThat(row.locator(".row-due")).containsText("klo");
        var name = row.locator(".row-name").boundingBox();
        var due = row.locator(".row-due").boundingBox();
        assertEquals(true, name.x + name.width < due.x);
    }
}
