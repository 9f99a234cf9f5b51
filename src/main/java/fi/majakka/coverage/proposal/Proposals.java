package fi.majakka.coverage.proposal;

import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.RuleBroken;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Proposals as rows: whoever searches writes how far it is, and any instance reads it. */
@ApplicationScoped
public class Proposals {
    /** Whoever searches writes each second; after so much silence it has died. */
    private static final String SILENT = "seen_at < now() - interval '20 seconds'";

    private static final String KEPT_FOR = "interval '30 days'";

    /** As a request to make the plan they are still within what a body may hold. */
    private static final int MOST_SHIFTS = 1600;

    private final Sql sql;
    private final Event<Run> runs;

    Proposals(Sql sql, Event<Run> runs) {
        this.sql = sql;
        this.runs = runs;
    }

    /**
     * The search begins when this transaction is over.
     *
     * @return the proposal's id
     * @throws RuleBroken when the plan would have more shifts than can be saved
     */
    public UUID ask(ProposalBody body, PlanRequest request, MemberId by, Instant now) {
        var problem = new PlanProblem(request);
        int shifts = problem.seats.size();
        if (shifts > MOST_SHIFTS)
            throw new RuleBroken(
                    "plan-too-large",
                    "until",
                    "The plan would have " + shifts + " shifts, more than " + MOST_SHIFTS
                            + ": ask for fewer desks or a shorter time");
        var run = new Run(Ids.next(now), problem, body.kinds(), body.seconds());
        sql.change("DELETE FROM plan_proposal WHERE asked_at < now() - " + KEPT_FOR);
        sql.change(
                "INSERT INTO plan_proposal (id, asked_by, asked_at, request, state, seen_at, progress)"
                        + " VALUES (?, ?, ?, ?::jsonb, 'SOLVING', now(), ?::jsonb)",
                run.id,
                by,
                now,
                Columns.REQUEST.convertToDatabaseColumn(body),
                Columns.PROGRESS.convertToDatabaseColumn(run.progress()));
        runs.fire(run);
        return run.id;
    }

    /** @throws NotFound when there is none */
    public Kept find(UUID id) {
        var kept = sql.one(
                "SELECT *, state = 'SOLVING' AND " + SILENT + " AS died,"
                        + " extract(epoch FROM coalesce(ended_at, now()) - asked_at)::bigint AS seconds"
                        + " FROM plan_proposal WHERE id = ?",
                List.of(id),
                Proposals::kept);
        if (kept == null) throw new NotFound();
        return kept;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        boolean died = row.getBoolean("died");
        var result = Columns.RESULT.convertToEntityAttribute(row.getString("result"));
        return new Kept(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "asked_by"),
                Sql.instant(row, "asked_at"),
                row.getLong("seconds"),
                Columns.REQUEST.convertToEntityAttribute(row.getString("request")),
                died ? ProposalState.FAILED : ProposalState.valueOf(row.getString("state")),
                Columns.PROGRESS.convertToEntityAttribute(row.getString("progress")),
                died ? "The instance that searched has stopped: ask again" : row.getString("failure"),
                result == null ? List.of() : result);
    }

    /** Whoever searches ends it and keeps the best so far. */
    public void stop(UUID id) {
        sql.change("UPDATE plan_proposal SET stop_asked = true WHERE id = ? AND state = 'SOLVING'", id);
    }

    /** @return true when the search should go on */
    boolean pulse(Run run) {
        var goesOn = sql.one(
                "UPDATE plan_proposal SET seen_at = now(), progress = ?::jsonb WHERE id = ? AND state = 'SOLVING'"
                        + " RETURNING NOT stop_asked AS goes_on",
                List.of(Columns.PROGRESS.convertToDatabaseColumn(run.progress()), run.id),
                row -> row.getBoolean("goes_on"));
        return Boolean.TRUE.equals(goesOn);
    }

    void end(Run run) {
        var plans = run.plans();
        sql.change(
                "UPDATE plan_proposal SET state = ?, progress = ?::jsonb, result = ?::jsonb, failure = ?, ended_at = now()"
                        + " WHERE id = ? AND state = 'SOLVING'",
                plans.isEmpty() ? ProposalState.FAILED : ProposalState.READY,
                Columns.PROGRESS.convertToDatabaseColumn(run.progress()),
                Columns.RESULT.convertToDatabaseColumn(plans),
                plans.isEmpty() ? run.failure() : null,
                run.id);
    }
}
