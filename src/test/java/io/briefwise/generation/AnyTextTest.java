package io.briefwise.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.brief.Section;
import io.briefwise.brief.WordCount;
import io.briefwise.language.Annotator;
import io.briefwise.language.Sentence;
import io.briefwise.question.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, questions or none come out, in good time, and nothing is asked of what is no prose. */
class AnyTextTest {

    private static final List<String> PROSE = List.of(
            "Russia signed an agreement on defence with Pakistan in November 2014, because it wanted new buyers.",
            "However, the sale of %d helicopters may have worried officials in New Delhi.",
            "China built a road through the mountains in 19%02d in order to reach the port of Gwadar.",
            "The minister said that prices would fall by %d per cent within two years.",
            "Although critics fear delays, the ferry company should publish its timetable every month.",
            "Poland joined the European Union in 2004, and %d hospitals were rebuilt with its money.",
            "The harbour of Rotterdam is larger than the harbour of Hamburg.",
            "It is likely that the reform has reduced waiting times in %d districts of northern Sweden.");

    private static final Generator GENERATOR = Generator.withEveryRule(ModelsForTests.annotator(), () -> 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Word",
                "?",
                "…",
                "🙂",
                "🙂🙂 👩‍👩‍👧 🚀🚀🚀 🎉",
                "\uD83D x \uDE00",
                "1 2 3 4 5 6 7 8 9 10. 11, 12; 13 14 15 16 17. 18 19 20.",
                "2014 2015 2016. 12.5 % 33 % 40 %. 1,000,000 2,000,000 3,000,000.",
                "Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему.",
                "子曰：學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？",
                "שלום עולם. זה משפט בעברית.",
                "أهلا بالعالم. هذه جملة عربية.",
                "• Milk • Bread • Two eggs • Salt",
                "- Bring a coat\n- Bring a torch\n- Bring water",
                "Year | Ships | Tonnes. 1999 | 12 | 400. 2004 | 19 | 650. 2014 | 25 | 900.",
                "[1] [2] [3] (Smith 2019) (Jones and Brown 2020: 14–15) [12].",
                "Tyger Tyger, burning bright, / In the forests of the night; / What immortal hand or eye, / Could frame thy fearful symmetry?",
                "“Where are you going?” “Home.” “Why?” “Because I said so.” “Really?” “Yes.”",
                "THE MINISTER SIGNED THE TREATY WITH FRANCE IN 1998 BECAUSE TRADE HAD FALLEN. THE PORT OF DOVER MAY CLOSE IN 2020.",
                "xq zzr 77# @@ ]{ ]] \\\\ // ~~ qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq ((( )))",
                "%s %d %n $1 \\1 \\Q \\E (?i) [a-z",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore."
            })
    void nothing_is_asked_of_what_is_no_prose(String text) {
        assertThat(questions(text)).extracting(Question::stem).isEmpty();
    }

    @Test
    void citations_and_footnote_marks_are_not_part_of_a_question() {
        String text = "Russia signed a treaty on trade with India in 2014 [12]. China built a long road through the"
                + " mountains in 1979 (Smith 2019). Poland joined the European Union in 2004.3 Critics fear that the road may"
                + " never pay for itself [3, 4]. The port of Gwadar is larger than the port of Karachi (Jones et al. 2020).";
        assertThat(questions(text))
                .extracting(Question::stem)
                .noneMatch(stem -> stem.matches(".*(\\[\\d|\\(\\w+ .*\\d{4}).*"));
    }

    @Test
    void seeded_random_characters() {
        Random random = new Random(20_141_215);
        String signs = "abcdefgh ijklmnop ABC 0123 .,;:!?“”‘’'()[]{}%$€ –-_/\\|<>&*# 🙂";
        for (int round = 0; round < 12; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(questions(text.toString()))
                    .extracting(Question::stem)
                    .as(text.toString())
                    .isEmpty();
        }
    }

    @Test
    void words_in_random_order_give_no_exception() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>(PROSE.stream()
                .flatMap(sentence -> Stream.of(sentence.formatted(40).split(" ")))
                .toList());
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(words, random);
            questions(String.join(" ", words));
        }
    }

    @Test
    void a_sentence_of_three_thousand_words_takes_no_longer_than_others() {
        StringBuilder text = new StringBuilder("The committee met");
        for (int i = 0; i < 600; i++) {
            text.append(", and then member ").append(i).append(" spoke again");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(questions(text + ".")).isEmpty());
    }

    @Test
    void fifty_thousand_words_keep_every_rule_of_an_evidence_span() {
        Brief brief = ofWords(50_000);
        assertThat(brief.words()).isGreaterThan(50_000);
        Generation generation = Generator.withEveryRule(remembering(), () -> 0).generate(brief, 1);
        assertThat(generation.set())
                .hasSizeLessThanOrEqualTo(Math.max(40, brief.sections().size()));
        assertThat(generation.set()).isNotEmpty();
        Stream.concat(generation.set().stream(), generation.reserve().stream())
                .flatMap(question -> question.head().evidence().stream())
                .forEach(evidence -> assertThat(brief.text(evidence.span())).isEqualTo(evidence.text()));
    }

    @Test
    void a_generation_can_be_stopped_while_rules_are_at_work() {
        Brief brief = ofWords(6_000);
        List<Double> shares = new ArrayList<>();
        assertThatThrownBy(() -> Generator.withEveryRule(remembering(), () -> 0).generate(brief, 1, (share, _) -> {
                    shares.add(share);
                    if (share > 0.95) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(shares).isSorted().last().satisfies(last -> assertThat(last).isBetween(0.95, 1.0));
    }

    /** The same words are analysed once: it is the rules that are looked at. */
    private static Annotator remembering() {
        Map<String, List<Sentence>> known = new HashMap<>();
        return paragraph -> known.computeIfAbsent(paragraph, ModelsForTests.annotator()::annotate);
    }

    private static Brief ofWords(int words) {
        List<Section> sections = new ArrayList<>();
        int number = 0;
        for (int written = 0; written <= words; ) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                number++;
                StringBuilder text = new StringBuilder();
                for (int k = 0; k < PROSE.size(); k++) {
                    text.append(text.isEmpty() ? "" : " ")
                            .append(PROSE.get((k + i) % PROSE.size()).formatted(10 + i));
                }
                written += WordCount.of(text.toString());
                paragraphs.add(new Paragraph(number, text.toString()));
            }
            sections.add(new Section("Part " + number, paragraphs));
        }
        return new Brief("Long", null, null, null, sections, List.of());
    }

    private static List<Question> questions(String text) {
        Brief brief = new Brief(
                "Odd", null, null, null, List.of(new Section(null, List.of(new Paragraph(1, text)))), List.of());
        Generation generation = GENERATOR.generate(brief, 1);
        List<Question> all = new ArrayList<>(generation.set());
        all.addAll(generation.reserve());
        return all;
    }
}
