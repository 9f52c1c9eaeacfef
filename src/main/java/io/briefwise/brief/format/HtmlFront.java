package io.briefwise.brief.format;

import io.briefwise.brief.rule.Finding;
import io.briefwise.brief.rule.Line;
import io.briefwise.brief.rule.LineRules;
import io.briefwise.brief.rule.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of its text: in meta elements, in JSON-LD, in its byline. Read before the page is cut down. */
final class HtmlFront {

    private static final String BYLINE =
            "[rel=author], [itemprop=author], .byline, .author, .article-author, .entry-author, .post-author";
    private static final String TIME =
            "time[datetime][itemprop=datePublished], time[datetime][pubdate], time[datetime]";

    private final Document page;
    private final JsonLd linked;
    private final @Nullable String author;
    private final @Nullable String date;

    HtmlFront(Document page) {
        this.page = page;
        linked = JsonLd.in(page);
        author = first(
                Optional.ofNullable(meta("author", "article:author", "dc.creator", "citation_author", "parsely-author"))
                        .filter(name -> !name.contains("://"))
                        .orElse(null),
                linked.author(),
                writtenByline());
        date = first(
                meta(
                        "article:published_time",
                        "datePublished",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "citation_publication_date",
                        "citation_date",
                        "parsely-pub-date",
                        "pubdate",
                        "sailthru.date"),
                linked.date(),
                Optional.ofNullable(page.selectFirst(TIME))
                        .map(time -> time.attr("datetime"))
                        .orElse(null));
    }

    Front read() {
        return new Front(title(), author, dated(date), source(), null);
    }

    /** The element of an article that only names the author. */
    static Optional<Element> byline(Element article) {
        return article.select(BYLINE).stream()
                .filter(byline -> byline.text().length() <= 120)
                .findFirst();
    }

    private @Nullable String title() {
        Element heading = page.selectFirst("article h1, main h1, h1");
        String whole = page.title().replaceAll("\\s+[|»·–—-]\\s+[^|»·–—]{2,60}$", "");
        return first(
                linked.headline(),
                meta("og:title", "citation_title", "dc.title"),
                heading == null ? null : heading.text(),
                whole);
    }

    private @Nullable String source() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        List<String> parts = Stream.of(
                        Optional.ofNullable(meta("og:site_name", "citation_journal_title")),
                        Optional.ofNullable(first(meta("og:url"), canonical == null ? null : canonical.attr("href"))))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private @Nullable String writtenByline() {
        return page.select(BYLINE).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank() && text.length() <= 120)
                .map(text -> named(text.matches("(?i)by\\s.*") ? text : "By " + text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> named(String byline) {
        return LineRules.read(LineRules.FURNITURE, Line.head(byline)).stream()
                .filter(Finding.Author.class::isInstance)
                .map(finding -> ((Finding.Author) finding).name())
                .findFirst();
    }

    private @Nullable String meta(String... names) {
        for (String name : names) {
            Element meta = page.selectFirst(
                    "meta[name=" + name + "], meta[property=" + name + "], meta[itemprop=" + name + "]");
            if (meta != null && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return null;
    }

    private static @Nullable LocalDate dated(@Nullable String text) {
        return text == null
                ? null
                : WrittenDate.in(text.replace('/', '-'))
                        .or(() -> WrittenDate.in(text))
                        .map(WrittenDate::date)
                        .orElse(null);
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }
}
