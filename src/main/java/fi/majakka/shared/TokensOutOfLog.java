package fi.majakka.shared;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Whatever has the form of a signed or encrypted token stays out of the log: libraries show the one that they refuse, whole,
 * when they say why. So does the secret in the address of a calendar.
 */
@LoggingFilter(name = "tokens-out-of-log")
public final class TokensOutOfLog implements Filter {
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{10,}(\\.[\\w-]*){0,4}|(?<=calendars/)[\\w-]{20,}");
    private static final int DEEPEST = 20;

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line.getMessage() != null && holdsToken(line.getMessage())) clean(line);
        if (line.getParameters() != null)
            line.setParameters(Arrays.stream(line.getParameters())
                    .map(TokensOutOfLog::clean)
                    .toArray());
        if (holdsToken(line.getThrown())) line.setThrown(null); // its message is printed with it, and cannot be changed
        return true;
    }

    private static void clean(LogRecord line) {
        var message = clean(line.getMessage()).toString();
        if (line instanceof ExtLogRecord known) known.setMessage(message, known.getFormatStyle());
        else line.setMessage(message);
    }

    /** @return the same object where there is no token in it */
    private static Object clean(Object part) {
        var text = String.valueOf(part);
        return holdsToken(text) ? TOKEN.matcher(text).replaceAll("***") : part;
    }

    private static boolean holdsToken(Throwable thrown) {
        int depth = 0;
        for (var t = thrown; t != null && depth < DEEPEST; t = t.getCause(), depth++)
            if (t.getMessage() != null && holdsToken(t.getMessage())) return true;
        return false;
    }

    private static boolean holdsToken(String text) {
        return TOKEN.matcher(text).find();
    }
}
