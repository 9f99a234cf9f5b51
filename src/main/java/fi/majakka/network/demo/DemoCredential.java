package fi.majakka.network.demo;

import fi.majakka.network.Access;
import fi.majakka.network.Failure;
import fi.majakka.network.Network.Field;
import fi.majakka.shared.ChannelId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a demo channel's credential says: whose rules it plays, and whether the bakery's comments are replayed in it. */
record DemoCredential(ChannelId channel, DemoStyle style, boolean replayed) {
    static final List<Field> FIELDS = List.of(
            new Field(
                    "plays",
                    "Plays",
                    false,
                    true,
                    "facebook, instagram, youtube, bluesky, mastodon, wordpress or google"),
            new Field("token", "Token", true, true, "Any word but \"revoked\", which the demo network refuses"),
            new Field("replay", "Replay", false, false, "\"none\" for a channel without the bakery's comments"));

    static DemoCredential of(Access access) {
        var credential = access.credential();
        var token = credential.get("token");
        if (token == null || token.isBlank() || token.equals("revoked"))
            throw new Failure(Failure.Kind.AUTH, "demo-token", "The demo network does not accept the token");
        var plays = String.valueOf(credential.get("plays")).toUpperCase(Locale.ROOT);
        var style = Arrays.stream(DemoStyle.values())
                .filter(s -> s.name().equals(plays))
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.Kind.AUTH, "demo-plays", "The bakery has no such channel"));
        return new DemoCredential(access.channel(), style, !"none".equals(credential.get("replay")));
    }
}
