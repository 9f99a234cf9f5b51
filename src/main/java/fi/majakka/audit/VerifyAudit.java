package fi.majakka.audit;

import fi.majakka.shared.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code verify-audit [anchor-file]}: looks at the whole trail beside the program or without it. It needs the
 * database and the keys, starts no server and writes nothing.
 */
public final class VerifyAudit {
    public static final String NAME = "verify-audit";

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int NOT_DONE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;

    public VerifyAudit(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /**
     * @param arguments what follows the command's name
     * @return the exit code: 0 intact, 1 broken, 2 when it could not look
     */
    public int run(List<String> arguments) {
        var faults = new Settings(environment).faultsOfDatabaseAndKeys();
        if (!faults.isEmpty()) return notDone(String.join("; ", faults));
        if (arguments.size() > 1) return notDone("it takes one file with anchors and nothing else");
        try {
            return tell(verify(arguments.isEmpty() ? List.of() : AnchorFile.read(Path.of(arguments.get(0)))));
        } catch (IOException e) {
            return notDone("the file " + arguments.get(0) + " cannot be read");
        } catch (IllegalArgumentException e) {
            return notDone(e.getMessage());
        } catch (GeneralSecurityException e) {
            return notDone("this Java cannot check signatures");
        } catch (SQLException e) {
            return notDone(refusal(String.valueOf(e.getSQLState())));
        }
    }

    private Verification verify(List<Anchor> anchors) throws SQLException, GeneralSecurityException {
        var old = Optional.ofNullable(environment.get("MAJAKKA_CREDENTIAL_OLD_KEYS"))
                .filter(keys -> !keys.isBlank());
        var keys = new AnchorKeys(
                environment.get("MAJAKKA_CREDENTIAL_KEY"), old.map(all -> Arrays.asList(all.split(","))));
        try (var connection = DriverManager.getConnection(
                environment.get("MAJAKKA_DATABASE_URL"),
                environment.get("MAJAKKA_DATABASE_USER"),
                environment.get("MAJAKKA_DATABASE_PASSWORD"))) {
            return Verifications.verify(connection, keys, anchors);
        }
    }

    private int tell(Verification found) {
        if (found.intact())
            out.printf(
                    "The audit trail is intact: %d rows, sealed until %s, %d more wait for their seal.%n",
                    found.checked(), found.sealedUntil(), found.waiting());
        else
            out.printf(
                    "The audit trail is broken (%s). %s %d rows before it are intact.%n",
                    found.firstBad().code(), found.firstBad().detail(), found.checked());
        if (found.note() != null) out.println(found.note());
        return found.intact() ? INTACT : BROKEN;
    }

    private int notDone(String why) {
        out.println("Majakka does not verify the audit trail: " + why + ".");
        return NOT_DONE;
    }

    private static String refusal(String state) {
        return switch (state) {
            case "28P01", "28000" -> "the database refuses MAJAKKA_DATABASE_USER with MAJAKKA_DATABASE_PASSWORD";
            case "3D000" -> "the server at MAJAKKA_DATABASE_URL has no database of that name";
            case "42P01" -> "the database has no sealed trail yet: start this version of the program on it once";
            case "42501" -> "MAJAKKA_DATABASE_USER may not read the audit trail";
            default -> "the database at MAJAKKA_DATABASE_URL does not answer (" + state + ")";
        };
    }
}
