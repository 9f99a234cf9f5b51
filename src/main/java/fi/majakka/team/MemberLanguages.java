package fi.majakka.team;

import fi.majakka.shared.MemberId;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In which language Majakka writes to a member where no web client is: mail, calendars. */
@ApplicationScoped
public class MemberLanguages {
    private final String unsaid;

    /** @param unsaid fi, sv or en: for members who have not chosen yet */
    MemberLanguages(@ConfigProperty(name = "majakka.language") String unsaid) {
        this.unsaid = unsaid;
    }

    /** fi, sv or en. */
    public String of(MemberId member) {
        return Member.known(member).map(m -> m.language).orElse(unsaid);
    }
}
