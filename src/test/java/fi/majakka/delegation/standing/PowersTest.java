package fi.majakka.delegation.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Reach;
import fi.majakka.delegation.Role;
import fi.majakka.delegation.TrustLevel;
import fi.majakka.delegation.Trusted;
import fi.majakka.delegation.granting.Delegation;
import fi.majakka.delegation.granting.EndingWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the provider grants or caps, when a role runs, and where trust begins. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PowersTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final UUID MEMBER = new UUID(1, 1);
    private static final UUID HERE = new UUID(2, 1);
    private static final UUID THERE = new UUID(2, 2);

    @Test
    void a_role_counts_from_its_first_second_until_before_its_last() {
        var day = Duration.ofDays(1);
        assertTrue(responder(NOW, NOW.plus(day)).may(Act.ANSWER, HERE));
        assertFalse(responder(NOW.plusSeconds(1), NOW.plus(day)).may(Act.ANSWER, HERE));
        assertTrue(responder(NOW.minus(day), NOW.plusMillis(1)).may(Act.ANSWER, HERE));
        assertFalse(responder(NOW.minus(day), NOW).may(Act.ANSWER, HERE));
        assertFalse(responder(NOW, NOW.plus(day)).may(Act.ANSWER, THERE));
        assertFalse(responder(NOW, NOW.plus(day)).may(Act.ANSWER));
        assertTrue(responder(NOW, NOW.plus(day)).maySomewhere(Act.ANSWER));
        assertEquals(
                Set.of(HERE),
                Set.copyOf(responder(NOW, NOW.plus(day)).reach(Act.ANSWER).channels()));
        assertEquals(Reach.NONE, responder(NOW, NOW.plus(day)).reach(Act.MODERATE));
    }

    @Test
    void what_the_provider_grants_counts_on_all_channels_and_what_it_caps_not_without_its_word() {
        assertTrue(powers(Set.of("moderator"), Set.of()).may(Act.MODERATE));
        assertFalse(powers(Set.of("moderator"), Set.of()).may(Act.ANSWER));
        var capped = Set.of(Role.RESPONDER);
        assertFalse(powers(Set.of("staff"), capped, grant(null)).may(Act.ANSWER, HERE));
        assertTrue(powers(Set.of("staff", "at-most-responder"), capped, grant(null))
                .may(Act.ANSWER, HERE));
        assertFalse(
                powers(Set.of("staff", "at-most-responder"), capped).may(Act.ANSWER, HERE), "a ceiling gives nothing");
    }

    @Test
    void whoever_left_or_is_not_of_the_team_has_nothing_whatever_was_delegated() {
        assertFalse(powers(Set.of(), Set.of(), grant(null)).may(Act.READ, HERE));
        assertFalse(powers(Set.of(), Set.of(), grant(null)).maySomewhere(Act.ASK));
        var left = Person.of(MEMBER, "Oskari", false, true, Set.of("staff"), List.of(grant(null)));
        var powers = standing(left, Set.of()).powers(MEMBER, NOW);
        for (var act : Act.values()) assertFalse(powers.maySomewhere(act), act.word());
        assertEquals(Reach.NONE, powers.reach(Act.READ));
    }

    @Test
    void a_deputy_stands_in_for_an_owner_who_is_one_and_no_longer() {
        var katariina = new UUID(1, 2);
        var deputy = new Deputy(MEMBER, katariina, NOW, NOW.plusSeconds(60), false);
        var owns =
                new Grant(new UUID(3, 1), Role.OWNER, true, Set.of(), NOW.minusSeconds(60), NOW.plusSeconds(30), null);
        var people = Map.of(
                MEMBER, Person.of(MEMBER, "Oskari", true, true, Set.of("staff"), List.of(owns)),
                katariina, Person.of(katariina, "Katariina", true, true, Set.of("staff"), List.of()));
        var standing = new Standing(0, people, Map.of(), Map.of(), List.of(deputy), List.of(), Map.of(), Set.of());
        assertEquals(MEMBER, standing.powers(katariina, NOW).onBehalf(Act.APPROVE, HERE));
        assertFalse(standing.powers(katariina, NOW.plusSeconds(30)).may(Act.APPROVE, HERE), "he owns nothing any more");
    }

    /** Else whoever may hold a role at most would be of the team, and two of them could open an emergency. */
    @Test
    void a_ceiling_alone_makes_nobody_part_of_the_team() {
        var powers = powers(Set.of("at-most-responder"), Set.of(Role.RESPONDER), grant(null));
        for (var act : Act.values()) assertFalse(powers.maySomewhere(act), act.word());
    }

    @Test
    void trust_begins_supervised_unless_the_role_says_more_or_the_provider_vouches() {
        assertEquals(
                Trusted.SUPERVISED,
                powers(Set.of("staff"), Set.of(), grant(null)).trust(HERE, null));
        var sampled = new Trusted(TrustLevel.SAMPLED, 7);
        assertEquals(sampled, powers(Set.of("staff"), Set.of(), grant(sampled)).trust(HERE, null));
        assertEquals(
                sampled, powers(Set.of("staff"), Set.of(), grant(Trusted.FREE)).trust(HERE, sampled));
        assertEquals(Trusted.FREE, powers(Set.of("responder"), Set.of()).trust(HERE, null));
        assertEquals(sampled, powers(Set.of("responder"), Set.of()).trust(HERE, sampled));
        assertEquals(Trusted.FREE, powers(Set.of("owner"), Set.of()).trust(HERE, Trusted.SUPERVISED));
        assertEquals(Trusted.SUPERVISED, powers(Set.of("drafter"), Set.of()).trust(HERE, Trusted.FREE), "only drafts");
    }

    @Test
    void a_service_reads_and_feeds_and_is_nobody_who_asks_or_is_given_work() {
        var program = powers(Set.of("integrator"), Set.of());
        assertTrue(program.may(Act.FEED) && program.may(Act.READ) && program.may(Act.HEAR));
        assertFalse(program.may(Act.ASK) || program.may(Act.ANSWER) || program.may(Act.DELEGATE));
    }

    @Test
    void reminders_go_out_14_3_and_1_days_before_the_end_each_once() {
        var d = new Delegation(
                UUID.randomUUID(),
                new fi.majakka.shared.MemberId(MEMBER),
                Role.OBSERVER,
                List.of(HERE),
                "x",
                new fi.majakka.shared.MemberId(MEMBER),
                NOW);
        d.runs(NOW, NOW.plus(Duration.ofDays(30)));
        for (var step : List.of(
                List.of(15, 0), List.of(17, 14), List.of(20, 0), List.of(27, 3), List.of(28, 0), List.of(29, 1))) {
            var due = EndingWatch.due(d, NOW.plus(Duration.ofDays(step.get(0))));
            assertEquals(step.get(1) == 0 ? null : step.get(1), due.orElse(null), "day " + step.get(0));
            due.ifPresent(d::remind);
        }
        d.runs(NOW, NOW.plus(Duration.ofDays(2)));
        d.remind(99);
        assertEquals(null, EndingWatch.due(d, NOW.plusSeconds(60)).orElse(null), "it runs for two days in all");
    }

    private static Powers responder(Instant from, Instant until) {
        return powers(
                Set.of("staff"),
                Set.of(),
                new Grant(UUID.randomUUID(), Role.RESPONDER, false, Set.of(HERE), from, until, null));
    }

    private static Grant grant(Trusted trust) {
        return new Grant(UUID.randomUUID(), Role.RESPONDER, false, Set.of(HERE), NOW, NOW.plusSeconds(60), trust);
    }

    private static Powers powers(Set<String> provider, Set<Role> capped, Grant... grants) {
        boolean human = !provider.contains("integrator");
        var person = Person.of(MEMBER, "Mervi", true, human, provider, List.of(grants));
        return standing(person, capped).powers(MEMBER, NOW);
    }

    private static Standing standing(Person person, Set<Role> capped) {
        return new Standing(1, Map.of(MEMBER, person), Map.of(), Map.of(), List.of(), List.of(), Map.of(), capped);
    }
}
