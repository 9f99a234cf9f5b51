package fi.majakka.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.delegation.acting.BreakGlass;
import fi.majakka.delegation.granting.Delegating.Wish;
import fi.majakka.delegation.granting.Delegation;
import fi.majakka.delegation.granting.DelegationDecision;
import fi.majakka.delegation.standing.Deputy;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * T32: random lives of roles, with absences, deputies, emergencies, leavers and two who decide at once. Whatever happens, nobody
 * decides for himself, nobody gives more than he has, nothing outlives its end, and everything is told.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DelegationPropertyTest {
    private static final int SEQUENCES = Integer.getInteger("delegation.sequences", 50_000);
    private static final int STEPS = 14;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Integer> done = new HashMap<>();

    @Test
    void whatever_happens_the_rules_hold() {
        System.out.println("Seed of the delegation sequences: " + seed);
        for (int i = 0; i < SEQUENCES; i++) {
            var world = new World(5);
            var life = new ArrayList<String>();
            try {
                for (int step = 0; step < STEPS; step++) step(world, life);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ", sequence " + i + ": " + String.join("\n  ", life), e);
            }
        }
        for (var needed : List.of("ask", "give", "approve", "refuse", "revoke", "renew", "deputy", "confirm", "twice"))
            assertTrue(done.getOrDefault(needed, 0) > SEQUENCES / 100, needed + " hardly happened: " + done);
    }

    private void step(World w, List<String> life) {
        w.now = w.now.plusSeconds(1L << random.nextInt(23));
        w.caller = random.nextInt(3) == 0 ? World.OWNER : any(w.people);
        var before = new HashMap<UUID, DelegationDecision>();
        w.delegations.forEach(d -> before.put(d.id, d.state));
        int told = w.told.size();
        var oracle = new RightsOracle(w);
        boolean mayDecide = oracle.mayDecide(w.caller);
        boolean owner = oracle.isOwner(w.caller);
        var what = one(w);
        life.add(w.now + " " + w.caller.getLeastSignificantBits() + " " + what);
        int changed = 0;
        for (var d : w.delegations) {
            var was = before.get(d.id);
            if (was == d.state) continue;
            changed++;
            boolean own = d.memberId.equals(w.caller);
            switch (d.state) {
                case REQUESTED -> assertTrue(was == null && own, "asked for by another");
                case APPROVED -> {
                    assertTrue(was == null || was == DelegationDecision.REQUESTED, "approved from " + was);
                    assertTrue(!own && mayDecide, "approved by who may not");
                    assertTrue(d.role != Role.OWNER || owner, "an owner made by who is none");
                    assertTrue(d.endsAt.isAfter(w.now), "approved when it was over");
                }
                case REFUSED ->
                    assertTrue(was == DelegationDecision.REQUESTED && !own && mayDecide, "refused from " + was);
                case REVOKED -> {
                    assertTrue(was != DelegationDecision.REFUSED && was != DelegationDecision.REVOKED, "twice");
                    assertTrue(own || mayDecide, "revoked by who may not");
                }
            }
            assertTrue(
                    Duration.between(d.startsAt, d.endsAt).compareTo(Delegation.LONGEST.multipliedBy(2)) <= 0,
                    "too long");
        }
        boolean renewed = what.startsWith("renew:ok");
        assertEquals(changed + (renewed ? 1 : 0), w.told.size() - told, "told of each change, once: " + what);
        rightsHold(w);
    }

    /** After each step of some, which over all lives is everybody on every channel. */
    private void rightsHold(World w) {
        var oracle = new RightsOracle(w);
        var standing = w.standing();
        var channel = any(w.channels);
        for (var member : List.of(w.caller, any(w.people))) {
            var powers = standing.powers(member, w.now);
            for (var act : List.of(Act.READ, Act.ANSWER, Act.APPROVE, Act.DELEGATE, Act.OWN, Act.KEEP))
                assertEquals(
                        oracle.may(member, act, channel),
                        powers.may(act, channel),
                        member.getLeastSignificantBits() + " " + act + " at " + w.now);
        }
    }

    private String one(World w) {
        var name = List.of(
                        "ask", "ask", "give", "approve", "approve", "refuse", "revoke", "renew", "twice", "deputy",
                        "away", "break", "confirm", "leave")
                .get(random.nextInt(14));
        try {
            act(w, name);
            done.merge(name, 1, Integer::sum);
            return name + ":ok";
        } catch (Problem e) {
            return name + ":" + e.code();
        }
    }

    private void act(World w, String name) {
        switch (name) {
            case "ask" -> w.delegating.ask(wish(w, null));
            case "give" -> w.delegating.ask(wish(w, any(w.people)));
            case "approve" -> w.delegating.approve(some(w), null, null);
            case "refuse" -> w.delegating.refuse(some(w), "Ei nyt");
            case "revoke" -> w.delegating.revoke(some(w), "Riittää");
            case "renew" -> w.delegating.renew(some(w), null);
            case "twice" -> twice(w);
            case "deputy" -> nameDeputy(w);
            case "away" -> w.away.put(any(w.people), List.of(new Away.Period(w.now, w.now.plus(time()))));
            case "break" ->
                w.emergencies.add(new BreakGlass(
                        UUID.randomUUID(), new MemberId(w.caller), "Hätä", random.nextInt(4) == 0, w.now));
            case "confirm" -> confirm(w);
            default -> leaveOrReturn(w);
        }
    }

    /** Two decide on the same request: the second finds it decided. */
    private void twice(World w) {
        var d = some(w);
        if (d.state != DelegationDecision.REQUESTED) throw new Problem(409, "not-requested", "");
        w.delegating.approve(d, null, null);
        try {
            w.delegating.refuse(d, "Sittenkään ei");
        } catch (Problem second) {
            assertEquals("not-requested", second.code());
            return;
        }
        throw new AssertionError("decided twice");
    }

    private void nameDeputy(World w) {
        w.authority.require(Act.OWN);
        var deputy = any(w.people);
        if (deputy.equals(w.caller)) throw new Problem(422, "own-deputy", "");
        w.deputies.removeIf(d -> d.owner().equals(w.caller));
        w.deputies.add(
                random.nextBoolean()
                        ? new Deputy(w.caller, deputy, null, null, true)
                        : new Deputy(w.caller, deputy, w.now, w.now.plus(time()), false));
    }

    private void confirm(World w) {
        if (w.emergencies.isEmpty()) throw new Problem(404, "not-found", "");
        var b = w.emergencies.get(w.emergencies.size() - 1);
        b.confirm(new MemberId(w.caller), w.now);
        assertTrue(!b.askedBy.equals(b.secondId), "confirmed by one person alone");
        assertTrue(!b.endsAt.isAfter(b.startedAt.plusSeconds(3600)), "open for too long");
    }

    private void leaveOrReturn(World w) {
        var who = any(w.people);
        if (!w.left.remove(who)) w.left.add(who);
    }

    private Wish wish(World w, UUID member) {
        var role = Role.values()[random.nextInt(Role.values().length)];
        boolean all = role == Role.OWNER || random.nextInt(3) == 0;
        var from = w.now.plus(random.nextBoolean() ? Duration.ZERO : time());
        return new Wish(member, role, all ? List.of() : List.of(any(w.channels)), from, from.plus(time()), "Työ", null);
    }

    private Delegation some(World w) {
        if (w.delegations.isEmpty()) throw new Problem(404, "not-found", "");
        return any(w.delegations);
    }

    private Duration time() {
        return Duration.ofSeconds(1 + (1L << random.nextInt(24)));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
