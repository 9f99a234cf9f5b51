package fi.majakka.network.demo;

import fi.majakka.network.demo.DemoCorpus.Answer;
import fi.majakka.network.demo.DemoCorpus.Said;
import fi.majakka.network.demo.DemoVisitors.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stood on a channel before the first start: the corpus without its newest, moved so that it ends at the start, and the
 * answers that were given. In the order in which a careless network tells it: some twice, some too late.
 */
class DemoHistory {
    private final Map<String, DemoComment> comments = new LinkedHashMap<>();
    private final List<Moment> moments = new ArrayList<>();

    DemoHistory(DemoCorpus corpus, DemoStyle style, Instant start) {
        var past = corpus.comments().subList(0, corpus.comments().size() - DemoVisitors.LIVE);
        var shift = Duration.between(past.get(past.size() - 1).createdAt(), start);
        for (var said : past) if (said.channel().equals(style.key())) add(corpus, said, shift, start);
        comments.values().forEach(this::happens);
        moments.sort(Comparator.comparing(Moment::at));
        careless();
    }

    private void add(DemoCorpus corpus, Said said, Duration shift, Instant start) {
        var comment = DemoComment.moved(said, shift, start);
        comments.put(comment.id(), comment);
        var answer = corpus.answers().get(said.id());
        if (answer == null) return;
        var at = comment.createdAt()
                .plus(Duration.ofMinutes(40 + 97 * (answer.id().hashCode() & 7)));
        if (at.isBefore(start)) comments.put(answer.id(), answer(corpus, comment, answer, at));
    }

    private static DemoComment answer(DemoCorpus corpus, DemoComment to, Answer answer, Instant at) {
        var company = new DemoCorpus.Person(corpus.titles().get("facebook"), "myllykaarna");
        return new DemoComment(
                answer.id(), to.id(), to.post(), company, answer.text(), answer.lang(), at, null, null, null, true);
    }

    private void happens(DemoComment c) {
        moments.add(new Moment(c.createdAt(), c));
        if (c.editedAt() != null) moments.add(new Moment(c.editedAt(), c));
        if (c.deletedAt() != null) moments.add(new Moment(c.deletedAt(), c));
    }

    /** Neighbours change places, some are told twice, and most that changed are told once more as they first were. */
    private void careless() {
        for (int i = 4; i + 1 < moments.size(); i += 11) Collections.swap(moments, i, i + 1);
        for (int i = 5; i < moments.size(); i += 9) moments.add(i, moments.get(i - 3));
        for (int i = 0; i + 2 < moments.size(); i++) {
            var moment = moments.get(i);
            var first = new Moment(moment.comment().createdAt(), moment.comment());
            if (!moment.equals(first)) moments.add(i + 2, first);
        }
    }

    List<Moment> moments() {
        return moments;
    }

    int size() {
        return comments.size();
    }

    Optional<DemoComment> find(String id) {
        return Optional.ofNullable(comments.get(id));
    }
}
