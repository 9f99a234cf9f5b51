package fi.majakka.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one browser of this JVM: the system's Chromium, or the one that the environment variable CHROMIUM names. */
public final class Chromium {
    private static final Path HERE =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    /** A busy machine is slow, and slow is not wrong. */
    static final int PATIENCE = 20_000;

    private static Browser browser;

    private Chromium() {}

    public static synchronized Browser started() {
        if (!Files.isExecutable(HERE)) skip("No Chromium at " + HERE + " (set CHROMIUM to its path)");
        if (browser == null) browser = start();
        return browser;
    }

    static void skip(String why) {
        System.err.println("BROWSER TESTS ARE SKIPPED. " + why);
        abort(why);
    }

    private static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(HERE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
