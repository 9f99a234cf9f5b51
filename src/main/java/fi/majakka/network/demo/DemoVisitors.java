package fi.majakka.network.demo;

import fi.majakka.network.demo.DemoCorpus.Said;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Who comes by after the first start, one visitor at each step: first the newest of the corpus, then new ones who say what
 * others said before. Step {@code n} is the same in every run, so nothing of it needs to be stored.
 */
class DemoVisitors {
    /** So many of the newest comments arrive while one watches. */
    static final int LIVE = 24;

    private static final int EDITED_AFTER = 5;
    private static final int DELETED_AFTER = 7;
    private static final int TOLD_AGAIN_AFTER = 3;

    private final DemoCorpus corpus;
    private final DemoStyle style;
    private final Instant start;
    private final Duration pace;
    private final List<Said> said;

    DemoVisitors(DemoCorpus corpus, DemoStyle style, Instant start, Duration pace) {
        this.corpus = corpus;
        this.style = style;
        this.start = start;
        this.pace = pace;
        this.said = corpus.comments().stream()
                .filter(c -> c.parent() == null && !c.text().isBlank())
                .toList();
    }

    /** A comment as it stood at a time of the replay. */
    record Moment(Instant at, DemoComment comment) {
        DemoComment then() {
            return comment.at(at);
        }
    }

    /** What happens on this channel at a step: a comment, an edit, a deletion, something told a second time. */
    List<Moment> at(long step) {
        var moments = new ArrayList<Moment>();
        comment(step).ifPresent(c -> moments.add(new Moment(time(step), c)));
        comment(step - EDITED_AFTER)
                .filter(c -> c.editedAt() != null)
                .ifPresent(c -> moments.add(new Moment(time(step), c)));
        comment(step - DELETED_AFTER)
                .filter(c -> c.deletedAt() != null)
                .ifPresent(c -> moments.add(new Moment(time(step), c)));
        if (step % 4 == 0)
            comment(step - TOLD_AGAIN_AFTER).ifPresent(c -> moments.add(new Moment(time(step - TOLD_AGAIN_AFTER), c)));
        return moments;
    }

    long stepAt(Instant now) {
        return Duration.between(start, now).toMillis() / pace.toMillis();
    }

    Optional<DemoComment> find(String id) {
        if (id.matches("n\\d{1,12}")) return comment(Long.parseLong(id.substring(1)));
        for (long step = 1; step <= LIVE; step++) if (ofCorpus(step).id().equals(id)) return comment(step);
        return Optional.empty();
    }

    private Optional<DemoComment> comment(long step) {
        if (step < 1) return Optional.empty();
        var random = new SplittableRandom(step);
        var source = step <= LIVE ? ofCorpus(step) : said.get(random.nextInt(said.size()));
        if (!source.channel().equals(style.key())) return Optional.empty();
        if (step <= LIVE)
            return Optional.of(timed(source, step, source.editedAt() != null, source.deletedAt() != null));
        return Optional.of(
                timed(saidAgain(step, source, random), step, random.nextInt(20) == 0, random.nextInt(25) == 0));
    }

    private Said ofCorpus(long step) {
        return corpus.comments().get((int) (corpus.comments().size() - LIVE + step - 1));
    }

    private DemoComment timed(Said said, long step, boolean edited, boolean deleted) {
        return DemoComment.of(
                said,
                time(step),
                edited ? time(step + EDITED_AFTER) : null,
                deleted ? time(step + DELETED_AFTER) : null);
    }

    /** Somebody else with the same words, under a newer post of the channel. */
    private Said saidAgain(long step, Said source, SplittableRandom random) {
        var posts = corpus.posts().values().stream()
                .filter(p -> p.channel().equals(source.channel()))
                .toList();
        var authors = said.stream()
                .filter(c -> c.channel().equals(source.channel()))
                .map(Said::author)
                .toList();
        var post = posts.isEmpty() ? null : posts.get(posts.size() - 1 - random.nextInt(Math.min(3, posts.size())));
        return new Said(
                "n" + step,
                source.channel(),
                post == null ? null : post.id(),
                null,
                authors.get(random.nextInt(authors.size())),
                source.lang(),
                source.text(),
                null,
                null,
                null,
                source.rating(),
                source.kind());
    }

    private Instant time(long step) {
        return start.plus(pace.multipliedBy(step));
    }
}
