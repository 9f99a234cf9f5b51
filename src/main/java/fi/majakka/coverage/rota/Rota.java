package fi.majakka.coverage.rota;

import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A repeating pattern of shifts over members. */
@Entity
public class Rota extends DutyRule {
    public UUID deskId;
    public String name;
    public LocalDate firstDay;
    public LocalDate lastDay;

    @Column(columnDefinition = "uuid[]")
    public List<UUID> members;

    @Convert(converter = RotaPatternColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    RotaPattern pattern;

    protected Rota() {}

    /** @throws Invalid when it ends before it begins, or a member is named twice */
    public Rota(UUID id, RotaBody body, MemberId by, Instant now) {
        super(id, by, now);
        this.deskId = body.deskId();
        this.pattern = body.pattern();
        take(body);
    }

    /** @throws Invalid as when it is made */
    public void change(RotaBody body) {
        pattern = body.over(pattern);
        take(body);
    }

    private void take(RotaBody body) {
        if (body.name() != null) name = body.name();
        if (body.from() != null) firstDay = body.from();
        if (body.until() != null || body.clears(RotaBody.Clear.UNTIL)) lastDay = body.until();
        if (lastDay != null && lastDay.isBefore(firstDay)) throw new Invalid("until", "must not be before from");
        if (body.members() != null) members = List.copyOf(body.members());
        if (members.stream().distinct().count() < members.size())
            throw new Invalid("members", "must name each member once");
    }

    public RotaRules rules() {
        return new RotaRules(
                id,
                name,
                firstDay,
                lastDay,
                pattern.turn(),
                pattern.repeatWeeks(),
                members,
                pattern.together(),
                pattern.onHolidays(),
                pattern.shifts());
    }

    public List<RotaShift> shifts() {
        return pattern.shifts();
    }

    @Override
    public Rules into(Rules rules) {
        return rules.with(rules.desk(deskId).with(rules()));
    }
}
