package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Span;
import io.briefwise.feedback.Vocabulary.Line;
import io.briefwise.question.Criterion;
import io.briefwise.question.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a criterion asks for, in words that can be looked for in a draft.
 *
 * @param criterion the line of the rubric
 * @param kind what it asks for
 * @param wanted its words
 * @param ways the words of each way to meet it, where it names several; else one list with all
 * @param passages the words of each piece of evidence
 * @param model the words of the sentence of the model answer that meets it
 * @param paragraphs the numbers of the paragraphs that the evidence stands in
 */
record Yardstick(
        Criterion criterion,
        CriterionKind kind,
        List<Word> wanted,
        List<List<Word>> ways,
        List<List<Word>> passages,
        List<Word> model,
        Set<Integer> paragraphs) {

    private static final Pattern WAY = Pattern.compile(",? or ");
    private static final int WORDS_IN_A_WAY = 3;

    static Yardstick of(Brief brief, Criterion criterion, List<Line> model, Vocabulary vocabulary, Weighing weighing) {
        List<Word> wanted = distinct(vocabulary.words(criterion.criterion()));
        List<List<Word>> passages = criterion.evidence().stream()
                .map(evidence -> distinct(vocabulary.words(evidence.text())))
                .filter(words -> !words.isEmpty())
                .toList();
        List<Word> all = new ArrayList<>(wanted);
        passages.forEach(all::addAll);
        List<Word> sentence = model.stream()
                .map(Line::words)
                .max(Comparator.comparingDouble(
                        words -> weighing.covered(words, all) + weighing.covered(wanted, words)))
                .orElse(List.of());
        return new Yardstick(
                criterion,
                CriterionKind.of(criterion),
                wanted,
                ways(criterion.criterion(), wanted, vocabulary),
                passages,
                distinct(sentence),
                paragraphs(brief, criterion));
    }

    private static List<List<Word>> ways(String criterion, List<Word> wanted, Vocabulary vocabulary) {
        if (!criterion.contains(" or ")) {
            return List.of(wanted);
        }
        List<List<Word>> ways = Arrays.stream(WAY.split(criterion))
                .map(part -> distinct(vocabulary.words(part)))
                .filter(words -> words.size() >= WORDS_IN_A_WAY)
                .toList();
        return ways.isEmpty() ? List.of(wanted) : ways;
    }

    private static Set<Integer> paragraphs(Brief brief, Criterion criterion) {
        return criterion.evidence().stream()
                .map(Evidence::span)
                .map((Span span) -> brief.paragraph(span).number())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Word> distinct(List<Word> words) {
        Map<String, Word> byLemma = new LinkedHashMap<>();
        words.forEach(word -> byLemma.putIfAbsent(word.lemma(), word));
        return List.copyOf(byLemma.values());
    }
}
