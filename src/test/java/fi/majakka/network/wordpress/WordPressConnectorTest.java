package fi.majakka.network.wordpress;

import fi.majakka.network.Access;
import fi.majakka.network.Connector;
import fi.majakka.network.ConnectorContract;
import fi.majakka.network.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class WordPressConnectorTest extends ConnectorContract {
    private FakeWordPress site;

    @BeforeEach
    void open() throws IOException {
        site = new FakeWordPress(this::now);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Override
    protected Connector connector() {
        return WordPressWorld.connector(this::now, Map.of());
    }

    @Override
    protected Access access() {
        var nobodyHome = "http://127.0.0.1:1";
        return WordPressWorld.access(
                site.fault == Fault.UNREACHABLE ? nobodyHome : site.url(), "staff", FakeWordPress.PASSWORD);
    }

    @Override
    protected String visitorWrites(String author, String text, String parent) {
        return id(site.comments.add(author, 0, parentOf(parent), Html.escaped(text), now()));
    }

    @Override
    protected void visitorEdits(String externalId, String text) {
        site.comments.byId(Long.parseLong(externalId)).content = Html.escaped(text);
    }

    @Override
    protected void visitorDeletes(String externalId) {
        site.comments.remove(Long.parseLong(externalId));
    }

    @Override
    protected String staffWritesNatively(String text, String parent) {
        return id(site.comments.add("Anski", FakeComments.STAFF, parentOf(parent), Html.escaped(text), now()));
    }

    @Override
    protected List<String> ledger() {
        return site.comments.all.stream()
                .filter(c -> c.author == FakeComments.STAFF)
                .map(c -> Html.text(c.content))
                .toList();
    }

    @Override
    protected void fault(Fault fault) {
        site.fault = fault;
    }

    @Override
    protected void heal() {
        site.fault = null;
    }

    /** WordPress has no allowance of calls; a host that has one says 429. */
    @Override
    protected boolean supports(Fault fault) {
        return fault != Fault.QUOTA;
    }

    /** 409 comment_duplicate: see {@link WordPressReplyTest}. */
    @Override
    protected boolean twinsAreToldApart() {
        return false;
    }

    private static long parentOf(String parent) {
        return parent == null ? 0 : Long.parseLong(parent);
    }

    private static String id(FakeComments.Stored stored) {
        return Long.toString(stored.id);
    }
}
