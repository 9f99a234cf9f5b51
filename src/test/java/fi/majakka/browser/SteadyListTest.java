package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.majakka.Cast.AINO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes late into the page does not push the list away from under a press. */
@QuarkusTest
@TestProfile(Unhurried.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SteadyListTest {
    private static final String FILTERS = "**/assets/QueueFilters-*.js";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Inject
    Customers customers;

    @ParameterizedTest
    @ValueSource(ints = {390, 800, 1280, 1440})
    void the_list_stands_where_it_stood_when_the_filters_arrive(int width) {
        var question = customers.ask("Kaisa", "Onko tori auki?");
        var late = new ArrayList<Route>();
        var aino = visitors.at("/settings/me", AINO, new NewContextOptions().setViewportSize(width, 844));
        aino.page.route(FILTERS, late::add);
        aino.opens(question.list());
        aino.row("Onko tori auki?").first().waitFor();
        while (late.isEmpty()) aino.page.waitForTimeout(50);
        var before = top(aino);
        aino.page.unroute(FILTERS);
        late.forEach(Route::resume);
        assertThat(aino.page.locator(".queue-search, .queue-search-open")).isVisible();
        assertEquals(before, top(aino));
    }

    private static double top(Visitor visitor) {
        return visitor.page.locator("#list").boundingBox().y;
    }
}
