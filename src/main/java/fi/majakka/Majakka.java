package fi.majakka;

import fi.majakka.shared.Settings;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program. In production it starts only when what surrounds it is named and answers. */
@QuarkusMain
public class Majakka {
    public static void main(String... arguments) {
        if (LaunchMode.current() == LaunchMode.NORMAL) checkSettings();
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
