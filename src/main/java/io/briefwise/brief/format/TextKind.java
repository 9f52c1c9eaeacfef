package io.briefwise.brief.format;

import java.util.regex.Pattern;

/** What kind of text a text is. */
enum TextKind {
    PLAIN {
        @Override
        Draft read(String text) {
            return PlainTextReader.read(text);
        }
    },
    MARKDOWN {
        @Override
        Draft read(String text) {
            return MarkdownReader.read(text);
        }
    },
    HTML {
        @Override
        Draft read(String text) {
            return HtmlReader.read(text);
        }
    };

    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile("</(?:p|div|h[1-6]|article|section|table|ul)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED_HEADING = Pattern.compile("(?m)^#{1,6} \\S|^.{3,100}\\R={3,}\\s*$");

    abstract Draft read(String text);

    static TextKind of(String filename, String text) {
        boolean tags = TAG.matcher(text).results().limit(2).count() == 2;
        if (PAGE.matcher(text).matches()
                || (tags && text.stripLeading().startsWith("<"))
                || (tags && filename.matches(".*\\.x?html?"))) {
            return HTML;
        }
        boolean marked = FrontMatter.isIn(text) || MARKED_HEADING.matcher(text).find();
        return marked || filename.matches(".*\\.(?:md|markdown)") ? MARKDOWN : PLAIN;
    }
}
