package fi.majakka.delegation;

import fi.majakka.delegation.standing.Moment;
import fi.majakka.delegation.standing.Standings;
import jakarta.enterprise.context.RequestScoped;

/** The moment that one request is judged by: asked once, however often it is looked at. */
@RequestScoped
class Asked {
    private final Standings standings;
    private Moment moment;
    private boolean decided;

    Asked(Standings standings) {
        this.standings = standings;
    }

    Moment moment() {
        if (moment == null) moment = decided ? standings.undecided() : standings.fresh();
        return moment;
    }

    /** Somebody decided something within this request. */
    void again() {
        moment = null;
        decided = true;
    }
}
