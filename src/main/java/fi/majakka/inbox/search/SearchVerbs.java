package fi.majakka.inbox.search;

import static fi.majakka.inbox.search.SearchPattern.Grade.NONE;
import static fi.majakka.inbox.search.SearchPattern.Grade.STRONG;
import static fi.majakka.inbox.search.SearchPattern.Grade.WEAK;

import fi.majakka.inbox.search.SearchPattern.Endings;
import fi.majakka.inbox.search.SearchPattern.Stem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How Finnish verbs inflect, without dots: maksaa, sanoa, vastata, tulla, juoda, tarvita. */
final class SearchVerbs {
    private static final String CASES = "(?:n|t|a|na|ksi|ssa|sta|lla|lta|lle|ja|jen|i[a-z]{1,3})?";
    private static final String BENT = "isi(?:n|t|mme|tte|vat)?";
    private static final String ASKED = "kaa|koon|" + BENT;
    private static final String DOING = "v[ai]" + CASES + "|ma(?:an|ssa|sta|lla|tta)|mi(?:nen|s[a-z]{1,5})|essa";

    private static final Endings I_YOU = told("mme|tte|(?:n|t)(?=ko)", "|n|t|mme|tte");
    private static final Endings THEY = told("vat|(?=ko)", "|vat");
    private static final Endings PERSONS = verbal("|n|t|mme|tte|vat", "");
    private static final Endings PAST = verbal("|n|t|mme|tte|vat", "s|" + BENT);
    private static final Endings PASSIVE = verbal(
            "ta(?:an|isi(?:in)?)|t?tiin|t?t[uy]" + CASES + "|ttav[ai]" + CASES
                    + "|d[uy](?:t|n|i[a-z]{1,4}|ssa|sta|lle)",
            "ta");
    private static final Endings DONE = verbal("[uy]t|ee[a-z]{0,4}", "[uy]");
    private static final Endings BASE = verbal("|an|" + BENT + "|essa", "");

    private static final Predicate<String> ROOT = matches("..+").and(matches(".*[aeiouy].*"));
    private static final Predicate<String> CONSONANT = ROOT.and(matches(".*[a-z&&[^aeiouy]]"));
    private static final Predicate<String> LONG = CONSONANT.and(matches("...+"));

    static final List<SearchPattern> VERBS = verbs();

    private static final Pattern OFTEN_SAID = Pattern.compile("(?:(o)l|(tu)l|(me)n|(pa)n)e((?:n|t|mme|tte)(?:ko)?)");

    private SearchVerbs() {}

    /** olla is not read as a verb: whoever asks for oletteko does not want every on, oli and ole. */
    static void addForms(String word, SearchPattern.Forms forms) {
        if (!word.startsWith("ole")) SearchPattern.addForms(VERBS, word, forms);
        var said = OFTEN_SAID.matcher(word);
        if (said.matches())
            forms.alone().add(new SearchPattern.Form(said.replaceFirst(SearchVerbs::asSaid), Pattern.compile("")));
    }

    /** oletteko: ootteko, tulen: tuun. */
    private static String asSaid(MatchResult said) {
        var start = Stream.of(1, 2, 3, 4)
                .map(said::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return start + start.charAt(start.length() - 1) + said.group(5);
    }

    private static Predicate<String> matches(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    private static Endings verbal(String read, String alsoWritten) {
        var written = alsoWritten.isEmpty() ? read : read + "|" + alsoWritten;
        return told(read, written);
    }

    private static Endings told(String read, String written) {
        return Endings.of("(?:" + read + ")(?:ko(?:s|han)?)?", "(?:" + written + ")" + SearchFinnish.PARTICLE);
    }

    private static List<SearchPattern> verbs() {
        var all = new ArrayList<SearchPattern>();
        all.add(plain(CONSONANT, "a", "e", "i", "oi"));
        all.add(plain(LONG, "e", "e", "i"));
        all.add(plain(LONG, "i", "i", "i"));
        for (var v : List.of("o", "u", "y")) all.add(plain(LONG, v, v, v + "i"));
        all.add(new SearchPattern(
                ROOT.and(matches(".*[aeiouynlr]")),
                List.of(
                        new Stem("ta", NONE, verbal("a|n[uy]t|" + ASKED, "n[uy]|" + DOING)),
                        new Stem("si", NONE, PAST))));
        for (var v : List.of("a", "o", "u", "e", "i", "y")) all.add(contracted(v));
        for (var c : List.of("ll", "nn", "rr", "st")) all.add(joined(c));
        all.add(itse());
        for (var pair : List.of("uo oi", "yo oi", "ie ei", "aa ai", "yy yi", "oi oi", "ui ui")) {
            all.add(brief(pair.substring(0, 2), pair.substring(3)));
        }
        all.add(nahda());
        return List.copyOf(all);
    }

    /** maksaa, maksa-n, makso-i, makse-taan; sanoa, kysya, lukea, etsia. */
    private static SearchPattern plain(Predicate<String> roots, String v, String passive, String... pasts) {
        var stems = new ArrayList<Stem>();
        stems.add(new Stem(v, STRONG, verbal("a|" + v + "|n[uy]t|nee[a-z]{0,4}|" + ASKED, "n[uy]|" + DOING)));
        stems.add(new Stem(v, STRONG, THEY));
        stems.add(new Stem(v, WEAK, I_YOU));
        stems.add(new Stem(passive, WEAK, PASSIVE));
        for (var past : pasts) {
            stems.add(new Stem(past, STRONG, past.length() > 1 ? PERSONS : THEY));
            stems.add(new Stem(past, WEAK, I_YOU));
        }
        return new SearchPattern(roots, stems);
    }

    /** vastata, vastaa-n, vastas-i, vastat-tu; haluta, halua-n. */
    private static SearchPattern contracted(String v) {
        var stem = v.equals("a") ? "aa" : v + "a";
        return new SearchPattern(
                CONSONANT,
                List.of(
                        new Stem(v + "ta", WEAK, BASE),
                        new Stem(stem, STRONG, verbal("|n|t|mme|tte|vat|a|" + ASKED, DOING)),
                        new Stem(v + "si", STRONG, PERSONS),
                        new Stem(v, STRONG, verbal(BENT, "is")),
                        new Stem(v + "n", WEAK, verbal("n[uy]t|nee[a-z]{0,4}", "n[uy]")),
                        new Stem(v + "t", WEAK, verbal("kaa|koon", "")),
                        new Stem(v, WEAK, PASSIVE)));
    }

    /** tulla, menna, purra, nousta. */
    private static SearchPattern joined(String c) {
        var k = c.substring(0, 1);
        return new SearchPattern(
                ROOT,
                List.of(
                        new Stem(c + "a", NONE, BASE),
                        new Stem(k + "e", NONE, verbal("n|t|e|mme|tte|vat|" + ASKED, DOING)),
                        new Stem(k + "i", NONE, PAST),
                        new Stem(k + k, NONE, DONE),
                        new Stem(k, NONE, PASSIVE)));
    }

    /** tarvita, tarvitse-n, tarvin-nut; as spoken tarvi-n, tarvii. */
    private static SearchPattern itse() {
        return new SearchPattern(
                ROOT,
                List.of(
                        new Stem("ita", NONE, BASE),
                        new Stem("itse", NONE, verbal("n|t|e|mme|tte|vat|" + ASKED, DOING)),
                        new Stem("itsi", NONE, PAST),
                        new Stem("in", NONE, verbal("n[uy]t|nee[a-z]{0,4}", "n[uy]")),
                        new Stem("i", NONE, told("(?!)", "|i|n|t|tte|in|it")),
                        new Stem("i", NONE, PASSIVE)));
    }

    /** juoda, jo-i; syoda, so-i; vieda, ve-i; saada, sa-i. */
    private static SearchPattern brief(String long_, String past) {
        return new SearchPattern(
                matches(".{1,5}"),
                List.of(
                        new Stem(
                                long_,
                                NONE,
                                verbal(
                                        "da(?:an)?|dessa|tte|vat|mme|n[uy]t|nee[a-z]{0,4}|" + ASKED,
                                        "|n|t|n[uy]|" + DOING)),
                        new Stem(long_, NONE, PASSIVE),
                        new Stem(past, NONE, verbal("mme|tte|vat|" + BENT, "|n|t"))));
    }

    /** tehda, tee-n, teke-e; nahda. */
    private static SearchPattern nahda() {
        return new SearchPattern(
                matches("[^aeiouy]+[aeiouy]"),
                List.of(
                        new Stem("h", NONE, verbal("da(?:an)?|n[uy]t|kaa", "n[uy]|nee[a-z]{0,4}")),
                        new Stem("h", NONE, PASSIVE),
                        new Stem("ke", NONE, verbal("e|vat|" + ASKED, DOING)),
                        new Stem("e", NONE, I_YOU),
                        new Stem("i", NONE, verbal("mme|tte", "n|t")),
                        new Stem("ki", NONE, verbal("vat", "|" + BENT))));
    }
}
