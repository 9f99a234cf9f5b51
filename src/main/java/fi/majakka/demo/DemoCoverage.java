package fi.majakka.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * At the first start of dev mode the owner opens up: some of the staff may answer, and desks, rotas and absences say who is
 * there when. Not everything holds: a coverage that shows no gap would show nothing.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoCoverage {
    private static final Logger LOG = Logger.getLogger(DemoCoverage.class);
    private static final String OWNER = "risto";

    private final Config config;
    private final Clock clock;

    DemoCoverage(Config config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    void serverStarted(@ObservesAsync HttpServerStart started) {
        var issuer = config.getValue("quarkus.oidc.auth-server-url", String.class);
        if (!issuer.startsWith("http://127.0.0.1:")) return;
        try {
            tell("http://127.0.0.1:" + started.options().getPort() + "/api/v1", issuer);
        } catch (IllegalStateException e) {
            LOG.warn("The demo goes without its rotas: " + e.getMessage());
        }
    }

    private void tell(String api, String issuer) {
        var owner = DemoCaller.of(api, issuer, OWNER);
        var members = new LinkedHashMap<>(Map.of(OWNER, owner.memberId()));
        if (!owner.get("/desks").get("items").isEmpty()) return;
        for (var login : DemoRoles.ANSWERING)
            members.put(login, DemoCaller.of(api, issuer, login).memberId());
        var today = LocalDate.ofInstant(clock.instant(), DemoDesks.ZONE);
        new DemoRoles(owner, members, today).give();
        var desks = new DemoDesks(owner, members, today);
        new DemoRotas(owner, members, today).make(desks.make("arki"), desks.make("reseptit"));
        LOG.info("Who is on duty in the coming weeks: see Coverage");
    }

    /** So that a change by hand afterwards needs nobody's reason but the one who made it. */
    static final String CONFIRMATION = "The demo shows gaps too";

    static List<String> ids(Map<String, String> members, String... logins) {
        return List.of(logins).stream().map(members::get).toList();
    }
}
