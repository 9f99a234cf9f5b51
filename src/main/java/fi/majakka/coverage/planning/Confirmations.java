package fi.majakka.coverage.planning;

import fi.majakka.shared.Invalid;
import fi.majakka.shared.PlainText;

/** Reasons that come as a query parameter, because what they confirm has no body. */
final class Confirmations {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 1000;

    private Confirmations() {}

    static String read(String confirmation) {
        if (confirmation == null) return null;
        int length = confirmation.strip().length();
        if (length < SHORTEST
                || length > LONGEST
                || !PlainText.mend(confirmation).equals(confirmation))
            throw new Invalid("confirmation", "must be a reason of " + SHORTEST + " to " + LONGEST + " characters");
        return confirmation;
    }
}
