package fi.majakka.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.majakka.Cast;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser. */
public class Visitor {
    public final Page page;
    /** What the page reported as an error, breaches of the content policy included. */
    public final List<String> complaints = new ArrayList<>();

    public Visitor(Page page) {
        this.page = page;
        listen(page);
    }

    /** A second tab of the same browser. */
    public Visitor secondTab() {
        var tab = new Visitor(page.context().newPage());
        tab.page.onClose(closed -> complaints.addAll(tab.complaints));
        return tab;
    }

    private void listen(Page page) {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnswer(message)) complaints.add(message.text());
        });
    }

    /** The browser notes refusals and lost connections too; the page tells people of them in its own words. */
    private static boolean isAnswer(ConsoleMessage message) {
        return message.text().matches("(?s)Failed to load resource: (.* status of 4\\d\\d|net::ERR_).*")
                || message.text().contains("ERR_INTERNET_DISCONNECTED");
    }

    public void opens(String path) {
        page.navigate(path);
    }

    public void givesPassword(Cast who) {
        page.locator("#username").fill(who.login());
        page.locator("#password").fill(who.login());
        page.locator("#password").press("Enter");
    }

    public void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    /** The keys are fetched after what is read; the map tells when they are there. */
    public void waitsForKeys() {
        var map = page.locator("dialog");
        page.waitForCondition(() -> {
            press("?");
            page.waitForTimeout(100);
            return map.isVisible();
        });
        press("Escape");
        // closed is not enough: until it is gone it holds the focus
        assertThat(map).hasCount(0);
    }

    public void types(String text) {
        page.keyboard().type(text);
    }

    public void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    public void seesNo(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    /** Anything that is pressed: a button or a link that looks like one. */
    public Locator button(String name) {
        var exact = new Page.GetByRoleOptions().setName(name);
        return page.getByRole(AriaRole.BUTTON, exact)
                .or(page.getByRole(AriaRole.LINK, exact))
                .first();
    }

    public Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** A field of a form. */
    public Locator labelled(String label) {
        return page.getByLabel(label).first();
    }

    /** One of several choices, by its words. */
    public Locator choice(String words) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words));
    }

    /** The row of the list that keys act on. */
    public Locator current() {
        return page.locator("[data-current]");
    }

    /** The rows of the list, by what is written in them. */
    public Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The reply box, in whatever state. */
    public Locator box() {
        return page.locator("#reply");
    }

    /** Where the reply is written. */
    public Locator field() {
        return page.locator("#reply textarea");
    }
}
