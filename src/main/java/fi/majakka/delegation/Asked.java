package fi.majakka.delegation;

import jakarta.enterprise.context.RequestScoped;

/** The moment that one request is judged by: asked once, however often it is looked at. */
@RequestScoped
class Asked {
    private final Standings standings;
    private Moment moment;

    Asked(Standings standings) {
        this.standings = standings;
    }

    Moment moment() {
        if (moment == null) moment = standings.fresh();
        return moment;
    }

    /** Somebody decided something within this request. */
    void again() {
        moment = null;
    }
}
