package fi.majakka.team;

import fi.majakka.shared.MemberId;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A person of the team, or a service account, known by OIDC issuer and subject. */
@Entity
@DynamicUpdate
public class Member extends PanacheEntityBase {
    /** Who is behind the login. Only people are given work. */
    public enum Kind {
        PERSON,
        SERVICE
    }

    /** How a role begins that the provider only allows: it gives nothing, and makes nobody part of the team. */
    public static final String CEILING = "at-most-";

    /** The languages that Majakka itself speaks, as a pattern. */
    public static final String SPOKEN = "fi|sv|en";

    @Id
    public UUID id;

    public String issuer;
    public String subject;
    public String name;
    public String email;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** What the provider said at the last login; what that allows is for {@code delegation} to say. */
    @Column(columnDefinition = "text[]")
    public List<String> roles;

    /** What the member answers in, as ISO 639 codes; empty when that was not said. */
    @Column(columnDefinition = "text[]")
    public List<String> languages = List.of();

    /** What Majakka writes to the member in, one of {@link #SPOKEN}; null when that was not said. */
    public String language;

    public boolean active;

    /** When all access ended or will end; null for who stays. */
    public Instant leavesAt;

    public Instant createdAt;
    public Instant seenAt;

    @Version
    public int version;

    protected Member() {}

    Member(UUID id, String issuer, String subject, Instant now) {
        this.id = id;
        this.issuer = issuer;
        this.subject = subject;
        this.active = true;
        this.createdAt = now;
    }

    public static Optional<Member> known(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    public static Optional<Member> known(MemberId id) {
        return findByIdOptional(id.value());
    }

    /** Takes over what the provider says today. */
    void logIn(String name, String email, Kind kind, Set<String> roles, Instant now) {
        this.name = name;
        this.email = email;
        this.kind = kind;
        this.roles = roles.stream().sorted().toList();
        this.seenAt = now;
    }

    public void speak(List<String> codes) {
        languages = List.copyOf(codes);
    }

    /** In which language the member is written to. */
    void readIn(String code) {
        language = code;
    }

    /** Ends all access at once. Roles stay as they were decided and count no more. */
    public void leave(Instant now) {
        active = false;
        if (leavesAt == null || leavesAt.isAfter(now)) leavesAt = now;
    }

    /** Says when all access will end; coverage counts with it from today on. Null takes it back. */
    public void leaveAt(Instant at) {
        leavesAt = at;
    }

    public void comeBack() {
        active = true;
        leavesAt = null;
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    public MemberId memberId() {
        return new MemberId(id);
    }
}
