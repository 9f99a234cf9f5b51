package fi.majakka.coverage.rota;

import fi.majakka.coverage.duty.RotaRules;
import fi.majakka.coverage.duty.RotaShift;
import fi.majakka.coverage.duty.Rules;
import fi.majakka.shared.Invalid;
import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A repeating pattern of shifts over members. */
@Entity
public class Rota extends PanacheEntityBase {
    @Id
    public UUID id;

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

    public UUID madeBy;
    public Instant madeAt;

    @Version
    public int version;

    protected Rota() {}

    /** @throws Invalid when it ends before it begins, or a member is named twice */
    public Rota(UUID id, RotaBody body, MemberId by, Instant now) {
        this.id = id;
        this.deskId = body.deskId();
        this.madeBy = by.value();
        this.madeAt = now;
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
        if (body.until() != null) lastDay = body.until();
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

    /** The rules with this one in its present form. */
    public Rules into(Rules rules) {
        return rules.with(rules.desk(deskId).with(rules()));
    }
}
