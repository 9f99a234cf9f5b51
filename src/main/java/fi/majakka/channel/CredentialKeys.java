package fi.majakka.channel;

import fi.majakka.shared.Sql;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Compares, at the start, the keys with what they closed. Keys that do not open it stop the start: no channel could be read or
 * answered, and each new credential would be closed with the wrong key. What an old key closed is closed again with the
 * first one, so that the old key can go.
 */
@ApplicationScoped
class CredentialKeys {
    private static final Logger LOG = Logger.getLogger(CredentialKeys.class);
    private static final int BEFORE_ANY_JOB = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final Sql sql;
    private final Vault vault;

    CredentialKeys(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    private record Closed(UUID channel, byte[] ciphertext) {}

    void compare(@Observes @Priority(BEFORE_ANY_JOB) StartupEvent starting) {
        var others = sql.list(
                "SELECT channel_id, ciphertext FROM channel_credential WHERE substring(ciphertext FROM 1 FOR ?) <> ?",
                List.of(Vault.PREFIX, vault.prefix()),
                row -> new Closed(Sql.uuid(row, "channel_id"), row.getBytes("ciphertext")));
        long lost = others.stream().filter(c -> !vault.knows(c.ciphertext)).count();
        if (lost > 0)
            throw new ConfigurationException("Majakka does not start: neither MAJAKKA_CREDENTIAL_KEY nor"
                    + " MAJAKKA_CREDENTIAL_OLD_KEYS opens the credentials that the database keeps (channels: " + lost
                    + ").");
        others.forEach(this::closeAgain);
        if (!others.isEmpty()) LOG.infof("The first key now closes the credentials of %d more channels", others.size());
    }

    /** Whoever changed it meanwhile closed it with the first key anyway. */
    private void closeAgain(Closed old) {
        try {
            var fresh = vault.close(vault.open(old.ciphertext, old.channel), old.channel);
            sql.change(
                    "UPDATE channel_credential SET ciphertext = ? WHERE channel_id = ? AND ciphertext = ?",
                    fresh,
                    old.channel,
                    old.ciphertext);
        } catch (GeneralSecurityException e) {
            LOG.errorf("The credential of channel %s was damaged or moved: it does not open", old.channel);
        }
    }
}
