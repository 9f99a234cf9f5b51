package fi.majakka.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks for what would keep somebody from using a page, on a desk and on a phone, in light and in dark. */
final class Axe {
    private static final Path SCRIPT = Path.of("src/main/webui/node_modules/axe-core/axe.min.js");
    private static final String EVERYTHING = "";
    /** Nothing else changes with the theme. */
    private static final String COLOURS = ", runOnly: ['color-contrast']";

    private static final String LOOK = """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false%s })
              return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
                `${id}: ${target.join(' ')} ${failureSummary}`))
            }""";

    private Axe() {}

    static void findsNothing(Visitor visitor, String where) {
        for (int width : List.of(1440, 390)) {
            shows(visitor, ColorScheme.LIGHT);
            visitor.page.setViewportSize(width, 900);
            // parts that only a phone has are fetched now
            visitor.page.waitForTimeout(150);
            assertEquals(List.of(), found(visitor, EVERYTHING), where + " at " + width + " px");
            shows(visitor, ColorScheme.DARK);
            assertEquals(List.of(), found(visitor, COLOURS), where + " at " + width + " px in the dark");
        }
        visitor.page.setViewportSize(1440, 900);
    }

    private static void shows(Visitor visitor, ColorScheme scheme) {
        visitor.page.emulateMedia(
                new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Object found(Visitor visitor, String rules) {
        if (!Boolean.TRUE.equals(visitor.page.evaluate("() => 'axe' in window"))) visitor.page.evaluate(script());
        return visitor.page.evaluate(LOOK.formatted(rules));
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
