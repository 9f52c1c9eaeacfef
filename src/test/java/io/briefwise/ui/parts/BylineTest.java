package io.briefwise.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class BylineTest {

    @Test
    void every_source_with_an_address_is_a_link_named_by_what_stands_before_it() {
        Byline line = of("The Act of 1999, https://law.example/1999; A report, the Ministry");

        assertThat(links(line)).extracting(Anchor::getHref).containsExactly("https://law.example/1999");
        assertThat(links(line)).extracting(Anchor::getText).containsExactly("The Act of 1999");
        assertThat(line.getElement().getTextRecursively())
                .isEqualTo("Ada Ek · 2 May 2024 · Source: The Act of 1999; A report, the Ministry");
    }

    @Test
    void only_web_addresses_become_links() {
        assertThat(links(of("Click me, javascript:alert(1)"))).isEmpty();
    }

    @Test
    void a_text_without_a_source_names_its_author_and_day() {
        assertThat(of(null).getElement().getTextRecursively()).isEqualTo("Ada Ek · 2 May 2024");
    }

    private static List<Anchor> links(Byline line) {
        return line.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .toList();
    }

    private static Byline of(@Nullable String source) {
        StaticMessageSource words = new StaticMessageSource();
        words.addMessage("shell.source", Locale.ENGLISH, "Source:");
        words.addMessage("shell.source", Words.LANGUAGE, "Source:");
        Brief brief = new Brief(
                "Roads",
                "Ada Ek",
                LocalDate.of(2024, 5, 2),
                source,
                List.of(new Section(null, List.of(new Paragraph(1, "A road was built.")))),
                List.of());
        return new Byline(new Words(words), brief);
    }
}
