package fi.majakka.real;

import static fi.majakka.DemoChannel.eventually;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import fi.majakka.Cast;
import fi.majakka.browser.Chromium;
import fi.majakka.browser.Visitor;
import fi.majakka.production.Program;
import fi.majakka.production.Surroundings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job as it is: the packaged program, two networks that we did not write, somebody at a browser, and a power cut. */
@Tag("real")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MainJobRealIT {
    private static final Duration IN_THE_QUEUE = Duration.ofSeconds(15);

    private static Surroundings around;
    private static Program program;
    private static Office office;
    private static WordPressPeer blog;
    private static BlueskyPeer bluesky;
    private static Between between;
    private static BlueskyVisitor firm;
    private static BlueskyVisitor ada;
    private static String post;
    private static Visitor aino;

    @BeforeAll
    static void open() throws Exception {
        blog = WordPressPeer.start("main-job");
        bluesky = BlueskyPeer.start();
        firm = bluesky.account("firm");
        ada = bluesky.account("ada");
        post = firm.post("Maanantaista alkaen olemme auki kahdeksaan.").uri();
        between = new Between(bluesky.url());
        around = new Surroundings();
        var environment = new HashMap<>(around.environment());
        environment.put("MAJAKKA_FETCH_POLL_SECONDS", "3");
        environment.put("MAJAKKA_FETCH_TIME", "5s");
        environment.put("MAJAKKA_FETCH_LEASE", "30s"); // so long a channel stays unread when its reader died
        environment.put("MAJAKKA_REPLY_UNDO", "2s");
        environment.put("MAJAKKA_REPLY_LEASE", "35s");
        program = new Program("main-job", environment);
        program.start();
        office = new Office(program.url(), around.login);
        office.connect("wordpress", Map.of("site", blog.url(), "user", blog.user(), "password", blog.password()));
        office.connect(
                "bluesky",
                Map.of("service", between.url(), "identifier", firm.handle(), "password", firm.appPassword()));
        aino = comesToWork();
    }

    private static Visitor comesToWork() {
        var browser = Chromium.started()
                .newContext(new NewContextOptions().setBaseURL(program.url()).setLocale("fi-FI"));
        browser.setDefaultTimeout(30_000);
        var visitor = new Visitor(browser.newPage());
        visitor.opens("/");
        visitor.button("Kirjaudu sisään").click();
        visitor.givesPassword(Cast.AINO);
        visitor.heading("Jono").waitFor();
        return visitor;
    }

    @AfterAll
    static void close() {
        for (var open : new AutoCloseable[] {program, around, between, bluesky, blog})
            try {
                if (open != null) open.close();
            } catch (Exception e) {
                System.err.println("Left open: " + e);
            }
    }

    @Test
    @Order(1) // before the lights go out: it measures how soon a question is in the queue
    void what_visitors_ask_on_two_networks_is_answered_in_a_browser_and_stands_there_once() throws Exception {
        blog.visitor("Riikka", "Onko ruisleipä maidoton?", null);
        ada.reply("Oletteko auki sunnuntaina?", post);
        long asked = System.nanoTime();
        office.waitsFor("Onko ruisleipä maidoton?");
        office.waitsFor("Oletteko auki sunnuntaina?");
        var took = Duration.ofNanos(System.nanoTime() - asked);
        System.out.println("Two networks: both questions are in the queue after " + took.toMillis() + " ms");
        assertTrue(took.compareTo(IN_THE_QUEUE) < 0, "in the queue after " + took);

        answers("Onko ruisleipä maidoton?", "Kyllä on: vain ruista, vettä ja suolaa.");
        answers("Oletteko auki sunnuntaina?", "Olemme, kymmenestä kahteen.");
        office.hasSent("Kyllä on: vain ruista, vettä ja suolaa.");
        office.hasSent("Olemme, kymmenestä kahteen.");
        assertEquals(1, onBlog("Kyllä on: vain ruista, vettä ja suolaa."));
        assertEquals(1, onBluesky("Olemme, kymmenestä kahteen."));
    }

    @Test
    void a_power_cut_between_the_blog_s_deed_and_its_answer_posts_nothing_twice() {
        blog.visitor("Kaisa", "Milloin joulutortut tulevat?", null);
        office.waitsFor("Milloin joulutortut tulevat?");
        blog.plugin("add_action('rest_after_insert_comment', function () { sleep(20); });");
        answers("Milloin joulutortut tulevat?", "Ensi maanantaina.");
        eventually("it stands on the blog", () -> onBlog("Ensi maanantaina.") == 1);
        powerCut();
        blog.noPlugins();
        office.hasSent("Ensi maanantaina.");
        assertEquals(1, onBlog("Ensi maanantaina."));
    }

    @Test
    void a_power_cut_between_the_network_s_deed_and_its_answer_posts_nothing_twice() throws Exception {
        ada.reply("Saako glögiä?", post);
        office.waitsFor("Saako glögiä?");
        between.keepAnswerTo("com.atproto.repo.putRecord");
        answers("Saako glögiä?", "Saa, alkoholitonta.");
        assertTrue(between.hasKeptOne(), "the network wrote it and its answer is on the way");
        powerCut();
        office.hasSent("Saa, alkoholitonta.");
        assertEquals(1, onBluesky("Saa, alkoholitonta."));
    }

    private static void powerCut() {
        program.kill();
        program.start();
    }

    private static void answers(String question, String answer) {
        try {
            aino.opens("/queue");
            aino.row(question).click();
            aino.field().click();
            aino.types(answer);
            aino.sees("Luonnos tallessa");
            aino.press("Control+Enter");
            eventually("the answer is on its way", () -> office.has(answer));
        } finally {
            var picture = Path.of("target/browser/main-job-real " + question.replaceAll("\\W", " ") + ".png");
            aino.page.screenshot(new ScreenshotOptions().setPath(picture));
        }
    }

    private static long onBlog(String text) {
        var count = "global $wpdb; echo $wpdb->get_var($wpdb->prepare('select count(*) from '.$wpdb->comments."
                + "' where comment_approved = %s and comment_content = %s', '1', '" + text + "'));";
        return Long.parseLong(blog.php(count).strip());
    }

    /** What stands in the firm's own repository, whoever shows it or not. */
    private static long onBluesky(String text) throws InterruptedException {
        TimeUnit.SECONDS.sleep(2); // a second one would come with the next tick
        var records = firm.read(
                "com.atproto.repo.listRecords", "repo", firm.did(), "collection", "app.bsky.feed.post", "limit", "100");
        long n = 0;
        for (var record : records.path("records"))
            if (record.path("value").path("text").asText().equals(text)) n++;
        return n;
    }
}
