package fi.majakka.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.majakka.network.Access;
import fi.majakka.network.Failure;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Keeps channels' credentials, encrypted, and hands them to connectors and to nobody else. */
@ApplicationScoped
public class Credentials {
    private static final Logger LOG = Logger.getLogger(Credentials.class);
    private final Sql sql;
    private final Vault vault;
    private final ObjectMapper json;

    Credentials(Sql sql, Vault vault, ObjectMapper json) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
    }

    /** The way into a channel. @throws NotFound when it has no credential */
    public Access access(ChannelId channel) {
        var query = "SELECT ciphertext FROM channel_credential WHERE channel_id = ?";
        var ciphertext = sql.one(query, List.of(channel.value()), row -> row.getBytes("ciphertext"));
        if (ciphertext == null) throw new NotFound();
        return new Opened(channel, open(ciphertext, channel.value()));
    }

    /** A way in that is not kept yet, to try it before a channel is connected. */
    Opened tryOut(ChannelId channel, Map<String, String> credential) {
        return new Opened(channel, credential);
    }

    void keep(ChannelId channel, Map<String, String> credential, MemberId by) {
        sql.change("""
                INSERT INTO channel_credential (channel_id, ciphertext, changed_by) VALUES (?, ?, ?)
                ON CONFLICT (channel_id) DO UPDATE
                SET ciphertext = excluded.ciphertext, changed_by = excluded.changed_by, changed_at = now()""", channel.value(), close(credential, channel.value()), by == null ? null : by.value());
    }

    /** What opened a channel is not kept longer than the channel. */
    void forget(ChannelId channel) {
        sql.change("DELETE FROM channel_credential WHERE channel_id = ?", channel.value());
    }

    private byte[] close(Map<String, String> credential, UUID row) {
        try {
            return vault.close(json.writeValueAsString(new TreeMap<>(credential)), row);
        } catch (JsonProcessingException | GeneralSecurityException e) {
            throw new IllegalStateException("A credential could not be encrypted");
        }
    }

    private Map<String, String> open(byte[] ciphertext, UUID row) {
        try {
            return json.readValue(vault.open(ciphertext, row), new TypeReference<>() {});
        } catch (JsonProcessingException | GeneralSecurityException e) {
            LOG.errorf("The credential of channel %s does not open: it was changed, or its key is not configured", row);
            throw new Failure(
                    Failure.Kind.AUTH,
                    "credential-closed",
                    "The stored credential does not open with the configured keys: enter it again");
        }
    }

    /** An opened credential. Its text form shows nothing of it. */
    final class Opened implements Access {
        private final ChannelId channel;
        private Map<String, String> credential;
        private boolean kept = true;

        private Opened(ChannelId channel, Map<String, String> credential) {
            this.channel = channel;
            this.credential = Map.copyOf(credential);
        }

        Opened notKeptYet() {
            kept = false;
            return this;
        }

        @Override
        public ChannelId channel() {
            return channel;
        }

        @Override
        public Map<String, String> credential() {
            return credential;
        }

        @Override
        public void rotated(Map<String, String> next) {
            if (kept) QuarkusTransaction.requiringNew().run(() -> keep(channel, next, null));
            credential = Map.copyOf(next);
        }

        @Override
        public String toString() {
            return "Access to " + channel;
        }
    }
}
