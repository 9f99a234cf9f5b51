package fi.majakka.delegation;

import fi.majakka.team.CurrentMember;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who I am and what I may do. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
class MeResource {
    private final CurrentMember current;
    private final Authority authority;

    MeResource(CurrentMember current, Authority authority) {
        this.current = current;
        this.authority = authority;
    }

    /**
     * @param roles as the login provider gave them
     * @param may what these roles allow, on all channels: read, answer, moderate, feed, keep, audit
     */
    @Schema(requiredProperties = {"id", "name", "roles", "may"})
    public record Me(UUID id, String name, List<String> roles, List<String> may) {}

    @GET
    @Authenticated
    public Me me() {
        var may = Arrays.stream(Act.values()).filter(act -> authority.reach(act).everywhere());
        return new Me(
                current.id().value(),
                current.name(),
                current.roles().stream().sorted().toList(),
                may.map(act -> act.name().toLowerCase()).toList());
    }
}
