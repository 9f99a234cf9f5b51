package fi.majakka.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Somebody who can log in to the demo; the password is the login name. */
record DemoPerson(String login, String name, List<String> groups) {
    /** The service account that integrators use with client credentials. */
    static final DemoPerson INTEGRATOR = new DemoPerson("integrator", "Integrator", List.of("integrator"));

    /** Somebody whom the provider knows and Majakka has no role for. */
    static final DemoPerson STRANGER = new DemoPerson("ulla", "Ulla Outola", List.of());

    private static final String OWNER = "risto";

    /** The people of the bakery, by login name. */
    static Map<String, DemoPerson> bakery() {
        try (var in = DemoPerson.class.getResourceAsStream("/demo/company.json")) {
            var people = new LinkedHashMap<String, DemoPerson>();
            for (var p : new ObjectMapper().readTree(in).get("people")) {
                var login = p.get("id").asText();
                var groups = List.of(login.equals(OWNER) ? "owner" : "staff");
                people.put(login, new DemoPerson(login, p.get("name").asText(), groups));
            }
            return people;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same people where Majakka is tested: some of them answer by what the provider grants, so that a test need not begin
     * with a request; the others have no role yet. And somebody who is no part of the team.
     */
    static Map<String, DemoPerson> tested() {
        var people = bakery();
        for (var login : List.of("aino", "anski", "jonas", "katariina"))
            people.computeIfPresent(login, (id, p) -> new DemoPerson(id, p.name, List.of("staff", "answering")));
        people.put(STRANGER.login, STRANGER);
        return people;
    }

    String email() {
        return login + "@myllykaarna.example";
    }

    boolean knowsPassword(String password) {
        return login.equals(password);
    }
}
