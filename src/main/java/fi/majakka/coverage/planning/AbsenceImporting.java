package fi.majakka.coverage.planning;

import fi.majakka.coverage.AbsenceChanged.Kind;
import fi.majakka.coverage.absence.Absence;
import fi.majakka.coverage.calendar.CalendarText;
import fi.majakka.coverage.calendar.Occurrence;
import fi.majakka.coverage.calendar.SkippedEvent;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.coverage.proof.Changing;
import fi.majakka.coverage.proof.Consequences;
import fi.majakka.delegation.Authority;
import fi.majakka.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes absences of a calendar's events, each of them once however often the calendar is brought. */
@ApplicationScoped
class AbsenceImporting {
    private final Authority authority;
    private final AbsenceDrafts drafts;
    private final AbsenceTelling telling;
    private final Changing changing;
    private final Sql sql;

    AbsenceImporting(Authority authority, AbsenceDrafts drafts, AbsenceTelling telling, Changing changing, Sql sql) {
        this.authority = authority;
        this.drafts = drafts;
        this.telling = telling;
        this.changing = changing;
        this.sql = sql;
    }

    ImportedAbsences of(AbsenceImport body) {
        var member = drafts.subject(body.memberId());
        if (body.zone() != null) DeskDrafts.requireZone(body.zone());
        var usual = body.zone() == null ? drafts.zone(member) : ZoneId.of(body.zone());
        var text = CalendarText.read("ics", body.ics(), usual, authority.now());
        var skipped = new ArrayList<>(text.skipped());
        var rules = changing.before();
        var made = made(body, member, text.occurrences(), skipped, rules.book().rules());
        var consequences = consequences(rules, made.values(), body.confirmation());
        if (!body.savesNothing()) save(made, consequences, body.confirmation());
        return new ImportedAbsences(made.values().stream().map(drafts::view).toList(), skipped);
    }

    private Map<Occurrence, Absence> made(
            AbsenceImport body, UUID member, List<Occurrence> occurrences, List<SkippedEvent> skipped, Rules rules) {
        var made = new LinkedHashMap<Occurrence, Absence>();
        var known = known(member);
        for (var occurrence : occurrences)
            if (known.add(new Known(occurrence.uid(), occurrence.origin())))
                made.put(occurrence, drafts.made(body.body(occurrence, member), rules));
            else skipped.add(new SkippedEvent(occurrence.summary(), "it was brought before: " + occurrence.from()));
        return made;
    }

    private record Known(String uid, Instant origin) {}

    /** Two who bring the same at once wait for each other. */
    private HashSet<Known> known(UUID member) {
        sql.one(
                "SELECT pg_advisory_xact_lock(hashtextextended(?, 31))",
                List.of("absence import " + member),
                row -> true);
        return new HashSet<>(sql.list(
                "SELECT uid, origin FROM absence_import WHERE member_id = ?",
                List.of(member),
                row -> new Known(row.getString("uid"), Sql.instant(row, "origin"))));
    }

    /** All of them together; an illness that began asks nobody. */
    private Consequences consequences(Changing.Before rules, Iterable<Absence> absences, String confirmation) {
        boolean ill = true;
        UnaryOperator<Rules> change = UnaryOperator.identity();
        for (var absence : absences) {
            var before = change;
            change = r -> absence.into(before.apply(r));
            ill &= AbsenceDrafts.isIllNow(absence, authority.now());
        }
        return ill ? rules.consequences(change) : rules.require(change, confirmation);
    }

    private void save(Map<Occurrence, Absence> made, Consequences consequences, String confirmation) {
        made.forEach((occurrence, absence) -> {
            absence.persistAndFlush();
            sql.change(
                    "INSERT INTO absence_import (absence_id, member_id, uid, origin) VALUES (?, ?, ?, ?)",
                    absence.id,
                    absence.memberId,
                    occurrence.uid(),
                    occurrence.origin());
            telling.tell(absence, absence.counts() ? Kind.TOLD : Kind.REQUESTED, null);
        });
        made.values().stream().findFirst().ifPresent(first -> telling.confirmed(consequences, first, confirmation));
    }
}
