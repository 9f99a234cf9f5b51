package fi.majakka.notification;

import fi.majakka.shared.MemberId;
import fi.majakka.team.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** In which language each member is written to. */
@ApplicationScoped
class Readers {
    private static final Map<String, MailWords> WORDS =
            Map.of("fi", new FinnishMail(), "sv", new SwedishMail(), "en", new EnglishMail());

    private final MailConfig config;

    Readers(MailConfig config) {
        this.config = config;
    }

    MailWords wordsFor(MemberId member) {
        return WORDS.get(Member.known(member).map(m -> m.language).orElseGet(config::language));
    }
}
