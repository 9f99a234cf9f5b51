package fi.majakka.coverage.proof;

import fi.majakka.coverage.duty.Span;
import fi.majakka.shared.Sql;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What earlier proofs found, and when: since when a desk is covered, and since when a gap is known. */
record Remembered(Map<UUID, Instant> coveredSince, List<KnownGap> gaps) {
    record KnownGap(UUID desk, Span span, Instant foundAt) {}

    static Remembered read(Sql sql) {
        Map<UUID, Instant> since = new HashMap<>();
        sql.list(
                "SELECT desk_id, covered_since FROM coverage_proof WHERE covered_since IS NOT NULL",
                List.of(),
                row -> since.put(Sql.uuid(row, "desk_id"), Sql.instant(row, "covered_since")));
        var gaps = sql.list(
                "SELECT desk_id, starts_at, ends_at, found_at FROM coverage_gap WHERE gone_at IS NULL",
                List.of(),
                row -> new KnownGap(
                        Sql.uuid(row, "desk_id"),
                        new Span(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at")),
                        Sql.instant(row, "found_at")));
        return new Remembered(since, gaps);
    }

    /** Null for a gap that no proof has seen yet. */
    Instant foundAt(GapFound gap) {
        return gaps.stream()
                .filter(known -> known.desk.equals(gap.desk()) && known.span.meets(gap.span()))
                .map(KnownGap::foundAt)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
