package fi.majakka.team;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What I answer comments in. What I am written to in is told to {@link MyLanguageResource}. */
@Path("/me/languages")
@Produces(MediaType.APPLICATION_JSON)
class LanguagesResource {
    private final CurrentMember current;

    LanguagesResource(CurrentMember current) {
        this.current = current;
    }

    /** @param languages ISO 639 codes such as fi, sv and en; comments in them rather go to me while I am on duty */
    public record Languages(
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 8) @Pattern(regexp = "[a-z]+") String> languages) {}

    @PUT
    @PermissionsAllowed("ask")
    @Transactional
    public MemberView speak(@NotNull @Valid Languages body) {
        var me = Member.known(current.id()).orElseThrow();
        me.speak(body.languages.stream().distinct().toList());
        me.persistAndFlush();
        return MemberView.of(me);
    }
}
