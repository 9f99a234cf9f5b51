package fi.majakka.real;

import fi.majakka.production.Program;
import fi.majakka.production.Surroundings;
import java.util.HashMap;

/** The packaged program with a Keycloak as its provider, and a database. */
record KeycloakInstallation(Surroundings around, KeycloakPeer keycloak, Program program) implements AutoCloseable {
    static KeycloakInstallation start() {
        var around = new Surroundings();
        var environment = new HashMap<>(around.environment());
        var keycloak = KeycloakPeer.start(environment.get("MAJAKKA_PUBLIC_URL"));
        environment.put("MAJAKKA_LOGIN_URL", keycloak.issuer());
        environment.put("MAJAKKA_LOGIN_CLIENT", "majakka");
        environment.put("MAJAKKA_LOGIN_GRANTS_RESPONDER", "staff"); // a role from the realm, without a delegation
        environment.put("MAJAKKA_LOGIN_SECRET", KeycloakPeer.CLIENT_SECRET);
        var installed = new KeycloakInstallation(around, keycloak, new Program("keycloak", environment));
        try {
            installed.program.start();
        } catch (RuntimeException | Error e) {
            installed.close();
            throw e;
        }
        return installed;
    }

    @Override
    public void close() {
        program.close();
        keycloak.close();
        around.close();
    }
}
