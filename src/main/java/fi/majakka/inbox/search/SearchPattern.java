package fi.majakka.inbox.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way to inflect: the stems that one word takes in turn, with the endings that may follow each. The same table is
 * read in both directions: from the word as typed to its root, and from the root to all of its forms.
 */
record SearchPattern(Predicate<String> roots, List<Stem> stems) {

    /** Which side of consonant gradation a stem shows: pake<b>tt</b>i is strong, pake<b>t</b>in is weak. */
    enum Grade {
        STRONG,
        WEAK,
        NONE
    }

    /**
     * Endings as regular expressions. Nobody types every ending into a search field, and a short one that is read off
     * a word by mistake finds strangers; so fewer are read off the query than are looked for in the comments.
     */
    record Endings(Pattern read, Pattern written) {
        static Endings of(String read, String written) {
            return new Endings(Pattern.compile(read), Pattern.compile(written));
        }
    }

    /** {@code joint}: what the stem takes when it begins a compound; null where it begins none. */
    record Stem(String suffix, Grade grade, Endings endings, String joint) {
        Stem(String suffix, Grade grade, Endings endings) {
            this(suffix, grade, endings, null);
        }
    }

    /** A stem as it stands in a comment, with the endings that may follow it there. */
    record Form(String stem, Pattern endings) {
        boolean fits(String word, int at) {
            return word.startsWith(stem, at)
                    && endings.matcher(word)
                            .region(at + stem.length(), word.length())
                            .matches();
        }
    }

    /** What one word may look like: alone, at the end of a compound, and at its beginning. */
    record Forms(Set<Form> alone, Set<Form> ends, Set<String> joints) {
        Forms() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** Long enough to be sure of a root although an ending was read off. */
    private static final int SURE = 4;

    static void addForms(List<SearchPattern> patterns, String word, Forms forms) {
        for (var pattern : patterns) {
            pattern.rootsOf(word).forEach((root, sure) -> pattern.addForms(root, sure, forms));
        }
    }

    /** The roots, in strong grade, of which the word may be a form; true where compounds may be looked for as well. */
    private Map<String, Boolean> rootsOf(String word) {
        var found = new LinkedHashMap<String, Boolean>();
        for (var stem : stems) {
            for (int at = 0; at <= word.length() - stem.suffix.length(); at++) {
                if (!word.startsWith(stem.suffix, at) || !reads(stem, word, at)) continue;
                var named = at + stem.suffix.length() == word.length();
                for (var root : roots(stem, word.substring(0, at))) {
                    found.merge(root, named || root.length() >= SURE, Boolean::logicalOr);
                }
            }
        }
        return found;
    }

    private static boolean reads(Stem stem, String word, int at) {
        var ending = stem.endings.read.matcher(word).region(at + stem.suffix.length(), word.length());
        return ending.matches();
    }

    private List<String> roots(Stem stem, String root) {
        var strong = stem.grade == Grade.WEAK ? SearchGradation.strong(root) : Set.<String>of();
        return Stream.concat(Stream.of(root), strong.stream()).filter(roots).toList();
    }

    private void addForms(String root, boolean sure, Forms forms) {
        for (var stem : stems) {
            var weak = stem.grade == Grade.WEAK ? SearchGradation.weak(root) : Set.<String>of();
            for (var graded : weak.isEmpty() ? Set.of(root) : weak) {
                var form = new Form(graded + stem.suffix, stem.endings.written);
                forms.alone.add(form);
                if (sure) forms.ends.add(form);
                if (sure && stem.joint != null) forms.joints.add(graded + stem.suffix + stem.joint);
            }
        }
    }
}
