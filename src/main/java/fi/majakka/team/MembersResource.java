package fi.majakka.team;

import fi.majakka.shared.Ids;
import fi.majakka.shared.MemberId;
import fi.majakka.shared.NotFound;
import fi.majakka.shared.Page;
import fi.majakka.shared.PageQuery;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** The team as everybody in it may see it. Members appear by logging in. */
@Path("/members")
@Produces(MediaType.APPLICATION_JSON)
class MembersResource {
    @GET
    @PermissionsAllowed("hear")
    public Page<MemberView> all(@Valid @BeanParam PageQuery page) {
        var members = Member.<Member>listAll().stream().map(MemberView::of).toList();
        return Page.ofAll(members, m -> List.of(m.name().toLowerCase(Locale.ROOT), m.id().toString()), 2, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("hear")
    public MemberView one(String id) {
        return Member.known(new MemberId(Ids.parse(id))).map(MemberView::of).orElseThrow(NotFound::new);
    }
}
