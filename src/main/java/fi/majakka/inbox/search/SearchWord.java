package fi.majakka.inbox.search;

import fi.majakka.inbox.search.SearchPattern.Form;
import fi.majakka.inbox.search.SearchPattern.Forms;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** One word of a query, and which words of the comments it means. */
final class SearchWord {
    /** Words end so; what comes before the last part of a compound does too: kesäduuni holds no uuni. */
    private static final String LAST_LETTERS = "aeiouynlrst";

    /** Such a letter before a consonant is no Finnish word: sjukhus, hundmat. */
    private static final String SWEDISH_LAST_LETTERS = "dgkmp";

    /** Words begin so; what comes after the first part of a compound does too: lomakkeella holds no loma. */
    private static final Pattern LAST_PART =
            Pattern.compile("(?:[bcdfghjklmnprstv]|[pkt]r|[pk]l|s[ptkl])[aeiouy][a-z]+|[aeiouy][a-z]{3,}");

    private static final Pattern PARTICLE = Pattern.compile(SearchFinnish.PARTICLE);
    private static final int SHORT = 3;

    private final String word;
    private final Set<Form> forms = new LinkedHashSet<>();
    private final Set<Form> lastParts = new LinkedHashSet<>();
    private final Set<String> firstParts = new LinkedHashSet<>();

    SearchWord(String word) {
        this.word = word;
        var nouns = new Forms();
        SearchPattern.addForms(SearchFinnish.NOUNS, word, nouns);
        SearchPattern.addForms(SearchLight.SWEDISH, word, nouns);
        var others = new Forms();
        SearchVerbs.addForms(word, others);
        SearchPattern.addForms(SearchLight.ENGLISH, word, others);
        forms.add(new Form(word, PARTICLE));
        forms.addAll(nouns.alone());
        forms.addAll(others.alone());
        nouns.ends().stream().filter(this::endsCompounds).forEach(lastParts::add);
        nouns.joints().add(word);
        if (!word.matches(".*[aeiouys]")) nouns.joints().add(word + "s");
        nouns.joints().stream().filter(SearchWord::beginsCompounds).forEach(firstParts::add);
    }

    private boolean endsCompounds(Form form) {
        return form.stem().length() >= SHORT
                && (word.length() > SHORT || form.stem().startsWith(word));
    }

    private static boolean beginsCompounds(String joint) {
        return joint.length() >= SHORT || joint.matches(".*[aeiouy]{2}");
    }

    /** Whether a word of a comment is this word in some form. */
    boolean is(String other) {
        if (other.startsWith(SearchText.AUTHOR)) return isName(other.substring(1));
        return forms.stream().anyMatch(form -> form.fits(other, 0));
    }

    /** Whether an author's name, which is never inflected, is this word; a comment may be asked for by Sorsan or Ekströmille. */
    private boolean isName(String name) {
        if (name.equals(word) || firstParts.contains(name)) return true;
        return name.length() > SHORT && word.startsWith(name) && word.length() <= name.length() + 5;
    }

    /** Whether a word of a comment is a compound with this word in it. */
    boolean isPartOf(String other) {
        if (other.startsWith(SearchText.AUTHOR)) return false;
        if (firstParts.stream().anyMatch(part -> begins(part, other, 0))) return true;
        for (int at = SHORT; at < other.length(); at++) {
            if (mayPart(other.charAt(at - 1), other.charAt(at)) && isPartAt(other, at)) return true;
        }
        return false;
    }

    private static boolean mayPart(char before, char after) {
        if (LAST_LETTERS.indexOf(before) >= 0) return true;
        return SWEDISH_LAST_LETTERS.indexOf(before) >= 0 && "aeiouyp".indexOf(after) < 0 && before != after;
    }

    private boolean isPartAt(String other, int at) {
        if (lastParts.stream().anyMatch(part -> part.fits(other, at))) return true;
        return at > SHORT && firstParts.stream().anyMatch(part -> begins(part, other, at));
    }

    private static boolean begins(String part, String other, int at) {
        return other.startsWith(part, at)
                && LAST_PART
                        .matcher(other)
                        .region(at + part.length(), other.length())
                        .matches();
    }

    /** Whether a word of a comment would be this word, had one letter of this word been typed otherwise. */
    boolean isNearly(String other) {
        if (other.startsWith(SearchText.AUTHOR)) return isNearly(other.substring(1));
        var typed = typed();
        for (int end = typed.length() - 1; end <= typed.length() + 1; end++) {
            if (end > other.length() || !oneApart(typed, other.substring(0, end))) continue;
            var mended = typed + other.substring(end);
            if (is(mended) || isPartOf(mended)) return true;
        }
        return false;
    }

    /** The part of the word in which a slip is looked for: endings vary anyway. */
    private String typed() {
        return word.substring(0, word.length() - (word.length() > 6 ? 2 : 1));
    }

    private static boolean oneApart(String typed, String other) {
        int from = 0;
        while (from < Math.min(typed.length(), other.length()) && typed.charAt(from) == other.charAt(from)) from++;
        if (from == 0) return false;
        var t = typed.substring(Math.min(from, typed.length()));
        var o = other.substring(Math.min(from, other.length()));
        if (t.length() > o.length()) return t.substring(1).equals(o);
        if (t.length() < o.length()) return o.substring(1).equals(t);
        return t.length() > 0 && (t.substring(1).equals(o.substring(1)) || swapped(t, o));
    }

    private static boolean swapped(String t, String o) {
        return t.length() > 1
                && t.charAt(0) == o.charAt(1)
                && t.charAt(1) == o.charAt(0)
                && t.substring(2).equals(o.substring(2));
    }

    /** Patterns for LIKE that every word passes which {@link #is} or {@link #isPartOf} would take. */
    Set<String> likely() {
        var likely = new LinkedHashSet<String>();
        for (var form : forms) addLikely(form.stem(), lastParts.contains(form), likely);
        for (var part : firstParts) addLikely(part, part.length() >= SHORT, likely);
        likely.add(SearchText.AUTHOR + word.substring(0, Math.min(word.length(), SHORT + 1)) + "%");
        return widest(likely);
    }

    private static void addLikely(String stem, boolean inside, Set<String> likely) {
        if (inside) likely.add("%" + stem + "%");
        else {
            likely.add(stem + "%");
            likely.add(SearchText.AUTHOR + stem + "%");
        }
    }

    /** A pattern that another one covers only costs time. */
    private static Set<String> widest(Set<String> patterns) {
        var widest = new LinkedHashSet<>(patterns);
        widest.removeIf(narrow -> patterns.stream().anyMatch(wide -> !wide.equals(narrow) && covers(wide, narrow)));
        return widest;
    }

    private static boolean covers(String wide, String narrow) {
        var core = wide.substring(0, wide.length() - 1);
        return wide.startsWith("%") ? narrow.contains(core.substring(1)) : narrow.startsWith(core);
    }

    /** The same for {@link #isNearly}: one slip leaves the front or the back half whole. None for a short word. */
    Set<String> nearlyLikely() {
        if (word.length() <= SHORT + 1) return Set.of();
        var typed = typed();
        int half = typed.length() / 2;
        var front = typed.substring(0, half) + "%";
        var back = typed.charAt(0) + "%" + typed.substring(half) + "%";
        return Set.of(front, back, SearchText.AUTHOR + front, SearchText.AUTHOR + back);
    }
}
