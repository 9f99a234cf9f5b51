package fi.majakka.notification;

import fi.majakka.shared.MemberId;
import fi.majakka.team.MemberLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** In whose words each member is written to. */
@ApplicationScoped
class Readers {
    private static final Map<String, MailWords> WORDS =
            Map.of("fi", new FinnishMail(), "sv", new SwedishMail(), "en", new EnglishMail());

    private final MemberLanguages languages;

    Readers(MemberLanguages languages) {
        this.languages = languages;
    }

    MailWords wordsFor(MemberId member) {
        return WORDS.get(languages.of(member));
    }
}
