package fi.majakka.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may answer in the demo, on all channels. The others of the bakery have no role, so that there is somebody left to ask for
 * one.
 */
record DemoRoles(DemoCaller owner, Map<String, String> members, LocalDate today) {
    static final List<String> ANSWERING = List.of("anski", "jonas", "katariina", "aino", "sanna", "noora");

    /** After these weeks nobody has renewed it, which makes a gap on Saturdays. */
    private static final int NOORA_WEEKS = 7;

    void give() {
        for (var login : ANSWERING) give(login, "responder");
        give("katariina", "approver");
        give("aino", "planner");
        give("sanna", "planner");
    }

    private void give(String login, String role) {
        var body =
                new HashMap<String, Object>(Map.of("memberId", members.get(login), "role", role, "allChannels", true));
        if (role.equals("responder")) body.put("trust", Map.of("level", "free"));
        if (login.equals("noora"))
            body.put(
                    "until",
                    today.plusWeeks(NOORA_WEEKS)
                            .atStartOfDay(DemoDesks.ZONE)
                            .toInstant()
                            .toString());
        owner.post("/delegations", body);
    }
}
