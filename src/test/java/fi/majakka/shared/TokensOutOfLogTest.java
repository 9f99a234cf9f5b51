package fi.majakka.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokensOutOfLogTest {
    private static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyaXN0byJ9.c2lnbmF0dXJl";
    private final TokensOutOfLog filter = new TokensOutOfLog();

    @Test
    void a_token_is_not_shown_wherever_it_stands() {
        var line = line("%s refused: " + TOKEN + " and " + TOKEN.replaceAll("[^.]+$", "") + "!", "Login");
        line.setThrown(new IllegalStateException("login failed", new RuntimeException("bad ->" + TOKEN)));
        assertTrue(filter.isLoggable(line));
        assertEquals("Login refused: *** and ***!", shown(line));
        assertNull(line.getThrown());
        assertEquals("bad ***", shown(filtered("bad %s", TOKEN)), "given as a parameter");
    }

    @Test
    void the_secret_in_a_calendars_address_is_none_of_the_logs_business() {
        var line =
                line("Incident %s at %s", "17", "/api/v1/calendars/q7Zk-2_xAvB0123456789012345678901234567890abc.ics");
        assertTrue(filter.isLoggable(line));
        assertEquals("Incident 17 at /api/v1/calendars/***.ics", shown(line));
    }

    @Test
    void everything_else_is_shown_as_it_is() {
        var failure = new IllegalStateException("SQL failed: %s");
        var line = line("Incident %s at %s", "17", "/api/v1/comments");
        line.setThrown(failure);
        assertTrue(filter.isLoggable(line));
        assertEquals("Incident 17 at /api/v1/comments", shown(line));
        assertSame(failure, line.getThrown());
    }

    private static String shown(ExtLogRecord line) {
        return line.getMessage().formatted(line.getParameters());
    }

    private ExtLogRecord filtered(String message, Object... parameters) {
        var line = line(message, parameters);
        filter.isLoggable(line);
        return line;
    }

    private static ExtLogRecord line(String message, Object... parameters) {
        var line = new ExtLogRecord(Level.ERROR, message, FormatStyle.PRINTF, "fi.majakka");
        line.setParameters(parameters);
        return line;
    }
}
