package fi.majakka.team;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What I am written to in. What I answer comments in is told to {@link LanguagesResource}. */
@Path("/me/language")
@Produces(MediaType.APPLICATION_JSON)
class MyLanguageResource {
    private final CurrentMember current;

    MyLanguageResource(CurrentMember current) {
        this.current = current;
    }

    /** @param language fi, sv or en; mail and calendars come in it from now on */
    public record MyLanguage(
            @NotNull @Pattern(regexp = Member.SPOKEN, message = "must be fi, sv or en")
            String language) {}

    @PUT
    @PermissionsAllowed("ask")
    @Transactional
    public void choose(@NotNull @Valid MyLanguage body) {
        Member.known(current.id()).orElseThrow().readIn(body.language);
    }
}
