package fi.majakka.coverage.watch;

import fi.majakka.coverage.CoverageChanged;
import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.duty.Span;
import fi.majakka.coverage.proof.Changing;
import fi.majakka.coverage.proof.DeskProof;
import fi.majakka.coverage.proof.GapFound;
import fi.majakka.coverage.proof.Rulebook;
import fi.majakka.shared.Change;
import fi.majakka.shared.Ids;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Proofs as they were made: since when a desk is covered, and which gap was found when. */
@ApplicationScoped
class ProofLedger {
    private final Sql sql;
    private final RulesVersion versions;
    private final Rulebook rulebook;
    private final Event<Change> changes;

    ProofLedger(Sql sql, RulesVersion versions, Rulebook rulebook, Event<Change> changes) {
        this.sql = sql;
        this.versions = versions;
        this.rulebook = rulebook;
        this.changes = changes;
    }

    /** Call inside a transaction. Does nothing while another instance does it. */
    void prove() {
        if (!sql.one("SELECT pg_try_advisory_xact_lock(4711, 1) AS alone", List.of(), row -> row.getBoolean("alone")))
            return;
        long version = versions.now();
        var now = sql.now();
        var span = new Span(now, now.plus(Changing.HORIZON));
        var book = rulebook.open(span);
        for (var desk : book.rules().desks())
            write(book.desks().get(desk.id()), DeskProof.of(book.rules(), desk, span), version, now);
    }

    private void write(Desk desk, DeskProof proof, long version, Instant now) {
        var found = proof.gaps().stream().filter(gap -> isNew(gap, now)).toList();
        forget(proof, now);
        sql.change(
                """
                INSERT INTO coverage_proof (desk_id, proved_at, proved_until, service_minutes, gap_minutes, covered_since, version)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (desk_id) DO UPDATE SET proved_at = excluded.proved_at, proved_until = excluded.proved_until,
                  service_minutes = excluded.service_minutes, gap_minutes = excluded.gap_minutes, version = excluded.version,
                  covered_since = CASE WHEN excluded.gap_minutes > 0 THEN NULL
                    ELSE coalesce(coverage_proof.covered_since, excluded.covered_since) END""",
                desk.id,
                now,
                proof.span().until(),
                proof.serviceMinutes(),
                proof.gapMinutes(),
                proof.gaps().isEmpty() ? now : null,
                version);
        if (!found.isEmpty())
            changes.fire(new CoverageChanged(
                    desk.id, desk.channels.get(0), Kind.GAP_FOUND, null, now, null, words(found, desk), desk.version));
    }

    /** A gap that only got shorter as time went by is none that is new. */
    private boolean isNew(GapFound gap, Instant now) {
        var known = """
                UPDATE coverage_gap SET starts_at = least(starts_at, ?), ends_at = ?
                WHERE desk_id = ? AND reason = ? AND gone_at IS NULL AND starts_at <= ? AND ends_at >= ?""";
        var at = gap.span();
        if (sql.change(known, at.from(), at.until(), gap.desk(), gap.reason(), at.from(), at.from()) > 0) return false;
        sql.change("""
                INSERT INTO coverage_gap (id, desk_id, starts_at, ends_at, reason, found_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", Ids.next(now), gap.desk(), at.from(), at.until(), gap.reason(), now);
        return true;
    }

    /** What the proof does not find any more is closed, or over. */
    private void forget(DeskProof proof, Instant now) {
        record Row(UUID id, Instant from, Instant until) {}
        var open = sql.list(
                "SELECT id, starts_at, ends_at FROM coverage_gap WHERE desk_id = ? AND gone_at IS NULL",
                List.of(proof.desk()),
                row -> new Row(Sql.uuid(row, "id"), Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")));
        for (var row : open) {
            var span = new Span(row.from, row.until);
            if (proof.gaps().stream().noneMatch(gap -> gap.span().meets(span)))
                sql.change("UPDATE coverage_gap SET gone_at = ? WHERE id = ?", now, row.id);
        }
    }

    private static String words(List<GapFound> gaps, Desk desk) {
        var first = gaps.get(0).span().from().atZone(desk.zone()).toLocalDateTime();
        return gaps.size() == 1
                ? desk.name + " " + first
                : desk.name + " " + first + " and " + (gaps.size() - 1) + " more";
    }
}
