package fi.majakka.coverage;

import fi.majakka.Cast;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;

/** Substitutes that nobody could save through the API. */
final class Circles {
    private Circles() {}

    static void close(Sql sql, String absence, Cast substitute) {
        var change = "UPDATE absence SET substitutes = ARRAY[?::uuid] WHERE id = ?";
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change(change, DeskStory.id(substitute), UUID.fromString(absence)));
    }
}
