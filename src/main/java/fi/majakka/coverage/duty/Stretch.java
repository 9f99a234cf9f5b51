package fi.majakka.coverage.duty;

import fi.majakka.delegation.Means;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A piece of service hours in which nothing changes.
 *
 * @param onDuty those who may really answer, ordered as the rules name them
 * @param approvers those on duty who may approve replies of others
 * @param approveOnly those of the approvers who answer nothing themselves: they are on duty, and cover nothing
 * @param missing those who were planned and do not count, with why
 * @param gap null when it is covered
 */
public record Stretch(
        Span span,
        List<OnDuty> onDuty,
        List<UUID> approvers,
        List<OnDuty> approveOnly,
        List<Missing> missing,
        int atLeast,
        Gap gap) {
    /**
     * Somebody who answers.
     *
     * @param means the most on any channel of the desk
     * @param rule the rota, override, plan or absence that put the member there
     * @param insteadOf who is absent, for a substitute
     */
    public record OnDuty(UUID member, Means means, Source source, UUID rule, String shift, UUID insteadOf) {}

    /** @param rule the rota, override, plan or absence that named the member; for a keeper the channel */
    public record Missing(UUID member, Why why, Source source, UUID rule) {}

    /** @param channels where somebody is missing */
    public record Gap(Reason reason, List<UUID> channels, int have) {}

    /** The same but for the time. */
    boolean continues(Stretch before) {
        return before.span.until().equals(span.from())
                && before.onDuty.equals(onDuty)
                && before.approvers.equals(approvers)
                && before.approveOnly.equals(approveOnly)
                && before.missing.equals(missing)
                && before.atLeast == atLeast
                && java.util.Objects.equals(before.gap, gap);
    }

    Stretch until(Stretch next) {
        return new Stretch(
                new Span(span.from(), next.span.until()), onDuty, approvers, approveOnly, missing, atLeast, gap);
    }

    /** Who answers, and who only approves: all whose shift it is. */
    public List<OnDuty> everybody() {
        return Stream.concat(onDuty.stream(), approveOnly.stream()).toList();
    }
}
