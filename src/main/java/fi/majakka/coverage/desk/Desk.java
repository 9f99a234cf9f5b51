package fi.majakka.coverage.desk;

import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/** A set of channels covered together, with its service hours and its rules. */
@Entity
public class Desk extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;

    @Column(columnDefinition = "uuid[]")
    public List<UUID> channels;

    public String zone;
    public UUID lastResortId;

    @Convert(converter = DeskRulesColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    public DeskRules rules;

    public UUID madeBy;
    public Instant madeAt;
    public Instant removedAt;

    @Version
    public int version;

    protected Desk() {}

    public Desk(UUID id, DeskBody body, MemberId by, Instant now) {
        this.id = id;
        this.madeBy = by.value();
        this.madeAt = now;
        this.rules = body.rules(by.value());
        take(body);
    }

    public static Optional<Desk> kept(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    /** In the order in which they were made. */
    public static List<Desk> all() {
        return list("removedAt is null order by id");
    }

    /** What is missing in the body stays as it is. */
    public void change(DeskBody body, MemberId by) {
        rules = body.over(rules, by.value());
        take(body);
    }

    private void take(DeskBody body) {
        name = DeskBody.or(body.name(), name);
        channels = body.channels() == null
                ? channels
                : body.channels().stream().distinct().toList();
        zone = DeskBody.or(body.zone(), zone);
        lastResortId =
                DeskBody.or(body.lastResortId(), body.clears(DeskBody.Clear.LAST_RESORT_ID) ? null : lastResortId);
    }

    public void remove(Instant now) {
        removedAt = now;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }
}
