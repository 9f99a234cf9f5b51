package fi.majakka.audit;

import fi.majakka.shared.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The trail of the running program, as tests write it, harm it and look at it. */
@Singleton
public class Trail {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Sql sql;

    @Inject
    AuditTrail writer;

    @Inject
    Sealer sealer;

    @Inject
    Anchors anchors;

    @Inject
    AnchorKeys keys;

    @Inject
    DataSource source;

    /** Writes rows and waits until they are sealed. @return their numbers in the chain */
    List<Long> grows(int rows) {
        var subjects = new ArrayList<UUID>();
        for (int i = 0; i < rows; i++) {
            var did = Did.now("rivi " + i);
            subjects.add(did.subject());
            QuarkusTransaction.requiringNew().run(() -> writer.record(did));
        }
        awaitSeals();
        return subjects.stream().map(this::seq).toList();
    }

    private long seq(UUID subject) {
        var query = "SELECT s.seq FROM audit_seal s JOIN audit a ON a.id = s.audit_id WHERE a.subject_id = ?";
        return sql.one(query, List.of(subject), row -> row.getLong("seq"));
    }

    String hash(long seq) {
        var query = "SELECT encode(hash, 'hex') AS hash FROM audit_seal WHERE seq = ?";
        return sql.one(query, List.of(seq), row -> row.getString("hash"));
    }

    void awaitSeals() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count("audit_unsealed") > 0 && System.nanoTime() < end) pause(20);
    }

    long count(String table) {
        return sql.one("SELECT count(*) AS n FROM " + table, List.of(), row -> row.getLong("n"));
    }

    Verification verification(Anchor... brought) {
        return verification(keys, brought);
    }

    /** @param keys that the one who looks has */
    Verification verification(AnchorKeys keys, Anchor... brought) {
        try (var connection = source.getConnection()) {
            return new Verifier(connection, keys).verify(List.of(brought));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All in a transaction that is undone, while the program's own sealer waits. */
    <T> T undone(Supplier<T> work) {
        QuarkusTransaction.begin();
        try {
            sql.one("SELECT pg_advisory_xact_lock(?)", List.of(Sealer.LOCK), row -> true);
            return work.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** For threads of a test, which come with no request around them. */
    @ActivateRequestContext
    void asRequest(Runnable work) {
        work.run();
    }

    /** What is found after somebody with all rights in the database did this. */
    Verification after(Runnable harm, Anchor... brought) {
        return undone(() -> {
            harm.run();
            return verification(brought);
        });
    }

    static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
