package fi.majakka.coverage.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A one-off change of duty at a desk: with both members one takes the other's shifts, with {@code member} alone somebody comes
 * in, with {@code insteadOf} alone somebody goes.
 *
 * @param overPlans true when it changes what a plan says too; false when a plan goes before it
 */
public record OverrideRules(UUID id, Span span, UUID member, UUID insteadOf, boolean overPlans) {
    /** Who is on after the change. */
    List<Planned> change(List<Planned> on) {
        if (insteadOf == null) return with(on);
        boolean was = on.stream().anyMatch(p -> p.member().equals(insteadOf));
        if (!was) return on;
        var rest =
                on.stream().filter(p -> !Objects.equals(p.member(), insteadOf)).toList();
        return member == null ? rest : with(rest);
    }

    private List<Planned> with(List<Planned> on) {
        var more = new ArrayList<>(on);
        more.add(new Planned(member, span, Source.OVERRIDE, id, null));
        return more;
    }
}
