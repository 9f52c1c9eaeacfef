package io.briefwise.generation.family.marking;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Paragraphs;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Mark the sentence in ¶4 that draws a comparison", where one sentence does by its words and no other might be said to. */
public final class MarkByFunction implements Rule {

    private final Sought sought;

    private MarkByFunction(Sought sought) {
        this.sought = sought;
    }

    /** One rule for each thing that may be sought. */
    public static List<Rule> all() {
        return SoughtTable.all().stream().<Rule>map(MarkByFunction::new).toList();
    }

    @Override
    public String id() {
        return "mark-" + sought.id();
    }

    @Override
    public Family family() {
        return Family.MARK_THE_SENTENCE;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (List<TextSentence> paragraph : Paragraphs.of(passage)) {
            if (Markable.is(paragraph)) {
                in(passage, paragraph).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> in(Passage passage, List<TextSentence> paragraph) {
        List<TextSentence> possible = paragraph.stream().filter(sought::mightBe).toList();
        return possible.size() == 1
                ? sought.shown(passage, possible.getFirst())
                        .map(cue -> ask(passage, paragraph, possible.getFirst(), cue))
                : Optional.empty();
    }

    private Candidate ask(Passage passage, List<TextSentence> paragraph, TextSentence key, String cue) {
        List<Option> options = paragraph.stream()
                .map(sentence -> sentence.index() == key.index()
                        ? new Option(
                                sentence.text(),
                                Role.KEY,
                                "Right: with “%s”, this sentence %s.".formatted(cue, sought.does()))
                        : new Option(
                                sentence.text(),
                                Role.OTHER_SPAN,
                                "Wrong: %s; %s."
                                        .formatted(OtherSentence.does(passage, sentence, sought.id()), sought.lacks())))
                .toList();
        return Draft.by(id(), family(), passage.brief(), key)
                .exercising(sought.skill(), sought.bloom())
                .explaining("“%s” in %s marks the sentence that %s.".formatted(cue, key.mark(), sought.described()))
                .confident(0.8)
                .mark(stem(key.number()), options);
    }

    private String stem(int paragraph) {
        return "Mark the sentence in ¶%d that %s.".formatted(paragraph, sought.described());
    }

    @Override
    public List<Example> fires() {
        return SoughtTable.found(sought, stem(1));
    }

    @Override
    public List<String> silentOn() {
        return SoughtTable.unfound(sought);
    }
}
