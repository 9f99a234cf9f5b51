package fi.majakka.coverage.duty;

import fi.majakka.coverage.duty.Stretch.Gap;
import fi.majakka.coverage.duty.Stretch.Missing;
import fi.majakka.coverage.duty.Stretch.OnDuty;
import fi.majakka.delegation.Means;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One instant at one desk: who of those planned is there and may answer, and whether that is enough. */
final class Evaluation {
    private final Rules rules;
    private final Rules.Desk desk;
    private final Instant at;
    private final List<Planned> planned;
    private final Map<UUID, OnDuty> present = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();

    private Evaluation(Rules rules, Rules.Desk desk, Instant at, List<Planned> on) {
        this.rules = rules;
        this.desk = desk;
        this.at = at;
        this.planned = on;
    }

    static Stretch of(Rules rules, Rules.Desk desk, Span span, List<Planned> on, int atLeast) {
        var evaluation = new Evaluation(rules, desk, span.from(), on);
        on.forEach(evaluation::look);
        return evaluation.judge(span, atLeast);
    }

    private void look(Planned planned) {
        var member = planned.member();
        if (!rules.isKnown(member)) miss(planned, Why.UNKNOWN);
        else if (rules.hasLeft(member, at)) miss(planned, Why.LEFT);
        else if (rules.isAway(member, at)) standIn(planned);
        else add(member, planned.source(), planned.rule(), planned.shift(), null);
    }

    private void miss(Planned planned, Why why) {
        var one = new Missing(planned.member(), why, planned.source(), planned.rule());
        if (!missing.contains(one)) missing.add(one); // two shifts at a time are one person
    }

    private void standIn(Planned planned) {
        miss(planned, Why.ABSENT);
        var found = new Substitutes(rules, desk.channels(), at, approversPlanned()).of(planned.member());
        if (found != null) add(found.member(), Source.SUBSTITUTE, found.absence(), planned.shift(), planned.member());
    }

    /** Those who are there by the rules themselves: substitutes do not wait for each other. */
    private Set<UUID> approversPlanned() {
        return planned.stream()
                .map(Planned::member)
                .filter(m -> rules.isKnown(m) && !rules.hasLeft(m, at) && !rules.isAway(m, at))
                .filter(this::approvesSomewhere)
                .collect(Collectors.toSet());
    }

    private void add(UUID member, Source source, UUID rule, String shift, UUID insteadOf) {
        var means = rules.best(member, desk.channels(), at);
        present.putIfAbsent(member, new OnDuty(member, means, source, rule, shift, insteadOf));
    }

    private Stretch judge(Span span, int atLeast) {
        var able = new ArrayList<OnDuty>();
        var approveOnly = new ArrayList<OnDuty>();
        for (var one : present.values()) {
            if (desk.channels().stream().anyMatch(channel -> answers(one, channel))) able.add(one);
            else if (approvesSomewhere(one.member())) approveOnly.add(one);
            else missing.add(missing(one));
        }
        var approvers =
                present.keySet().stream().filter(this::approvesSomewhere).toList();
        var gap = gap(atLeast);
        if (gap == null) gap = keepersGap(able.size());
        return new Stretch(
                span, List.copyOf(able), approvers, List.copyOf(approveOnly), List.copyOf(missing), atLeast, gap);
    }

    private Missing missing(OnDuty one) {
        return new Missing(one.member(), why(one.means()), one.source(), one.rule());
    }

    private static Why why(Means means) {
        return switch (means) {
            case NONE -> Why.NO_RIGHT;
            case ENDED -> Why.DELEGATION_ENDED;
            case SUPERVISED, ALONE -> Why.SUPERVISED;
        };
    }

    private boolean approvesSomewhere(UUID member) {
        var approves = rules.ability(member, at).approves();
        return desk.channels().stream().anyMatch(approves::contains);
    }

    /** Alone, or with somebody else on duty who approves. */
    private boolean answers(OnDuty one, UUID channel) {
        var means = rules.ability(one.member(), at).on(channel);
        return means == Means.ALONE || means == Means.SUPERVISED && hasApprover(one.member(), channel);
    }

    private boolean hasApprover(UUID writer, UUID channel) {
        for (var other : present.keySet())
            if (!other.equals(writer) && rules.ability(other, at).approves().contains(channel)) return true;
        return false;
    }

    private Gap gap(int atLeast) {
        var lacking = new ArrayList<UUID>();
        int fewest = Integer.MAX_VALUE;
        Reason reason = null;
        for (var channel : desk.channels()) {
            int have = (int) present.values().stream()
                    .filter(one -> answers(one, channel))
                    .count();
            int alone = (int) present.keySet().stream()
                    .filter(m -> rules.ability(m, at).on(channel) == Means.ALONE)
                    .count();
            if (have >= atLeast && alone >= desk.atLeastAlone()) continue;
            lacking.add(channel);
            if (have < fewest) {
                fewest = have;
                reason = have == 0 ? nearest(channel) : have < atLeast ? Reason.TOO_FEW : Reason.TOO_FEW_ALONE;
            }
        }
        return lacking.isEmpty() ? null : new Gap(reason, List.copyOf(lacking), fewest);
    }

    /** Told only where enough answer: that nobody does is worse. */
    private Gap keepersGap(int have) {
        var lacking = new ArrayList<UUID>();
        for (var channel : desk.channels()) {
            var away = desk.keeping().tooManyAway(channel, rules, at);
            if (away.isEmpty()) continue;
            lacking.add(channel);
            for (var keeper : away) miss(new Planned(keeper, null, Source.KEEPER, channel, null), whyAway(keeper));
        }
        return lacking.isEmpty() ? null : new Gap(Reason.KEEPERS_AWAY, List.copyOf(lacking), have);
    }

    private Why whyAway(UUID keeper) {
        return rules.hasLeft(keeper, at) ? Why.LEFT : Why.ABSENT;
    }

    /** Why nobody answers on the channel, by whoever came nearest to it. */
    private Reason nearest(UUID channel) {
        var here = present.keySet().stream()
                .map(m -> why(rules.ability(m, at).on(channel)))
                .min(Comparator.comparing(Why::distance));
        if (here.isPresent()) return here.get().reason;
        var away = missing.stream().map(Missing::why).min(Comparator.comparing(Why::distance));
        return away.isPresent() ? away.get().reason : Reason.NOBODY_PLANNED;
    }
}
