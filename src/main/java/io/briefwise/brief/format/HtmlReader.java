package io.briefwise.brief.format;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a web page: what the page says of itself, and its article without what lies around it. Nothing is fetched and
 * no script is run; only text comes out.
 */
final class HtmlReader {

    private static final int DEEPEST = 400;

    private HtmlReader() {}

    static Draft read(String original) {
        Document page = parse(original);
        Front front = new HtmlFront(page).read();
        Element article = ArticleSearch.in(page);
        HtmlFront.byline(article).ifPresent(Element::remove);
        HtmlBlocks walker = new HtmlBlocks(original);
        walker.walk(article);
        return new Draft(original, front, walker.blocks());
    }

    static Document parse(String original) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(original, "");
    }
}
