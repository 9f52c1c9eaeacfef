package io.briefwise.question;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Span;

/**
 * A place in the text that a key or a criterion rests on, with its characters, so that a file of questions can be read
 * without its text and checked against it.
 *
 * @param span where
 * @param text the characters from the span's start to its end, exactly
 */
public record Evidence(Span span, String text) {

    public Evidence {
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException("evidence of %d characters in a span of %d: %s"
                    .formatted(text.length(), span.end() - span.start(), text));
        }
    }

    public static Evidence in(Brief brief, Span span) {
        return new Evidence(span, brief.text(span));
    }
}
