package fi.majakka.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Budget;
import fi.majakka.network.Failure.Kind;
import fi.majakka.network.OutgoingReply;
import fi.majakka.network.wordpress.WordPressWorld;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answering and moderating on a WordPress that this project did not write. */
@Tag("real")
class WordPressRealTest extends WordPressRealStory {
    @Test
    void a_visitors_comment_arrives_and_its_answer_stands_on_the_page_as_typed() {
        var comment = comes("Äiti Ånkström", "Onko <b>auki</b> & lämmin? äöü 🎉");
        assertEquals("Onko auki & lämmin? äöü 🎉", comment.text());
        assertEquals("Äiti Ånkström", comment.author().name());
        assertEquals("Our new opening hours", comment.post().title());
        assertFalse(comment.own());
        assertFalse(comment.raw().contains("example.test"));
        var text = "On! \"Kahvi\" & pulla < 5 €, C:\\Leivät <b>näin</b> 🎉\n\nt. Anski";
        var sent = connector.reply(access(), reply(comment, text));
        var own = arrived(sent.externalId());
        assertTrue(own.own());
        assertEquals(text, own.text());
        assertEquals(comment.externalId(), own.parentExternalId());
        assertEquals(own.createdAt(), sent.at());
        assertTrue(peer.php("echo apply_filters('comment_text', get_comment_text(" + sent.externalId() + "));")
                .contains("&lt;b&gt;näin&lt;/b&gt; 🎉</p>\n<p>t. Anski"));
    }

    @Test
    void the_same_reply_is_posted_once_and_the_same_words_from_another_are_refused() {
        var comment = comes("Bo", "Kiitos avusta!");
        var first = reply(comment, "Ole hyvä!");
        var sent = connector.reply(access(), first);
        assertEquals(sent, connector.reply(access(), first));
        var second = reply(comment, "Ole hyvä!");
        assertTrue(fails(Kind.INVALID, () -> connector.reply(access(), second))
                .getMessage()
                .contains("same text"));
        assertTrue(connector.findOwnReply(access(), second).isEmpty());
        assertEquals("1", repliesTo(comment));
    }

    /** A backslash, and what kses rewrites, get past the guard of WordPress; the mark does not let them. */
    @Test
    void a_text_that_wordpress_would_take_twice_is_posted_once() {
        var comment = comes("Cy", "Missä kansiossa?");
        var reply = reply(comment, "C:\\Leivät & kakut");
        var sent = connector.reply(access(), reply);
        assertEquals(sent, connector.reply(access(), reply));
        assertEquals("Majakka reply/" + reply.id(), stored(sent.externalId(), "comment_agent"));
        connector.reply(access(), reply(comment, "C:\\Leivät & kakut"));
        assertEquals(
                "2", repliesTo(comment), "another reply with these words is not refused: WordPress does not notice");
    }

    @Test
    void an_answer_that_never_came_is_found_and_not_sent_again() {
        var comment = comes("Didi", "Vastatkaa!");
        var reply = reply(comment, "Tässä vastaus.");
        peer.plugin("add_action('rest_insert_comment', function () { sleep(4); });");
        fails(Kind.UNKNOWN_WRITE, () -> connector.reply(access(), reply));
        peer.noPlugins();
        var found = connector.findOwnReply(access(), reply).orElseThrow();
        assertEquals(found, connector.reply(access(), reply));
        assertEquals("1", repliesTo(comment));
    }

    @Test
    void an_error_of_the_site_after_posting_is_an_unknown_end() {
        var comment = comes("Ebba", "Hei!");
        var reply = reply(comment, "Hei itsellesi!");
        peer.plugin("add_action('rest_insert_comment', function () { throw new Exception('bang'); });");
        fails(Kind.UNKNOWN_WRITE, () -> connector.reply(access(), reply));
        peer.noPlugins();
        assertTrue(connector.findOwnReply(access(), reply).isPresent());
    }

    @Test
    void a_site_that_erases_browsers_still_finds_a_lost_reply_by_its_time() {
        var comment = comes("Fia", "Tietosuoja?");
        peer.plugin("add_filter('pre_comment_user_agent', '__return_empty_string');");
        var reply = reply(comment, "Kunnossa.");
        var sent = connector.reply(access(), reply);
        peer.noPlugins();
        assertEquals("", stored(sent.externalId(), "comment_agent"));
        assertEquals(sent, connector.findOwnReply(access(), reply).orElseThrow());
        var later = new OutgoingReply(
                UUID.randomUUID(), 1, reply.target(), reply.text(), "fi", now().plusSeconds(3 * 3600));
        assertTrue(connector.findOwnReply(access(), later).isEmpty());
        fails(Kind.INVALID, () -> connector.reply(access(), later));
    }

    @Test
    void a_comment_that_is_binned_spam_or_deleted_is_not_answered() {
        var binned = comes("Gia", "Roskiin");
        peer.php("wp_trash_comment(" + binned.externalId() + ");");
        fails(Kind.TARGET_GONE, () -> connector.reply(access(), reply(binned, "Hei")));
        var spam = comes("Hia", "Spammia");
        peer.php("wp_spam_comment(" + spam.externalId() + ");");
        fails(Kind.TARGET_GONE, () -> connector.reply(access(), reply(spam, "Hei")));
        var deleted = comes("Ida", "Pois");
        peer.php("wp_delete_comment(" + deleted.externalId() + ", true);");
        fails(Kind.TARGET_GONE, () -> connector.reply(access(), reply(deleted, "Hei")));
        assertEquals("0", repliesTo(deleted));
    }

    @Test
    void a_reply_whose_comment_was_deleted_after_it_moved_up_and_is_found_there() {
        var comment = comes("Jia", "Kysymys");
        var reply = reply(comment, "Vastaus kysymykseen");
        var sent = connector.reply(access(), reply);
        peer.php("wp_delete_comment(" + comment.externalId() + ", true);");
        assertEquals("0", stored(sent.externalId(), "comment_parent"));
        assertEquals(
                sent.externalId(),
                connector.findOwnReply(access(), reply).orElseThrow().externalId());
        assertEquals(sent.externalId(), connector.reply(access(), reply).externalId());
    }

    @Test
    void closed_comments_a_withdrawn_post_and_the_length_are_told_for_what_they_are() {
        var comment = comes("Kia", "Pitkä tarina?");
        var limit = connector.probe(access()).length().limit();
        var longest = "ä".repeat(limit / 2) + "x";
        var sent = connector.reply(access(), reply(comment, longest));
        assertEquals(longest, arrived(sent.externalId()).text());
        fails(Kind.INVALID, () -> connector.reply(access(), reply(comment, longest + "x")));
        fails(Kind.INVALID, () -> connector.reply(access(), reply(comment, " \n ")));
        peer.php("wp_update_post(['ID'=>" + peer.post() + ",'comment_status'=>'closed']);");
        assertTrue(fails(Kind.INVALID, () -> connector.reply(access(), reply(comment, "Hei")))
                .getMessage()
                .contains("closed"));
        peer.php("wp_update_post(['ID'=>" + peer.post() + ",'comment_status'=>'open','post_status'=>'draft']);");
        fails(Kind.TARGET_GONE, () -> connector.reply(access(), reply(comment, "Hei")));
        peer.php("wp_update_post(['ID'=>" + peer.post() + ",'post_status'=>'publish']);");
        connector.reply(access(), reply(comment, "Hei taas"));
    }

    @Test
    void hiding_leaves_the_visitors_address_and_browser_which_a_bare_change_would_overwrite() {
        var comment = comes("Lia", "Piiloon");
        var id = comment.externalId();
        peer.php("wp_update_comment(['comment_ID'=>" + id
                + ",'comment_author_IP'=>'203.0.113.7','comment_agent'=>'Mozilla']);");
        hider().hide(access(), target(comment));
        hider().hide(access(), target(comment));
        assertTrue(again(comment).hidden());
        hider().show(access(), target(comment));
        assertFalse(again(comment).hidden());
        assertEquals("203.0.113.7 Mozilla", stored(id, "comment_author_IP") + " " + stored(id, "comment_agent"));
        bareChange(id);
        assertEquals("127.0.0.1 Bare", stored(id, "comment_author_IP") + " " + stored(id, "comment_agent"));
        peer.php("wp_update_comment(['comment_ID'=>" + id + ",'comment_author_IP'=>'']);");
        hider().show(access(), target(comment));
        assertFalse(again(comment).hidden());
    }

    private void bareChange(String id) {
        peer.php(
                "wp_set_current_user(2); $_SERVER['REMOTE_ADDR']='127.0.0.1'; $r=new WP_REST_Request('POST','/wp/v2/comments/"
                        + id
                        + "'); $r->set_header('user_agent','Bare'); $r->set_param('status','hold'); rest_do_request($r);");
    }

    @Test
    void deleting_bins_and_where_there_is_no_bin_deletes() {
        var binned = comes("Mia", "Pois 1");
        deleter().delete(access(), target(binned));
        deleter().delete(access(), target(binned));
        assertEquals("trash", stored(binned.externalId(), "comment_approved"));
        assertNotNull(again(binned).deletedAt());
        var deleted = comes("Nia", "Pois 2");
        peer.plugin("add_filter('rest_comment_trashable', '__return_false');");
        deleter().delete(access(), target(deleted));
        peer.noPlugins();
        assertEquals("", peer.php("echo get_comment(" + deleted.externalId() + ") ? 'there' : '';"));
        assertNotNull(again(deleted).deletedAt());
        deleter().delete(access(), target(deleted));
    }

    @Test
    void a_wrong_password_a_dropped_header_and_missing_rights_are_told_apart_and_never_look_quiet() {
        var comment = comes("Ola", "Onko ketään?");
        assertEquals("Peer site", connector.probe(access()).name());
        for (var who : Map.of(peer.user(), "wrong pass word", "nobody", peer.password())
                .entrySet()) {
            var wrong = WordPressWorld.access(peer.url(), who.getKey(), who.getValue());
            fails(Kind.AUTH, () -> connector.probe(wrong));
            fails(Kind.AUTH, () -> connector.fetch(wrong, state, budget()));
        }
        peer.plugin("unset($_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['HTTP_AUTHORIZATION']);");
        assertEquals(
                "rest_not_logged_in",
                fails(Kind.AUTH, () -> connector.probe(access())).code());
        fails(Kind.AUTH, this::poll);
        fails(Kind.AUTH, () -> connector.reply(access(), reply(comment, "Hei")));
        peer.plugin("add_filter('wp_is_application_passwords_available', '__return_false');");
        assertEquals(
                "no-application-passwords",
                fails(Kind.AUTH, () -> connector.probe(access())).code());
        peer.noPlugins();
        var author = peer.php(
                        "$u=wp_insert_user(['user_login'=>'writer'.time(),'user_pass'=>'x','role'=>'author','user_email'=>time().'@example.test']);"
                                + "echo get_userdata($u)->user_login.' '.WP_Application_Passwords::create_new_application_password($u,['name'=>'m'])[0];")
                .split(" ");
        fails(Kind.PERMISSION, () -> connector.probe(WordPressWorld.access(peer.url(), author[0], author[1])));
        assertNotNull(connector.probe(access()));
    }

    private Budget budget() {
        return new Budget(20, 100, Duration.ofSeconds(30), now().minusSeconds(9999), now());
    }

    @Test
    void plain_permalinks_are_followed_without_a_word() {
        peer.php("update_option('permalink_structure',''); flush_rewrite_rules(false);");
        var comment = comes("Pia", "Toimiiko?");
        connector.reply(access(), reply(comment, "Toimii."));
        connector = WordPressWorld.connector();
        assertEquals(peer.url(), connector.probe(access()).url());
        peer.php("update_option('permalink_structure','/%postname%/'); flush_rewrite_rules(false);");
        connector = WordPressWorld.connector();
        assertNull(again(comment).deletedAt());
    }
}
