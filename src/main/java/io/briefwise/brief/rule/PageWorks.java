package io.briefwise.brief.rule;

import java.util.List;

/** Words that work the page: page numbers, advertisement, downloads, reading time. */
final class PageWorks extends FurniturePhrase {

    PageWorks() {
        super(
                9,
                "(?:page \\d+(?: (?:of|/) \\d+)?|[-–—]?\\s*\\d{1,4}\\s*[-–—]?|advertisements?|advert|sponsored(?: content)?|promoted|loading[.…]*|"
                        + "download(?: (?:the )?(?:full )?(?:pdf|report|paper|article|brief))?(?: \\(.{1,20}\\))?|pdf|listen to (?:this )?(?:article|story)|play|pause|"
                        + "(?:estimated )?(?:reading|read) time\\s*:?\\s*\\d+.{0,20}|\\d+[ -]?min(?:ute)?s?(?: read)?|text size.{0,15}|a[+-]|font size.{0,15}|enlarge(?: this)? (?:image|photo)|hide caption|toggle caption|"
                        + "view (?:image|gallery) .{0,20}|[*•·_=~–—-]{1,40}|\\W{3,40})");
    }

    @Override
    public String id() {
        return "page-works";
    }

    @Override
    public List<Line> fires() {
        return lines(
                "Page 3 of 10",
                "- 12 -",
                "Advertisement",
                "Download PDF",
                "5 min read",
                "Reading time: 4 minutes",
                "* * *");
    }

    @Override
    public List<Line> silentOn() {
        return lines(
                "Page after page of evidence was read.",
                "Advertisements cost money",
                "1914 and after",
                "Play by the rules");
    }
}
