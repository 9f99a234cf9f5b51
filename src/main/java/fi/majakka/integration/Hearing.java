package fi.majakka.integration;

import fi.majakka.delegation.Act;
import fi.majakka.delegation.Authority;
import fi.majakka.delegation.Caller;
import fi.majakka.delegation.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one listener may hear at a moment.
 *
 * @param belongs false for who is not of the team any more
 * @param decides true for who decides on roles: such events concern them beside the member
 */
record Hearing(UUID member, Reach reach, boolean belongs, boolean decides) {
    static Hearing of(Caller caller, Authority authority) {
        var reach = authority.reach(caller, Act.READ);
        return new Hearing(
                caller.id().value(), reach, authority.may(caller, Act.HEAR), authority.may(caller, Act.DELEGATE));
    }

    boolean hears(Events.Event event) {
        if (!belongs || event.channel() != null && !reach.holds(event.channel())) return false;
        return event.audience() == null || decides || event.audience().equals(member);
    }

    /** The same as a condition, with {@link #binds}. */
    String sql() {
        return "(channel_id IS NULL OR " + reach.sql("channel_id") + ") AND (audience_id IS NULL OR "
                + (decides ? "true" : "audience_id = ?") + ")";
    }

    List<Object> binds() {
        var binds = new ArrayList<Object>(reach.bind());
        if (!decides) binds.add(member);
        return binds;
    }
}
