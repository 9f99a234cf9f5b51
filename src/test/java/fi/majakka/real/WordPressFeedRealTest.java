package fi.majakka.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.majakka.network.Budget;
import fi.majakka.network.wordpress.WordPressWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reading on from where one was, on a WordPress that this project did not write. */
@Tag("real")
class WordPressFeedRealTest extends WordPressRealStory {
    @Test
    void what_changes_after_it_was_read_comes_again_and_nothing_else_does() {
        var edited = comes("Ada", "Ennen");
        var spam = comes("Bo", "Kelloja");
        var deleted = comes("Cy", "Turha");
        var calm = comes("Didi", "Pysyn");
        assertTrue(poll().isEmpty());
        peer.php("wp_update_comment(['comment_ID'=>" + edited.externalId()
                + ",'comment_content'=>'Jälkeen']); wp_spam_comment(" + spam.externalId() + "); wp_delete_comment("
                + deleted.externalId() + ", true);");
        var changed = poll();
        assertEquals("Jälkeen", changed.get(edited.externalId()).text());
        assertNotNull(changed.get(spam.externalId()).deletedAt());
        assertNotNull(changed.get(deleted.externalId()).deletedAt());
        assertFalse(changed.containsKey(calm.externalId()));
        peer.php("wp_unspam_comment(" + spam.externalId() + ");");
        assertEquals("Kelloja", poll().get(spam.externalId()).text());
    }

    @Test
    void a_held_comment_comes_hidden_and_once_more_when_it_is_approved() {
        peer.php("update_option('comment_moderation','1');");
        var held = comes("Ebba", "Ensimmäiseni");
        peer.php("update_option('comment_moderation','0');");
        assertTrue(held.hidden());
        peer.php("wp_set_comment_status(" + held.externalId() + ", 'approve');");
        assertFalse(poll().get(held.externalId()).hidden());
    }

    @Test
    void many_of_one_second_come_page_by_page_and_one_that_goes_meanwhile_takes_no_other_along() {
        poll();
        var ids = new HashSet<>(List.of(
                peer.php(inserted(130, now().toString().substring(0, 19))).split(" ")));
        var first = connector.fetch(access(), state, small());
        state = first.state();
        var read = new HashSet<String>();
        first.items().forEach(item -> read.add(item.externalId()));
        var gone = first.items().get(0).externalId();
        peer.php("wp_trash_comment(" + gone + ");");
        read.addAll(poll(small()).keySet());
        ids.removeAll(read);
        assertTrue(ids.isEmpty(), "lost: " + ids);
        assertTrue(state.length() < 64_000);
    }

    private Budget small() {
        return new Budget(5, 25, Duration.ofSeconds(60), now().minus(Duration.ofDays(90)), now());
    }

    @Test
    void what_an_import_dated_back_is_found_by_the_sweep_of_the_next_day() {
        poll();
        var old = peer.php(inserted(3, "2026-11-01T10:00:00")).split(" ");
        assertTrue(poll().isEmpty());
        var tomorrow = now().plus(Duration.ofHours(25));
        var found = poll(new Budget(20, 100, Duration.ofSeconds(60), tomorrow, tomorrow));
        for (var id : old) assertTrue(found.containsKey(id), "lost " + id);
    }

    @Test
    void the_hour_that_comes_twice_loses_nothing_on_a_site_in_helsinki() {
        peer.php("update_option('timezone_string','Europe/Helsinki');");
        var written = new HashSet<String>();
        var read = new HashSet<String>();
        state = null;
        var at = Instant.parse("2026-10-24T23:10:00Z");
        for (int i = 0; i < 12; i++) {
            written.addAll(List.of(
                    peer.php(inserted(1, at.toString().substring(0, 19))).split(" ")));
            read.addAll(poll(new Budget(20, 100, Duration.ofSeconds(60), Instant.parse("2026-10-24T20:00:00Z"), at))
                    .keySet());
            at = at.plus(Duration.ofMinutes(20));
        }
        written.removeAll(read);
        assertTrue(written.isEmpty(), "lost: " + written);
        peer.php("update_option('timezone_string','');");
        state = null;
    }

    /** Unverified in the documents: what becomes of the comments of a registered visitor who was deleted. */
    @Test
    void the_comment_of_a_deleted_user_keeps_its_name_and_is_not_ours() {
        var id = peer.php(
                "require_once ABSPATH.'wp-admin/includes/user.php'; $u=wp_insert_user(['user_login'=>'gone'.time(),'user_pass'=>'x','role'=>'subscriber','user_email'=>'gone'.time().'@example.test']);"
                        + "$c=wp_insert_comment(['comment_post_ID'=>" + peer.post()
                        + ",'comment_content'=>'Moi','comment_author'=>'Poistettu','user_id'=>$u,'comment_approved'=>1]); wp_delete_user($u); echo $c;");
        var comment = arrived(id);
        assertEquals("Poistettu", comment.author().name());
        assertNotNull(comment.author().externalId());
        assertFalse(comment.own());
    }

    @Test
    void a_colleague_who_answers_in_wordpress_is_seen_and_our_own_user_is_own() {
        var top = comes("Fia", "Vastatkaa");
        var own = peer.php("echo wp_insert_comment(['comment_post_ID'=>" + peer.post()
                + ",'comment_content'=>'Heti!','comment_parent'=>" + top.externalId()
                + ",'comment_author'=>'Peer Staff','user_id'=>2,'comment_approved'=>1]);");
        var other = peer.php("echo wp_insert_comment(['comment_post_ID'=>" + peer.post()
                + ",'comment_content'=>'Minäkin!','comment_parent'=>" + top.externalId()
                + ",'comment_author'=>'admin','user_id'=>1,'comment_approved'=>1]);");
        var items = poll();
        assertTrue(items.get(own).own());
        assertFalse(items.get(other).own());
    }

    @Test
    void a_page_of_the_longest_comments_is_read_in_parts() {
        poll();
        var ids = peer.php(
                        "for ($i=0;$i<45;$i++) echo wp_insert_comment(['comment_post_ID'=>" + peer.post()
                                + ",'comment_content'=>str_repeat('ä',32000).$i,'comment_author'=>'Pitkä','comment_approved'=>1]).' ';")
                .split(" ");
        connector = WordPressWorld.connector();
        var read = poll();
        for (var id : ids) assertTrue(read.containsKey(id), "lost " + id);
        peer.php("foreach (explode(' ', '" + String.join(" ", ids) + "') as $id) wp_delete_comment($id, true);");
    }

    private String inserted(int many, String gmt) {
        return "for ($i=0;$i<" + many + ";$i++) echo wp_insert_comment(['comment_post_ID'=>" + peer.post()
                + ",'comment_content'=>'Tuotu '.$i.' '.wp_rand(),'comment_author'=>'Tuonti','comment_approved'=>1,'comment_date_gmt'=>'"
                + gmt.replace('T', ' ') + "','comment_date'=>get_date_from_gmt('" + gmt.replace('T', ' ') + "')]).' ';";
    }
}
