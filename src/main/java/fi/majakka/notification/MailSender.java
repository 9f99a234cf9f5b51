package fi.majakka.notification;

import fi.majakka.shared.Lease;
import fi.majakka.shared.Workers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * The job that sends mail, never inside a transaction. Whoever stops between the server's yes and the row's end lets it be sent
 * once more: twice is better than never, for what only tells.
 */
@ApplicationScoped
public class MailSender {
    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s,;:<>\"@\\p{Cntrl}]+@[^\\s,;:<>\"@\\p{Cntrl}]+");
    private static final int AT_ONCE = 2;

    private final Mails mails;
    private final MailConfig config;
    private final Mailer mailer;
    private final Counter sent;
    private final Counter failed;
    private final Workers workers = new Workers("mail-sender", AT_ONCE);

    MailSender(Mails mails, MailConfig config, Mailer mailer, MeterRegistry meters) {
        this.mails = mails;
        this.config = config;
        this.mailer = mailer;
        this.sent = meters.counter("majakka.mail.sent");
        this.failed = meters.counter("majakka.mail.failed");
    }

    void end(@Observes ShutdownEvent stopping) {
        workers.close();
    }

    @Scheduled(
            every = "{majakka.mail.tick}",
            identity = "mail-sender",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sendDueMail() {
        if (config.host().isPresent()) workers.fill(mails::claim, this::send);
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "mail-sweep")
    void forgetOldMail() {
        mails.forget();
    }

    private void send(Lease lease) {
        try {
            var mail = mails.open(lease);
            if (mail != null) send(lease, mail);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Mail %s: its end could not be stored, it is tried again", lease.id());
        }
    }

    private void send(Lease lease, Mails.Addressed mail) {
        if (mail.address() == null || !ADDRESS.matcher(mail.address()).matches()) {
            mails.end(lease, "DROPPED", "The member has no address, or has left");
            return;
        }
        try {
            mailer.send(of(mail));
        } catch (RuntimeException e) {
            failed.increment();
            boolean again = mails.again(lease, mail.attempts(), e.getMessage());
            LOG.warnf("Mail %s was not taken%s: %s", lease.id(), again ? "" : ", and is given up", e.getMessage());
            return;
        }
        sent.increment();
        mails.end(lease, "SENT", null);
    }

    private Mail of(Mails.Addressed addressed) {
        var letter = addressed.letter();
        var mail = Mail.withText(addressed.address(), letter.subject(), letter.body())
                .setFrom(config.from());
        if (letter.calendar() == null) return mail;
        var invitation = Invitation.addressed(letter.calendar(), addressed.address());
        return mail.addAttachment(
                "majakka.ics",
                invitation.getBytes(StandardCharsets.UTF_8),
                "text/calendar; method=" + letter.method() + "; charset=utf-8");
    }
}
