package fi.majakka.coverage.proposal;

import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.function.Consumer;

/** One search for one kind of plan. It begins with a plan that is made straight on and betters it until its time is over. */
final class Search {
    private final SolverFactory<Roster> factory;
    private final Solver<Roster> solver;
    private final Roster start;

    private Search(Roster start, TerminationConfig end, EnvironmentMode mode, Consumer<Roster> better) {
        this.start = start;
        this.factory = SolverFactory.create(new SolverConfig()
                .withClassLoader(Search.class.getClassLoader())
                .withSolutionClass(Roster.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RosterRules.class)
                .withEnvironmentMode(mode)
                .withRandomSeed(1L)
                .withTerminationConfig(end));
        this.solver = factory.buildSolver();
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) better.accept(event.getNewBestSolution());
        });
    }

    /** @param better is told of each plan that is better than all before */
    static Search lasting(Duration time, Roster start, Consumer<Roster> better) {
        var idle = Duration.ofMillis(time.toMillis() / 3);
        var end = new TerminationConfig().withSpentLimit(time).withUnimprovedSpentLimit(idle);
        return new Search(start, end, EnvironmentMode.NO_ASSERT, better);
    }

    /** Always ends with the same plan. */
    static Search counted(long moves, Roster start, EnvironmentMode mode) {
        return new Search(start, new TerminationConfig().withMoveCountLimit(moves), mode, better -> {});
    }

    Roster run() {
        var roster = solver.solve(start);
        roster.tidy();
        manager().update(roster);
        return roster;
    }

    /** From another thread; the best so far is kept. */
    void end() {
        solver.terminateEarly();
    }

    ScoreAnalysis<HardMediumSoftLongScore> analysis(Roster roster) {
        return manager().analyze(roster);
    }

    private SolutionManager<Roster, HardMediumSoftLongScore> manager() {
        return SolutionManager.create(factory);
    }
}
