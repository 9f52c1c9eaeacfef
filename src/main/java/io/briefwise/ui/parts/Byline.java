package io.briefwise.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.briefwise.brief.Brief;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose text it is, from when, and what it rests on: each source that ends in a web address becomes a link to it. */
public final class Byline extends Paragraph {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Words.LANGUAGE);
    private static final Pattern LINKED = Pattern.compile("(.*?),?\\s*(https?://\\S+)", Pattern.DOTALL);

    public Byline(Words words, Brief brief) {
        addClassName("by");
        String by = Stream.of(
                        Optional.ofNullable(brief.author()),
                        Optional.ofNullable(brief.date()).map(DAY::format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        add(new Span(by));
        String source = brief.source();
        if (source != null && !source.isBlank()) {
            add(new Span((by.isEmpty() ? "" : " · ") + words.say("shell.source") + " "));
            List<String> sources = List.of(source.split(";\\s+"));
            for (int i = 0; i < sources.size(); i++) {
                add(new Span(i == 0 ? "" : "; "), linked(sources.get(i)));
            }
        }
    }

    private static Component linked(String source) {
        Matcher matcher = LINKED.matcher(source);
        if (!matcher.matches()) {
            return new Span(source);
        }
        String name = matcher.group(1).isBlank() ? matcher.group(2) : matcher.group(1);
        Anchor link = new Anchor(matcher.group(2), name, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
