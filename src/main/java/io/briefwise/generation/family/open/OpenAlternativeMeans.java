package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.clause.People;
import io.briefwise.generation.family.Rule;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.substitution.VerbForms;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Another way to what the author's recommendation is meant to reach. */
final class OpenAlternativeMeans implements Rule {

    /** What a recommendation is for stands after "so that" or "in order to". */
    private static final String ACTORS =
            "(?i).*\\b(cities|councils|schools|hospitals|ministers|ministry|department|commission|courts|universities|towns"
                    + "|insurers|operators|banks|employers|firms|landlords|regulators?|parliament|supervisors|ports|companies|authorities)\\b.*";

    private static final Pattern FOR = Pattern.compile(",? (?:so that|in order to|so as to) .+");

    @Override
    public String id() {
        return family().id();
    }

    @Override
    public Family family() {
        return Family.OPEN_ALTERNATIVE_MEANS;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        Argument argument = Argument.of(passage);
        return Dealt.to(2, argument, advice -> doing(advice).flatMap(doing -> ask(argument, advice, doing)));
    }

    /** "ending waivers by 2027"; empty for what is to be suffered, noted or left undone. */
    private static Optional<String> doing(Saying saying) {
        String verb = saying.clause().main().lemma();
        boolean somebody = People.isOne(saying.clause().subjectHead())
                || saying.clause()
                        .sentence()
                        .mentionAt(saying.clause().subject().head())
                        .filter(mention -> mention.type().isName())
                        .isPresent()
                || saying.advised().orElse("").matches(ACTORS);
        return saying.step()
                .filter(_ -> somebody)
                .filter(step -> step.startsWith(verb + " ")
                        && !verb.matches("be|have|take|note|depend|continue|begin|lead|allow|consider"))
                .filter(_ -> saying
                        .clause()
                        .sentence()
                        .arrowsFrom(saying.clause().verbs().main())
                        .stream()
                        .noneMatch(arrow -> arrow.is("conj")))
                .map(step -> FOR.matcher(step).replaceFirst(""))
                .map(step -> VerbForms.of(verb, "VBG") + step.substring(verb.length()));
    }

    private Optional<Candidate> ask(Argument argument, Saying advice, String doing) {
        List<Piece> behind = argument.behind(advice, 2);
        if (behind.size() < 2) {
            return Optional.empty();
        }
        Piece itself = argument.piece(advice.node().id());
        Piece first = behind.getFirst();
        Piece second = behind.get(1);
        String who = advice.advised().orElseThrow();
        return new Sheet(argument.passage())
                .expects(
                        1,
                        "Says what %s is meant to achieve, judging by %s: %s."
                                .formatted(doing, first.mark(), first.told()),
                        first,
                        itself)
                .expects(
                        2,
                        "Proposes another step that %s could take towards it, in more than a word.".formatted(who),
                        itself)
                .expects(
                        1,
                        "Ties the proposal to the text, for instance to %s: %s."
                                .formatted(second.mark(), second.told()),
                        second)
                .expects(
                        2,
                        "Compares the proposal with %s in cost, time or the chance of success.".formatted(doing),
                        itself)
                .answers("The text recommends %s (%s).".formatted(doing, advice.mark()))
                .answers("What this is meant to achieve can be read in %s: %s."
                        .formatted(first.mark(), first.told())
                        .replace(": that ", ", where we learn that "))
                .answers("Another step could start from %s: %s."
                        .formatted(second.mark(), second.told())
                        .replace(": that ", ", which says that "))
                .answers("Here %s could act first and leave the recommendation for later.".formatted(who))
                .answers("Such a step would ask less of those concerned, but it would also do less than %s."
                        .formatted(doing))
                .hints("What problem in %s is the recommendation meant to solve?".formatted(first.mark()))
                .hints("Which other cause or place of this problem does %s name, and who could act there?"
                        .formatted(second.mark()))
                .ask(
                        this,
                        Skill.CONSEQUENCE_AND_FEASIBILITY,
                        Bloom.CREATE,
                        advice,
                        "Apart from %s, what could %s do to reach the same goal?".formatted(doing, who));
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "Governments should extend the network of stations. The network of stations found the gas in 2018. The"
                        + " governments of the north have few stations.",
                "Apart from extending the network of stations, what could governments do to reach the same goal?",
                ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It should be done.", "Wolves hunt deer. The moon rose at nine.");
    }
}
