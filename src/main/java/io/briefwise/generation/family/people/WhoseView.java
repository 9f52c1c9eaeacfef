package io.briefwise.generation.family.people;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.candidate.Reasons;
import io.briefwise.generation.candidate.Wording;
import io.briefwise.generation.claim.Reported;
import io.briefwise.generation.claim.Sources;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.generation.people.Cast;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Officials have asserted that only weapons will be supplied": which group or organisation the text gives as the source. */
final class WhoseView implements Rule {

    private static final String AUTHOR = "The author of the text";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 22;
    private static final Pattern UNFIT = Pattern.compile(
            "(?is).*, (an?|which|who|though|although|but|something|despite)\\b.*|.*(\\b(he|she|him|his|hers?|they|them|their|we|our|us)\\b|[“”;?!–—]).*"
                    + "|.*\\b(because|that|and|but|or|of|the|a|an|to|in|if|is|was)"
                    + "|(according to|if|when|as|because|although|though|while|since|who|which|that|whether)\\b.*");

    @Override
    public String id() {
        return "attribution-reported";
    }

    @Override
    public Family family() {
        return Family.ATTRIBUTION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        OtherSources sources = new OtherSources(passage, Cast.of(passage));
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            if (sentence.text().matches("(?s).*[“”].*")) {
                continue;
            }
            sentence.trusted().stream()
                    .filter(clause -> isFit(clause))
                    .flatMap(clause -> Optional.ofNullable(clause.source())
                            .flatMap(source -> Sources.named(passage, sentence, source))
                            .filter(sources::isCollective)
                            .flatMap(holder -> ask(passage, sentence, clause.text(), holder, sources))
                            .stream())
                    .findFirst()
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private static boolean isFit(Clause clause) {
        String words = clause.text();
        int length = words.split(" ").length;
        int next = clause.last() + 1;
        boolean ends = next >= clause.sentence().tokens().size()
                || clause.sentence().token(next).tag().matches("[.,:]|CC");
        return clause.source() != null
                && clause.standing() == Standing.COMPLEMENT
                && Reported.isHeld(clause)
                && ends
                && length >= SHORTEST
                && length <= LONGEST
                && !UNFIT.matcher(words).matches();
    }

    private Optional<Candidate> ask(
            Passage passage, TextSentence sentence, String words, String source, OtherSources sources) {
        String holder = sources.withArticle(source);
        Option key = new Option(
                Wording.option(holder),
                Role.KEY,
                "Right: %s reports it as theirs: “%s”."
                        .formatted(sentence.mark(), Reasons.excerpt(sentence.text(), words)));
        List<Option> wrong = new ArrayList<>();
        sources.beside(holder, words).stream()
                .limit(Draft.DISTRACTORS)
                .map(name -> new Option(
                        Wording.option(name),
                        Role.OTHER_SPAN,
                        "Wrong: the text speaks of %s elsewhere; %s gives these words to %s."
                                .formatted(name, sentence.mark(), holder)))
                .forEach(wrong::add);
        if (wrong.size() == Draft.DISTRACTORS - 1) {
            wrong.add(new Option(
                    AUTHOR,
                    Role.MISREAD,
                    "Wrong: the author only passes on in %s what is said by %s.".formatted(sentence.mark(), holder)));
        }
        return Draft.by(id(), family(), passage.brief(), sentence)
                .exercising(Skill.ATTRIBUTION, Bloom.ANALYSE)
                .explaining("%s hands the statement to a source: %s.".formatted(sentence.mark(), holder))
                .choice(
                        "To which source does the text attribute the statement that “%s” (%s)?"
                                .formatted(words, sentence.mark()),
                        Answers.NAME,
                        key,
                        wrong);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Defence officials said that only weapons for other operations will be supplied. Farmers argued that the price"
                        + " was wrong. Tourists believe that the sea is safe. Economists claim that the tax is low.",
                "To which source does the text attribute the statement that “only weapons for other operations will be"
                        + " supplied” (¶1)?",
                "Defence officials"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "He said that the sale was wrong. Farmers left. Economists stayed.",
                "Defence officials denied that the sale was wrong. Farmers say that the price is low. Economists think that the"
                        + " tax is high.",
                "Only weapons for other operations will be supplied.");
    }
}
