package fi.majakka.inbox.search;

import static fi.majakka.inbox.search.SearchPattern.Grade.NONE;

import fi.majakka.inbox.search.SearchPattern.Endings;
import fi.majakka.inbox.search.SearchPattern.Stem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How Swedish and English words inflect, without dots. Their roots do not change, but for a doubled last letter. */
final class SearchLight {
    private static final Pattern CONSONANT = Pattern.compile("..+[a-z&&[^aeiouy]]");
    private static final Pattern VOWEL = Pattern.compile("..+[aeiouy]");

    static final List<SearchPattern> SWEDISH = swedish();
    static final List<SearchPattern> ENGLISH = List.of(
            light(CONSONANT, "|s|es|ed|ing|ings"),
            light(CONSONANT, "e|es|ed|ing|ings"),
            light(CONSONANT, "y|ies|ied|ying"));

    private SearchLight() {}

    private static List<SearchPattern> swedish() {
        var all = new ArrayList<>(List.of(
                light(CONSONANT, "|ens?|ets?|s|ar|arnas?|er|ernas?|ena"),
                light(CONSONANT, "as?|ans?|or|ornas?"),
                light(CONSONANT, "e|ens?|ets?|ar|arnas?|na"),
                light(CONSONANT, "|t|a|e|are|aste?"),
                light(CONSONANT, "a|ar|ade|at"),
                light(CONSONANT, "a|er|de|te|t|d"),
                light(CONSONANT, "en|et|na"),
                light(VOWEL, "|tt|a|are|ns?|r|t|ets?|er|ernas?")));
        for (var c : "bdglmnprst".split("")) {
            var once = new Stem(c, NONE, plain("|s"));
            var twice = new Stem(c + c, NONE, plain("ens?|ets?|er|ernas?|ar|arnas?|a|ing|ings|ed|y"));
            all.add(new SearchPattern(VOWEL.asMatchPredicate(), List.of(once, twice)));
        }
        return List.copyOf(all);
    }

    private static SearchPattern light(Pattern roots, String endings) {
        return new SearchPattern(roots.asMatchPredicate(), List.of(new Stem("", NONE, plain(endings))));
    }

    private static Endings plain(String endings) {
        return Endings.of(endings, "(?:" + endings + ")");
    }
}
