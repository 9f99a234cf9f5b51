package fi.majakka.network.bluesky;

import fi.majakka.network.Abilities;
import fi.majakka.network.Failure;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.Reading;

/** Reads what staff would look at: whose account it is and what came in. */
final class Probe {
    static final Abilities CAN = new Abilities(true, true, false, true);
    private static final int PAGE = 50;

    private final Account account;
    private final String site;

    Probe(Account account, String site) {
        this.account = account;
        this.site = site;
    }

    Reading read() {
        var session = account.get("com.atproto.server.getSession");
        if (!session.path("active").asBoolean(true))
            throw new Failure(Kind.AUTH, "inactive", "The account is not active: " + Json.text(session, "status"));
        var profile = account.get("app.bsky.actor.getProfile", "actor", account.did());
        var name = Json.text(profile, "displayName");
        var page = Json.list(Walk.list(account, PAGE, null).path("notifications"));
        return new Reading(
                name != null ? name : Json.text(profile, "handle"),
                site + "/profile/" + account.did(),
                page.size(),
                page.isEmpty() ? null : Json.time(page.get(0), "indexedAt"),
                CAN,
                Answering.LENGTH,
                0,
                null);
    }
}
