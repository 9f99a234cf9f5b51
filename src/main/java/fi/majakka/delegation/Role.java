package fi.majakka.delegation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the owner can delegate: the acts that go together. */
public enum Role {
    @JsonProperty("observer")
    OBSERVER(EnumSet.of(Act.READ)),
    @JsonProperty("drafter")
    DRAFTER(EnumSet.of(Act.READ, Act.DRAFT)),
    @JsonProperty("responder")
    RESPONDER(EnumSet.of(Act.READ, Act.DRAFT, Act.ANSWER)),
    @JsonProperty("approver")
    APPROVER(EnumSet.of(Act.READ, Act.APPROVE)),
    @JsonProperty("moderator")
    MODERATOR(EnumSet.of(Act.READ, Act.MODERATE)),
    @JsonProperty("planner")
    PLANNER(EnumSet.of(Act.READ, Act.PLAN)),
    @JsonProperty("keeper")
    KEEPER(EnumSet.of(Act.READ, Act.KEEP)),
    @JsonProperty("speaker")
    SPEAKER(EnumSet.of(Act.READ, Act.SPEAK)),
    /** Everything, on all channels; only an owner makes another one. */
    @JsonProperty("owner")
    OWNER(EnumSet.allOf(Act.class));

    public final Set<Act> acts;

    /** As the API and the provider's mapping spell it. */
    public final String word;

    Role(EnumSet<Act> acts) {
        this.acts = Collections.unmodifiableSet(acts);
        this.word = name().toLowerCase(Locale.ROOT);
    }
}
