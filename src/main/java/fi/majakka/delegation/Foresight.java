package fi.majakka.delegation;

import fi.majakka.delegation.standing.Grant;
import fi.majakka.delegation.standing.Person;
import fi.majakka.delegation.standing.Standing;
import fi.majakka.delegation.standing.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What members may in times to come, as far as it is decided today: coverage proves weeks ahead with it. */
@ApplicationScoped
public class Foresight {
    private final Standings standings;

    Foresight(Standings standings) {
        this.standings = standings;
    }

    /**
     * @param ahead of each person, without gaps, from before all time until after it
     * @param left when each leaver's access ended or will end
     * @param version grows with each decision
     * @param now the database's time
     */
    public record View(
            Map<UUID, List<Ahead>> ahead,
            Map<UUID, Instant> left,
            Map<UUID, String> names,
            long version,
            Instant now) {}

    public View of(Collection<UUID> channels) {
        var moment = standings.fresh();
        var standing = moment.standing();
        Map<UUID, List<Ahead>> ahead = new HashMap<>();
        Map<UUID, Instant> left = new HashMap<>();
        Map<UUID, String> names = new HashMap<>();
        for (var person : standing.people().values()) {
            if (!person.human()) continue;
            names.put(person.id(), person.name());
            ahead.put(person.id(), of(person, standing, channels));
            if (person.leavesAt() != null) left.put(person.id(), person.leavesAt());
            else if (!person.active()) left.put(person.id(), Instant.MIN);
        }
        return new View(ahead, left, names, standing.version(), moment.now());
    }

    /** Everybody who is or was a person of the team, with their names. */
    public Map<UUID, String> names() {
        return standings.fresh().standing().people().values().stream()
                .filter(Person::human)
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    public boolean hasLeft(UUID member) {
        var person = standings.fresh().standing().people().get(member);
        return person == null || !person.active();
    }

    private static List<Ahead> of(Person person, Standing standing, Collection<UUID> channels) {
        var ahead = new ArrayList<Ahead>();
        Instant begin = Instant.MIN;
        for (var turn : turns(person, standing)) {
            ahead.add(at(person, standing, channels, begin, turn));
            begin = turn;
        }
        ahead.add(at(person, standing, channels, begin, null));
        return ahead;
    }

    /** When anything of it changes by itself. */
    private static Set<Instant> turns(Person person, Standing standing) {
        var turns = new TreeSet<Instant>();
        for (var grant : person.grants()) turns.addAll(List.of(grant.from(), grant.until()));
        if (person.leavesAt() != null) turns.add(person.leavesAt());
        for (var deputy : standing.deputies()) {
            if (!deputy.deputy().equals(person.id())) continue;
            if (deputy.from() != null) turns.addAll(List.of(deputy.from(), deputy.until()));
            for (var period : standing.away().getOrDefault(deputy.owner(), List.of()))
                turns.addAll(List.of(period.from(), period.until()));
        }
        for (var emergency : standing.emergencies()) turns.addAll(List.of(emergency.from(), emergency.until()));
        return turns;
    }

    private static Ahead at(Person person, Standing standing, Collection<UUID> channels, Instant from, Instant until) {
        var powers = standing.powers(person.id(), from);
        Map<UUID, Means> means = new HashMap<>();
        Set<UUID> approves = new HashSet<>();
        for (var channel : channels) {
            if (powers.may(Act.APPROVE, channel)) approves.add(channel);
            if (powers.may(Act.ANSWER, channel)
                    && powers.trust(channel, standing.decidedTrust(person.id(), channel))
                                    .level()
                            != TrustLevel.SUPERVISED) means.put(channel, Means.ALONE);
            else if (powers.may(Act.DRAFT, channel)) means.put(channel, Means.SUPERVISED);
            else if (person.grants().stream().anyMatch(grant -> gaveOnce(grant, channel, from)))
                means.put(channel, Means.ENDED);
        }
        return new Ahead(from, until, means, approves);
    }

    private static boolean gaveOnce(Grant grant, UUID channel, Instant at) {
        return !grant.until().isAfter(at)
                && grant.role().acts.contains(Act.DRAFT)
                && (grant.everywhere() || grant.channels().contains(channel));
    }
}
