package fi.majakka.notification;

import static fi.majakka.Cast.AINO;
import static fi.majakka.Cast.JONAS;
import static fi.majakka.Cast.KATARIINA;
import static fi.majakka.Cast.RISTO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.Cast;
import fi.majakka.DemoChannel;
import fi.majakka.coverage.Office;
import fi.majakka.shared.ChannelId;
import fi.majakka.shared.Lease;
import fi.majakka.shared.Sql;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DutyMailTest {
    /** The desk's as it stands on one line. */
    private static final String NAME = "Arki Bcc: x@evil.example";

    @Inject
    MockMailbox mailbox;

    @Inject
    MailSender sender;

    @Inject
    Mails mails;

    @Inject
    Sql sql;

    private ChannelId channel;
    private String desk;

    @BeforeEach
    void nothing_waits() {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.change("DELETE FROM mail");
            sql.change("UPDATE member SET language = NULL");
        });
        mailbox.clear();
        channel = DemoChannel.connectEmpty();
        desk = Office.desk(Map.of("channels", List.of(channel.toString()), "name", "Arki\r\nBcc: x@evil.example"));
    }

    @AfterEach
    void it_closes() {
        RISTO.asks().delete("/api/v1/desks/" + desk).then().statusCode(204);
        RISTO.asks().delete("/api/v1/channels/" + channel).then().statusCode(204);
    }

    @Test
    void whose_shifts_change_gets_an_invitation_and_whose_fall_away_a_cancellation() throws Exception {
        Office.rota(desk, KATARIINA);
        var invited = sent(KATARIINA);
        assertEquals(1, invited.size());
        assertFalse(invited.get(0).getSubject().contains("\n"), invited.get(0).getSubject());
        var shifts = calendar(invited.get(0));
        assertEquals("REQUEST", shifts.getMethod().getValue());
        assertTrue(uids(shifts).size() >= 55, "twelve weeks: " + uids(shifts).size());
        assertEquals("duty-changed", notice(KATARIINA));
        String detail = KATARIINA.asks().get("/api/v1/notices").then().extract().path("items[0].detail");
        assertTrue(detail.matches("Arki Bcc: x@evil.example \\d{4}-\\d\\d-\\d\\dT09:00 and \\d+ more"), detail);

        var day =
                LocalDate.now().plusDays(14).with(java.time.DayOfWeek.WEDNESDAY).toString();
        var away = new HashMap<String, Object>(Map.of(
                "memberId", KATARIINA.id(), "kind", "holiday", "firstDay", day, "substitutes", List.of(AINO.id())));
        away.put("lastDay", day);
        var absence = Office.made("absences", away);
        var cancelled = calendar(sent(KATARIINA).get(0));
        assertEquals("CANCEL", cancelled.getMethod().getValue());
        assertEquals(1, uids(cancelled).size());
        assertTrue(uids(shifts).containsAll(uids(cancelled)), "the same shift has the same name");
        var substitute = calendar(sent(AINO).get(0));
        assertEquals("REQUEST", substitute.getMethod().getValue());
        assertEquals(1, uids(substitute).size());

        mailbox.clear();
        RISTO.asks().delete("/api/v1/absences/" + absence).then().statusCode(204);
        var again = calendar(sent(KATARIINA).get(0));
        assertEquals("REQUEST", again.getMethod().getValue());
        assertEquals(uids(cancelled), uids(again));
        assertEquals("CANCEL", calendar(sent(AINO).get(0)).getMethod().getValue());
    }

    @Test
    void mail_comes_in_the_reader_s_language_and_in_the_house_s_to_who_did_not_say() throws Exception {
        JONAS.reads("sv");
        AINO.reads("en");
        Office.rota(desk, KATARIINA, JONAS);
        var finnish = sent(KATARIINA).get(0);
        assertEquals("Uusia vuoroja: " + NAME, finnish.getSubject());
        assertTrue(finnish.getText().startsWith("Olet vuorossa: " + NAME + " (Europe/Helsinki)"), finnish.getText());
        assertTrue(summary(finnish).startsWith("Vuorossa: Arki"), summary(finnish));
        var swedish = sent(JONAS).get(0);
        assertEquals("Nya pass: " + NAME, swedish.getSubject());
        assertTrue(swedish.getText().startsWith("Du har jour: " + NAME + " (Europe/Helsinki)"), swedish.getText());
        assertTrue(summary(swedish).startsWith("Jour: Arki"), summary(swedish));
    }

    @Test
    void who_is_asked_to_take_a_gap_is_asked_in_their_language() {
        JONAS.reads("sv");
        AINO.reads("en");
        Office.ask(desk, KATARIINA, JONAS, AINO);
        assertEquals(
                "Otatko vuoron? " + NAME + ", ti 6.1.2099 klo 9.00–16.00",
                sent(KATARIINA).get(0).getSubject());
        assertEquals(
                "Tar du passet? " + NAME + ", tis 6 jan. 2099 kl. 9.00–16.00",
                sent(JONAS).get(0).getSubject());
        assertEquals(
                "Can you take this shift? " + NAME + ", Tue 6 Jan 2099 9:00–16:00",
                sent(AINO).get(0).getSubject());
    }

    @Test
    void who_changes_their_own_shifts_needs_no_mail() {
        Office.rota(desk, RISTO);
        assertEquals(0, sent(RISTO).size());
        assertEquals(0L, count("WAITING"));
    }

    @Test
    void a_mail_is_claimed_by_one_and_given_up_after_the_last_attempt() {
        var now = sql.now();
        var id = UUID.fromString(RISTO.id());
        QuarkusTransaction.requiringNew().run(() -> mails.write(new Letter(id, "Koe", "Koe", null, null), now));
        var first = mails.claim(10);
        assertEquals(1, first.size());
        assertEquals(0, mails.claim(10).size(), "it is somebody's");
        var late = new Lease(first.get(0).id(), first.get(0).epoch() - 1);
        assertNull(mails.open(late), "whoever lost the lease sends nothing");
        for (int attempt = 1; attempt < 7; attempt++) assertTrue(mails.again(first.get(0), attempt, "Server is down"));
        assertEquals(0, mails.claim(10).size(), "not before the pause is over");
        assertFalse(mails.again(first.get(0), 7, "Server is down"));
        assertEquals(1L, count("FAILED"));
    }

    @Test
    void who_has_no_address_gets_none() {
        var id = UUID.fromString(RISTO.id());
        QuarkusTransaction.requiringNew().run(() -> {
            mails.write(new Letter(id, "Koe", "Koe", null, null), sql.now());
            sql.change("UPDATE member SET email = 'risto@a.example, x@b.example' WHERE id = ?", id);
        });
        assertEquals(0, sent(RISTO).size());
        QuarkusTransaction.requiringNew()
                .run(() -> sql.change("UPDATE member SET email = 'risto@leipomo.example' WHERE id = ?", id));
        assertEquals(1L, count("DROPPED"));
    }

    private long count(String state) {
        return sql.one("SELECT count(*) AS n FROM mail WHERE state = ?", List.of(state), row -> row.getLong("n"));
    }

    /** All that waits has left when this returns. */
    private List<Mail> sent(Cast to) {
        sender.sendDueMail();
        DemoChannel.eventually("the mail has left", () -> {
            sender.sendDueMail();
            return count("WAITING") == 0;
        });
        String address = sql.one(
                "SELECT email FROM member WHERE id = ?",
                List.of(UUID.fromString(to.id())),
                row -> row.getString("email"));
        var found = new ArrayList<>(mailbox.getMailsSentTo(address));
        java.util.Collections.reverse(found);
        return found;
    }

    private static Calendar calendar(Mail mail) throws Exception {
        var attachment = mail.getAttachments().get(0);
        assertTrue(attachment.getContentType().startsWith("text/calendar; method="), attachment.getContentType());
        var bytes = Multi.createFrom()
                .publisher(attachment.getData())
                .collect()
                .asList()
                .await()
                .indefinitely();
        var text = new byte[bytes.size()];
        for (int i = 0; i < text.length; i++) text[i] = bytes.get(i);
        return new CalendarBuilder().build(new StringReader(new String(text, StandardCharsets.UTF_8)));
    }

    private static String summary(Mail mail) throws Exception {
        var first = calendar(mail).<VEvent>getComponents("VEVENT").get(0);
        return first.getSummary().getValue();
    }

    private static Set<String> uids(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .map(e -> e.getUid().orElseThrow().getValue())
                .collect(Collectors.toSet());
    }

    private static String notice(Cast who) {
        return who.asks().get("/api/v1/notices").then().extract().path("items[0].what");
    }
}
