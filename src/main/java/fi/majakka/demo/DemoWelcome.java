package fi.majakka.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Tells at the start of dev mode where to go and as whom. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoWelcome {
    private static final Logger LOG = Logger.getLogger(DemoWelcome.class);

    private final Config config;

    @Inject
    DemoWelcome(Config config) {
        this.config = config;
    }

    void started(@Observes StartupEvent event) {
        var issuer = config.getValue("quarkus.oidc.auth-server-url", String.class);
        if (issuer.startsWith("http://127.0.0.1:"))
            LOG.info(welcome(config.getValue("quarkus.http.port", String.class), issuer));
    }

    static String welcome(String port, String issuer) {
        var people = DemoPerson.bakery().values();
        return """

                Majakka is open at http://localhost:%s
                  log in as the owner, risto, or as one of the staff: %s (password = login name)
                  a token for an integrator:
                  curl -s -u %s:%s -d grant_type=client_credentials %s/token
                """.formatted(
                        port,
                        people.stream()
                                .filter(p -> p.groups().contains("staff"))
                                .map(DemoPerson::login)
                                .collect(Collectors.joining(", ")),
                        DemoPerson.INTEGRATOR.login(),
                        DemoPerson.INTEGRATOR.login(),
                        issuer);
    }
}
