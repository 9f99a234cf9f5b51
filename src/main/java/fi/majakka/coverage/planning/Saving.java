package fi.majakka.coverage.planning;

import fi.majakka.coverage.CoverageChanged.Kind;
import fi.majakka.coverage.desk.Desk;
import fi.majakka.coverage.proof.Changing;
import fi.majakka.coverage.proof.Consequences;
import fi.majakka.coverage.rota.DutyRule;
import fi.majakka.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** The one way in which rules are saved: looked at before, refused when they open a gap that nobody confirmed, told after. */
@ApplicationScoped
class Saving {
    private final Changing changing;
    private final Telling telling;

    Saving(Changing changing, Telling telling) {
        this.changing = changing;
        this.telling = telling;
    }

    /**
     * A change of a rule at a desk that the caller plans for.
     *
     * @param kind what becomes of the rule
     * @param confirmation why it is saved although it opens a gap; null when nobody said it
     */
    record Save(DutyRule rule, Desk desk, Kind kind, String confirmation) {}

    /** @throws Problem 422 {@code opens-gap} */
    void make(Save save, Supplier<String> words) {
        var consequences = changing.before().require(save.rule::into, save.confirmation);
        save.rule.persistAndFlush();
        tell(save, consequences, null, words.get());
    }

    /**
     * @param words what the rule says, for the trail; asked before and after
     * @param change makes the change
     * @throws Problem 422 {@code opens-gap}
     */
    void change(Save save, Supplier<String> words, Runnable change) {
        var from = words.get();
        var before = changing.before();
        change.run();
        var consequences = before.require(save.rule::into, save.confirmation);
        save.rule.persistAndFlush();
        tell(save, consequences, from, words.get());
    }

    /** @throws Problem 422 {@code opens-gap} */
    void remove(Save save, Supplier<String> words) {
        var from = words.get();
        var without = changing.before();
        var consequences = without.require(all -> all.without(save.rule.id), Confirmations.read(save.confirmation));
        save.rule.delete();
        tell(save, consequences, from, null);
    }

    private void tell(Save save, Consequences consequences, String from, String to) {
        telling.tell(save.kind, save.rule.id, save.desk, from, to, save.rule.version);
        telling.confirmed(consequences, save.rule.id, save.desk, save.confirmation, save.rule.version);
    }
}
