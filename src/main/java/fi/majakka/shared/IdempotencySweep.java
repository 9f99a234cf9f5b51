package fi.majakka.shared;

import io.quarkus.scheduler.Scheduled;
import jakarta.transaction.Transactional;

/** Forgets idempotency keys after their 24 hours. */
class IdempotencySweep {
    private final Sql sql;

    IdempotencySweep(Sql sql) {
        this.sql = sql;
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-sweep")
    @Transactional
    void forgetOldKeys() {
        sql.change("DELETE FROM idempotency_key WHERE created_at < now() - interval '25 hours'");
    }
}
