package fi.majakka.network.wordpress;

import fi.majakka.network.IncomingComment.Attachment;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** WordPress keeps comments as HTML; Majakka's people read and write plain text. */
final class Html {
    private static final String BLOCKS = "p, div, blockquote, li, pre, h1, h2, h3, h4, h5, h6, tr";

    private Html() {}

    static String text(String html) {
        var body = Jsoup.parseBodyFragment(html.replace("\r\n", "\n")).body();
        for (var br : body.select("br")) br.replaceWith(new TextNode("\n"));
        for (var block : body.select(BLOCKS)) {
            block.before(new TextNode("\n"));
            block.after(new TextNode("\n"));
        }
        var text = body.wholeText().replaceAll("[ \t]+\n", "\n");
        return text.replaceAll("\n{3,}", "\n\n").strip();
    }

    /** What a link hides behind other words, so that staff see where it leads. */
    static List<Attachment> links(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href]").stream()
                .filter(a -> web(a.attr("href")) != null && !a.text().contains(a.attr("href")))
                .map(a -> new Attachment("link", a.attr("href")))
                .distinct()
                .toList();
    }

    /** The HTML that shows visitors exactly this text; WordPress makes links and paragraphs of it. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The same words, however they are spaced. */
    static boolean same(String a, String b) {
        return a.strip().replaceAll("\\s+", " ").equals(b.strip().replaceAll("\\s+", " "));
    }

    /** The address if it leads to the web, else null: a visitor may have put a script there. */
    static String web(String url) {
        return url != null && url.matches("(?i)https?://\\S+") ? url : null;
    }
}
