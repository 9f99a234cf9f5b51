package fi.majakka;

import fi.majakka.audit.VerifyAudit;
import fi.majakka.shared.Settings;
import io.quarkus.runtime.Quarkus;
import java.util.List;

/**
 * The program in production: it starts only when what surrounds it is named and answers. It is the main class of the package
 * alone (see application.properties) and no {@code @QuarkusMain}, with which dev mode would begin too.
 */
public class Majakka {
    public static void main(String... arguments) {
        var command = List.of(arguments);
        if (!command.isEmpty() && command.get(0).equals(VerifyAudit.NAME))
            System.exit(new VerifyAudit(System.getenv(), System.out).run(command.subList(1, command.size())));
        checkSettings();
        Quarkus.run(arguments);
    }

    private static void checkSettings() {
        var settings = new Settings(System.getenv());
        var faults = settings.faults();
        if (!faults.isEmpty()) {
            System.err.println("Majakka does not start: " + String.join("; ", faults) + ".");
            System.exit(1);
        }
        settings.derived().forEach(System::setProperty);
    }
}
