package fi.majakka.channel;

import fi.majakka.shared.Sql;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;

/**
 * Stops the start with keys that do not open what is kept: no channel could be read or answered, and each new credential
 * would be closed with the wrong key.
 */
@ApplicationScoped
class KeyCheck {
    private static final int BEFORE_ANY_JOB = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final Sql sql;
    private final Vault vault;

    KeyCheck(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void check(@Observes @Priority(BEFORE_ANY_JOB) StartupEvent starting) {
        var perKey = "SELECT substring(ciphertext FROM 1 FOR ?) AS key, count(*) AS channels FROM channel_credential"
                + " GROUP BY 1";
        long closed = sql
                .list(
                        perKey,
                        List.of(Vault.PREFIX),
                        row -> vault.knows(row.getBytes("key")) ? 0 : row.getLong("channels"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        if (closed > 0)
            throw new ConfigurationException("Majakka does not start: neither MAJAKKA_CREDENTIAL_KEY nor"
                    + " MAJAKKA_CREDENTIAL_OLD_KEYS opens the credentials that the database keeps (channels: " + closed
                    + ").");
    }
}
