package fi.majakka.inbox;

import fi.majakka.shared.Plain;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters that the list and the counts share. Several values of one filter are separated by commas. */
public class QueueQuery {
    @QueryParam("state")
    @Parameter(description = "new, pending, resolved or any; without it all that is not resolved")
    @Size(max = 40)
    String state;

    @QueryParam("snoozed")
    @Parameter(description = "true: only what sleeps until later; false: only what does not; any: both")
    @Size(max = 5)
    String snoozed;

    @QueryParam("channel")
    @Parameter(description = "channel ids")
    @Size(max = 4000)
    String channel;

    @QueryParam("network")
    @Parameter(description = "network names")
    @Size(max = 200)
    @Plain
    String network;

    @QueryParam("assignee")
    @Parameter(description = "me, none or a member's id")
    @Size(max = 40)
    String assignee;

    @QueryParam("label")
    @Parameter(description = "any of these labels")
    @Size(max = 400)
    @Plain
    String label;

    @QueryParam("author")
    @Parameter(description = "an author's id, or a part of the name or handle")
    @Size(max = 200)
    @Plain
    String author;

    @QueryParam("q")
    @Parameter(description = "words of the text, in any form: Finnish, Swedish, English, one typo forgiven")
    @Size(max = 200)
    @Plain
    String q;

    @QueryParam("since")
    @Parameter(description = "came at this instant or later")
    @Size(max = 40)
    String since;
}
