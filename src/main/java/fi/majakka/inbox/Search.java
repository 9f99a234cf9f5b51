package fi.majakka.inbox;

import fi.majakka.inbox.search.SearchTerms;
import fi.majakka.inbox.search.SearchVocabulary;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds comments by words. */
@ApplicationScoped
class Search {
    private final SearchVocabulary vocabulary;

    Search(SearchVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void find(String q, QueueFilter filter) {
        var terms = SearchTerms.of(q, vocabulary);
        filter.and(terms.sql(), terms.binds().toArray());
    }
}
