package fi.majakka.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import fi.majakka.Cast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The people at their browsers in one test, each with a browser of their own. A failed test leaves pictures in
 * target/browser; a test in which a page complained has failed.
 */
class Visitors implements BeforeEachCallback, AfterEachCallback {
    /** Who logged in a moment ago need not log in again. A session older than its token is renewed, once: not for two. */
    private static final Map<Cast, Session> SESSIONS = new EnumMap<>(Cast.class);

    private static final Duration FRESH = Duration.ofMinutes(2);

    private record Session(String cookies, Instant until) {}

    private final List<Visitor> here = new ArrayList<>();

    @Override
    public void beforeEach(ExtensionContext test) {
        if (!Files.exists(BuiltClient.MADE.resolve("index.html"))) Chromium.skip("No client in " + BuiltClient.MADE);
        Chromium.started();
    }

    /** Somebody who logged in today, at the queue. */
    Visitor at(String address, Cast who) {
        return at(address, who, new NewContextOptions());
    }

    Visitor at(String address, Cast who, NewContextOptions screen) {
        var session = SESSIONS.get(who);
        if (session == null || Instant.now().isAfter(session.until)) session = begin(who);
        var visitor = comes(screen.setStorageState(session.cookies));
        visitor.opens(address);
        return visitor;
    }

    /** Somebody with a fresh browser, logged in through the provider's own page. */
    Visitor logsIn(Cast who) {
        var visitor = comes(new NewContextOptions());
        visitor.opens("/");
        visitor.button("Kirjaudu sisään").click();
        visitor.givesPassword(who);
        visitor.page.locator("h1").waitFor();
        return visitor;
    }

    private Session begin(Cast who) {
        var context = logsIn(who).page.context();
        var session = new Session(context.storageState(), Instant.now().plus(FRESH));
        SESSIONS.put(who, session);
        context.close();
        return session;
    }

    /** Somebody whom nobody knows yet. */
    Visitor comes(NewContextOptions screen) {
        var base = ConfigProvider.getConfig().getValue("test.url", String.class);
        var context = Chromium.started()
                .newContext(screen.setBaseURL(base).setLocale("fi-FI").setTimezoneId("Europe/Helsinki"));
        context.setDefaultTimeout(Chromium.PATIENCE);
        var visitor = new Visitor(context.newPage());
        here.add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        var complaints = here.stream().flatMap(v -> v.complaints.stream()).toList();
        try {
            if (failed || !complaints.isEmpty()) picture(test);
        } finally {
            here.forEach(v -> v.page.context().close());
        }
        if (!failed) assertEquals(List.of(), complaints, "the pages complain of nothing");
        else complaints.forEach(System.err::println);
    }

    private void picture(ExtensionContext test) {
        for (var visitor : here)
            try {
                var name = test.getRequiredTestMethod().getName() + "-" + here.indexOf(visitor) + ".png";
                visitor.page.screenshot(new ScreenshotOptions().setPath(Path.of("target/browser", name)));
            } catch (PlaywrightException closed) {
                System.err.println("No picture: " + closed.getMessage());
            }
    }
}
