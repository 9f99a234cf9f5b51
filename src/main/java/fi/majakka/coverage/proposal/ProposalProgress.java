package fi.majakka.coverage.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The best plan of one kind so far.
 *
 * @param empty places that must be taken and are not; missing before there is a plan
 * @param brokenMinutes how much of the hard rules is broken, in minutes; missing before there is a plan
 * @param detail the same in words
 */
@Schema(requiredProperties = {"kind", "state", "detail"})
public record ProposalProgress(Kind kind, State state, Integer empty, Long brokenMinutes, String detail) {
    /** Whether it is searched for. */
    @Schema(name = "ProposalSearchState")
    public enum State {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("searching")
        SEARCHING,
        @JsonProperty("done")
        DONE
    }

    static ProposalProgress waiting(Kind kind) {
        return new ProposalProgress(kind, State.WAITING, null, null, "Waits for its turn");
    }

    static ProposalProgress of(Kind kind, Roster roster, State state) {
        int empty = roster.empty().size();
        long broken = -roster.score.hardScore();
        var words = (empty == 0 ? "No gaps" : Say.count(empty, "place is", "places are") + " still empty")
                + (broken == 0 ? ", every hard rule is kept" : ", hard rules are broken by " + Say.hours(broken))
                + "; the rest costs " + -roster.score.softScore();
        return new ProposalProgress(kind, state, empty, broken, words);
    }

    ProposalProgress done() {
        return new ProposalProgress(kind, State.DONE, empty, brokenMinutes, detail);
    }
}
