package fi.majakka.demo;

import fi.majakka.shared.Sql;
import fi.majakka.team.MemberJoined;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The bakery as it is today: all passwords are in the owner's head, from the first login on. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoKeeper {
    private final Sql sql;

    DemoKeeper(Sql sql) {
        this.sql = sql;
    }

    void joined(@Observes MemberJoined joined) {
        if (joined.first() && joined.to().contains("owner"))
            sql.change(
                    "INSERT INTO channel_keeper (channel_id, member_id) SELECT id, ? FROM channel ON CONFLICT DO NOTHING",
                    joined.subject());
    }
}
