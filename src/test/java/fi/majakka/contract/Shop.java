package fi.majakka.contract;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.RISTO;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.delegation.Roles;
import fi.majakka.network.demo.DemoNetwork;
import fi.majakka.shared.ChannelId;
import java.util.Map;
import java.util.UUID;

/** A channel with a comment and a reply in it: something at the end of every path. */
record Shop(ChannelId channel, String comment, String reply, String delegation) {
    static Shop open(DemoNetwork network) {
        var channel = DemoChannel.connectEmpty();
        var text = "Onko gluteenitonta? " + UUID.randomUUID();
        network.visitorWrites(channel, "Riikka", text, null);
        var comment = DemoChannel.fetched(channel, text);
        String reply = AINO.asksOnce()
                .body(Map.of("text", "Kyllä on.", "seenVersion", 0, "draft", true))
                .post("/api/v1/comments/" + comment + "/replies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Shop(channel, comment, reply, Roles.given(Cast.SANNA, "observer", channel.toString()));
    }

    /** The operation's own path, with something at its end. */
    String path(Api.Operation op) {
        return op.hasId() ? op.at(idFor(op.path())) : op.path();
    }

    /** The id that belongs into this path. */
    String idFor(String path) {
        if (path.contains("/channels/")) return channel.toString();
        if (path.contains("/replies/")) return reply;
        if (path.contains("/members/")) return AINO.id();
        if (path.contains("/comments/")) return comment;
        if (path.contains("/delegations/")) return delegation;
        throw new AssertionError("Say which id belongs into " + path);
    }

    void close() {
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }
}
