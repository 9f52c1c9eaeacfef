package io.briefwise.brief.format;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article of a web page: what is plainly not text is dropped, then the smallest element that still holds
 * nearly all of the running text is taken.
 */
final class ArticleSearch {

    private static final String NEVER_TEXT =
            "script,style,noscript,template,nav,form,button,input,select,textarea,iframe,"
                    + "object,embed,svg,canvas,audio,video,dialog,[hidden],[aria-hidden=true],[role=navigation],[role=banner],"
                    + "[role=contentinfo],[role=search],[role=dialog],[role=complementary],[role=menu]";
    private static final Pattern NAMED_FURNITURE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|social|related|recommend(?:ed|ations)?|newsletter|subscri(?:be|ption)|cookies?|consent|"
                    + "comments?|sidebar|breadcrumbs?|advert(?:isement)?s?|ads?|promo|footer|nav(?:igation|bar)?|menu|widget|tags?|"
                    + "masthead|popup|modal|banner|disclaimer|toolbar|pagination)(?:$|[\\s_-])");
    private static final String RUNNING = "p, li, blockquote, dd";
    private static final double NEARLY_ALL = 0.9;

    private ArticleSearch() {}

    static Element in(Document page) {
        Element body = page.body();
        body.select(NEVER_TEXT).remove();
        body.select("aside")
                .not("[role=doc-footnote],[role=doc-endnote],.footnote,.footnotes")
                .remove();
        body.select("header, footer").stream()
                .filter(part -> part.closest("article, main") == null || part.is("footer"))
                .filter(part -> part.select("[role=doc-endnotes], .footnotes").isEmpty())
                .toList()
                .forEach(Element::remove);
        dropNamedFurniture(body);
        return narrowed(widestArticle(body));
    }

    private static void dropNamedFurniture(Element body) {
        int whole = running(body);
        body.select("[class], [id]").stream()
                .filter(part -> !part.is("body, article, main, p, h1, h2, h3"))
                .filter(part -> NAMED_FURNITURE
                        .matcher(part.className() + " " + part.id())
                        .find())
                .filter(part -> running(part) * 4 <= whole)
                .toList()
                .forEach(Element::remove);
    }

    private static Element widestArticle(Element body) {
        List<Element> candidates = body.select("[itemprop=articleBody], article, main, [role=main]");
        return candidates.stream()
                .filter(candidate -> running(candidate) * 2 >= running(body))
                .min(Comparator.comparingInt(ArticleSearch::running)
                        .thenComparing(each -> -each.parents().size()))
                .orElse(body);
    }

    /** Goes down as long as one child holds nearly all of the running text. */
    private static Element narrowed(Element from) {
        Element best = from;
        while (true) {
            int whole = running(best);
            var next = best.children().stream()
                    .filter(child -> child.is("div, section, article, main, td, tr, tbody, table"))
                    .filter(child -> whole > 0 && running(child) >= NEARLY_ALL * whole)
                    .findFirst();
            if (next.isEmpty() || !best.select("> h1, > h2, > h3, > p").isEmpty()) {
                return best;
            }
            best = next.get();
        }
    }

    /** How many characters of running text lie in it, links left out. */
    private static int running(Element element) {
        int characters = 0;
        for (Element part : element.select(RUNNING)) {
            int links = part.select("a").stream()
                    .mapToInt(link -> link.text().length())
                    .sum();
            int own = part.text().length() - links;
            characters += own > 40 ? own : 0;
        }
        return characters;
    }
}
