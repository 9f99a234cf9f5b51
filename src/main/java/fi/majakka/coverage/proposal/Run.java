package fi.majakka.coverage.proposal;

import fi.majakka.coverage.proposal.ProposalProgress.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One proposal while it is searched for: its kinds, each of which is a search of its own. */
final class Run {
    final UUID id;
    private final PlanProblem problem;
    private final List<Kind> kinds;
    private final Duration each;
    private final Map<Kind, ProposalProgress> progress = new EnumMap<>(Kind.class);
    private final Map<Kind, Search> searching = new EnumMap<>(Kind.class);
    private final Map<Kind, ProposedPlan> plans = new EnumMap<>(Kind.class);
    private int left;
    private boolean stopped;
    private boolean failed;

    /** @param seconds for all kinds together, two of which are searched for at a time */
    Run(UUID id, PlanProblem problem, List<Kind> kinds, int seconds) {
        this.id = id;
        this.problem = problem;
        this.kinds = kinds;
        this.each = Duration.ofSeconds(seconds).dividedBy(kinds.size() > 1 ? 2 : 1);
        this.left = kinds.size();
        for (var kind : kinds) progress.put(kind, ProposalProgress.waiting(kind));
    }

    List<Kind> kinds() {
        return kinds;
    }

    void search(Kind kind) {
        boolean well = false;
        try {
            var search = begin(kind);
            if (search != null) keep(kind, search, search.run());
            well = true;
        } finally {
            leave(kind, well);
        }
    }

    private synchronized Search begin(Kind kind) {
        if (stopped) return null;
        var search = Search.lasting(each, problem.roster(kind), better -> better(kind, better));
        searching.put(kind, search);
        return search;
    }

    private synchronized void better(Kind kind, Roster roster) {
        progress.put(kind, ProposalProgress.of(kind, roster, State.SEARCHING));
    }

    private void keep(Kind kind, Search search, Roster roster) {
        var plan = Outcome.of(problem, roster, kind, search.analysis(roster));
        synchronized (this) {
            progress.put(kind, ProposalProgress.of(kind, roster, State.DONE));
            plans.put(kind, plan);
        }
    }

    private synchronized void leave(Kind kind, boolean well) {
        searching.remove(kind);
        left--;
        failed |= !well;
    }

    /** What is found so far is kept; what has not begun does not begin. */
    synchronized void end() {
        stopped = true;
        searching.values().forEach(Search::end);
    }

    synchronized boolean isOver() {
        return left == 0;
    }

    synchronized List<ProposalProgress> progress() {
        return List.copyOf(progress.values());
    }

    synchronized List<ProposedPlan> plans() {
        return new ArrayList<>(plans.values());
    }

    synchronized String failure() {
        return failed ? "The search failed: ask again" : "It was stopped before a plan was found";
    }
}
