package fi.majakka.inbox.search;

import static fi.majakka.inbox.search.SearchPattern.Grade.NONE;
import static fi.majakka.inbox.search.SearchPattern.Grade.STRONG;
import static fi.majakka.inbox.search.SearchPattern.Grade.WEAK;

import fi.majakka.inbox.search.SearchPattern.Endings;
import fi.majakka.inbox.search.SearchPattern.Grade;
import fi.majakka.inbox.search.SearchPattern.Stem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How Finnish nouns, adjectives and numerals inflect, without dots: paketti, vastaus, tuote, lapsi, nainen … */
final class SearchFinnish {
    static final String PARTICLE = "(?:kin?|kaan|ko(?:s|han)?|ks|han|pas?)?";
    private static final String PLACES = "(?:ssa|sta|lla|lta|lle|kse)(?:ni|si|nsa|mme|nne|[ae]n)?";
    /** As people write when they write as they speak: talos, kassalt, hetkeks. */
    private static final String SPOKEN = "l|lt|s|st|ks";

    private static final String MINE = "ni|si";
    private static final String OURS = "nsa|mme|nne";
    private static final String WITHOUT = "tta|ton|ttom[ai][a-z]{0,6}";

    private static final Endings BARE = nominal("", "");
    private static final Endings NAMED = nominal("|" + OURS, MINE);
    private static final Endings CLOSED = nominal("n|t|ksi|" + PLACES, SPOKEN + "|" + WITHOUT);
    private static final Endings MANY = nominal(
            "n|a|ta|na|in|en|den|tten|hin|siin|ksi|" + PLACES,
            SPOKEN + "|i|ne(?:en|nsa)|(?:i|e|hi|de|a|ta|na)(?:ni|nsa|mme|nne|[ae]n)");
    private static final Endings SHORT = nominal("ta|ten|na", "(?:ta|na)(?:ni|nsa|mme|nne|an)");

    private static final Predicate<String> CONSONANT = matches(".+[a-z&&[^aeiouy]]");
    private static final Predicate<String> VOWEL = matches(".+[aeiouy]");
    private static final Predicate<String> ANY = matches("..+");
    private static final Predicate<String> LONG = matches("...+");
    /** Only old words turn i into e, and old words have no such letters and no third syllable but in compounds. */
    private static final Predicate<String> OLD =
            CONSONANT.and(matches("[^aeiouy]*[aeiouy]+[^aeiouybcfgqwxz]+|.{7,}[^aeiouybcfgqwxz]|.*ng"));

    static final List<SearchPattern> NOUNS = nouns();

    private SearchFinnish() {}

    private static Predicate<String> matches(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    private static Endings nominal(String read, String alsoWritten) {
        var written = alsoWritten.isEmpty() ? read : read + "|" + alsoWritten;
        return Endings.of(read, "(?:" + written + ")" + PARTICLE);
    }

    private static List<SearchPattern> nouns() {
        var all = new ArrayList<SearchPattern>();
        addVowelStems(all);
        addConsonantStems(all);
        addOldStems(all);
        return List.copyOf(all);
    }

    private static void addVowelStems(List<SearchPattern> all) {
        var rounded = matches("[^aeiouy]*[ouy]+[^aeiouy]+");
        all.add(vowel(CONSONANT.and(rounded), false, "a", "i"));
        all.add(vowel(CONSONANT.and(rounded.negate()), false, "a", "i", "oi", "oj"));
        all.add(vowel(VOWEL, true, "a", "i"));
        all.add(vowel(CONSONANT, false, "i", "ei", "ej", "i"));
        all.add(vowel(VOWEL, true, "i", "i"));
        for (var v : List.of("o", "u", "y", "e")) {
            all.add(vowel(CONSONANT, false, v, v + "i", v + "j"));
            all.add(vowel(VOWEL, true, v, v + "i"));
        }
        all.add(diphthong("yo", "oi"));
        all.add(diphthong("uo", "oi"));
        all.add(diphthong("ie", "ei"));
    }

    /** leipa: leipa-a, leiva-n, leip-i-a; where two vowels meet there is -ta for -a. */
    private static SearchPattern vowel(Predicate<String> roots, boolean open, String v, String... plurals) {
        var stems = new ArrayList<Stem>();
        stems.add(new Stem(v, STRONG, NAMED, ""));
        stems.add(new Stem(v, STRONG, one(v, open)));
        stems.add(new Stem(v, WEAK, CLOSED, "n"));
        for (var plural : plurals) {
            stems.add(new Stem(plural, STRONG, MANY));
            stems.add(new Stem(plural, WEAK, MANY));
        }
        return new SearchPattern(roots, stems);
    }

    private static SearchPattern diphthong(String one, String many) {
        return new SearchPattern(
                matches("[^aeiouy]?"),
                List.of(
                        new Stem(one, NONE, NAMED, ""),
                        new Stem(one, NONE, one(one.substring(1), true)),
                        new Stem(many, NONE, MANY)));
    }

    private static Endings one(String v, boolean open) {
        var some = (open ? "a|ta|" : "a|") + "na|" + v + "|h" + v + "|see";
        return nominal(
                "n|t|ksi|a|na|(?:" + v + "|h" + v + "|see)n|" + PLACES + (open ? "|ta" : ""),
                SPOKEN + "|" + MINE + "|" + OURS + "|" + WITHOUT + "|" + v + "|(?:" + some
                        + ")(?:ni|nsa|mme|nne|[ae]n)");
    }

    private static void addConsonantStems(List<SearchPattern> all) {
        for (var v : List.of("a", "e", "i", "o", "u", "y")) {
            all.add(word(ANY, v + "s", NONE, v + "kse", v + "ksi", v + "s"));
        }
        for (var v : List.of("a", "e", "i")) {
            all.add(word(CONSONANT, v + "s", WEAK, v + v, v + "i", v + "s"));
            for (var c : List.of("l", "n", "r")) all.add(word(CONSONANT, v + c, WEAK, v + c + "e", v + c + "i", v + c));
        }
        all.add(word(ANY, "e", WEAK, "ee", "ei", "et"));
        all.add(word(ANY, "in", WEAK, "ime", "imi", "in"));
        all.add(word(LONG, "ton", NONE, "ttoma", "ttomi", "ton"));
        all.add(word(ANY, "ut", NONE, "ue", "ui", "ut"));
        all.add(word(ANY, "yt", NONE, "ye", "yi", "yt"));
        all.add(with(word(LONG, "nen", NONE, "se", "si", "s"), new Stem("s", NONE, SHORT, "")));
        all.add(with(word(LONG, "mpi", NONE, "mpa", "mpi", "mpi"), new Stem("mma", NONE, CLOSED)));
        for (var v : List.of("u", "y")) {
            all.add(with(word(VOWEL, v + "s", NONE, v + "te", v + "ksi", v + "t"), new Stem(v + "de", NONE, CLOSED)));
        }
        all.add(loan());
    }

    /** tuote, tuottee-n, tuottei-ta, tuotet-ta: the name alone in one grade, the longer stems in the other. */
    private static SearchPattern word(
            Predicate<String> roots, String name, Grade grade, String one, String many, String brief) {
        var rest = grade == NONE ? NONE : STRONG;
        var v = one.substring(one.length() - 1);
        return new SearchPattern(
                roots,
                List.of(
                        new Stem(name, grade, BARE, ""),
                        new Stem(one, rest, one(v, one.endsWith(v + v)), "n"),
                        new Stem(many, rest, MANY),
                        new Stem(brief, grade, SHORT)));
    }

    private static SearchPattern with(SearchPattern pattern, Stem more) {
        var stems = new ArrayList<>(pattern.stems());
        stems.add(more);
        return new SearchPattern(pattern.roots(), stems);
    }

    /** Ekström, Ekströmi-n: known as such only by the bare name. */
    private static SearchPattern loan() {
        var never = new Endings(Pattern.compile("(?!)"), one("i", false).written());
        return new SearchPattern(
                LONG.and(CONSONANT), List.of(new Stem("", NONE, BARE, ""), new Stem("i", NONE, never)));
    }

    private static void addOldStems(List<SearchPattern> all) {
        var joined = matches(".+[aeiouy][lnrh]");
        all.add(old(OLD.and(joined.negate())));
        all.add(with(old(OLD.and(joined)), new Stem("", NONE, SHORT)));
        all.add(word(ANY, "psi", NONE, "pse", "psi", "s"));
        for (var c : List.of("", "n", "r")) {
            var weak = c.isEmpty() ? "d" : c;
            var stems = with(
                    word(c.isEmpty() ? VOWEL : ANY, c + "si", NONE, c + "te", c + "si", c + "t"),
                    new Stem(c + weak + "e", NONE, CLOSED, "n"));
            all.add(c.isEmpty() ? with(stems, new Stem("n", NONE, nominal("na", ""))) : stems);
        }
    }

    /** kivi, kive-n; lehti, lehde-n; with a brief stem: kieli, kiel-ta. */
    private static SearchPattern old(Predicate<String> roots) {
        return new SearchPattern(
                roots,
                List.of(
                        new Stem("i", STRONG, NAMED, ""),
                        new Stem("e", STRONG, one("e", false)),
                        new Stem("e", WEAK, CLOSED, "n"),
                        new Stem("i", STRONG, MANY),
                        new Stem("i", WEAK, MANY)));
    }
}
