package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.ArgumentLink;
import io.briefwise.question.argument.LinkKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else could explain what the text explains by one cause. */
final class OpenAlternativeExplanation implements OpenForm {

    private static final Pattern CAUSED = Pattern.compile(
            "(?:it (?:is|appears) (?:\\w+ )?that )?(.{10,}?) (?:is|are|was|were|has been|have been) (?:substantially"
                    + " |largely |partly |mainly )?(?:driven|caused|explained|triggered) by (.*)");
    private static final Pattern PLAYED = Pattern.compile(
            "(.{8,}?) (?:also )?(?:appears?|seems?) to have played an? (?:\\w+ )?(?:role|part) in (\\w+ing .+)");

    @Override
    public Family family() {
        return Family.OPEN_ALTERNATIVE_EXPLANATION;
    }

    @Override
    public Skill skill() {
        return Skill.ALTERNATIVE_EXPLANATION;
    }

    @Override
    public Bloom bloom() {
        return Bloom.EVALUATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        return Stream.of(
                        argument.sayings().stream().flatMap(saying -> caused(argument, saying).stream()),
                        argument.links(LinkKind.RESULTS_FROM).stream().flatMap(link -> linked(argument, link).stream()),
                        new Asking(this, argument).ofFindings(),
                        Inferred.in(this, argument))
                .flatMap(candidates -> candidates)
                .toList();
    }

    private Optional<Candidate> caused(Argument argument, Saying saying) {
        Matcher caused = CAUSED.matcher(saying.words());
        if (caused.matches()) {
            return ask(
                    argument,
                    saying,
                    caused.group(1),
                    caused.group(2),
                    "What else, apart from %s, could account for %s?".formatted(caused.group(2), caused.group(1)));
        }
        Matcher played = PLAYED.matcher(saying.words());
        return played.matches()
                ? ask(
                        argument,
                        saying,
                        played.group(2),
                        played.group(1),
                        "What, apart from %s, could have been decisive in %s?"
                                .formatted(played.group(1), played.group(2)))
                : Optional.empty();
    }

    private Optional<Candidate> linked(Argument argument, ArgumentLink link) {
        Optional<Saying> effect = argument.saying(link.from());
        Optional<String> cause = effect.flatMap(saying -> Alongside.of(argument, link.to(), saying));
        return effect.isPresent()
                        && cause.isPresent()
                        && !effect.get()
                                .words()
                                .matches("(?i)(on|in|at|by|for|from|when|if|as|while|under|after|before) .*")
                        && !effect.get()
                                .clause()
                                .main()
                                .lemma()
                                .matches("consider|say|believe|think|conclude|argue|raise|threw")
                        && !cause.get().matches(".*\\b(nobody|no one|could not|cannot|none)\\b.*")
                ? ask(
                        argument,
                        effect.get(),
                        "why " + effect.get().words(),
                        "the fact that " + cause.get(),
                        "What might explain why %s, other than that %s?"
                                .formatted(effect.get().words(), cause.get()))
                : Optional.empty();
    }

    private Optional<Candidate> ask(Argument argument, Saying saying, String effect, String cause, String stem) {
        List<Piece> behind = argument.behind(saying, 3);
        if (behind.size() < 2) {
            return Optional.empty();
        }
        Piece itself = argument.piece(saying.node().id());
        Piece first = behind.getFirst();
        Piece second = behind.get(1);
        return new Sheet(argument.passage())
                .expects(
                        1,
                        "Names the explanation that the text gives for %s: %s (%s)."
                                .formatted(effect, cause, saying.mark()),
                        itself)
                .expects(
                        2,
                        "Puts forward another factor with its place in the text, for instance from %s: %s."
                                .formatted(first.mark(), first.told()),
                        first)
                .expects(1, "Considers a further one: %s (%s).".formatted(second.told(), second.mark()), second)
                .expects(
                        2,
                        "Says how one could tell the factors apart, for example by a case in which %s played no part."
                                .formatted(cause),
                        itself)
                .answers("The text accounts for %s by %s (%s).".formatted(effect, cause, saying.mark()))
                .answers("Another factor may be found in %s: %s."
                        .formatted(first.mark(), first.told())
                        .replace(": that ", ", where we read that "))
                .answers("A further one comes from %s: %s."
                        .formatted(second.mark(), second.told())
                        .replace(": that ", ", which says that "))
                .answers(
                        "Several factors may have worked together, and the text shows no case from which %s was absent."
                                .formatted(cause))
                .answers("Until there is such a case, it remains one explanation among others.")
                .hints("The cause is named in %s. Which other circumstances does %s describe?"
                        .formatted(saying.mark(), first.mark()))
                .hints("Would the same have happened without this cause? Look for a comparison in %s."
                        .formatted(second.mark()))
                .ask(this, Skill.ALTERNATIVE_EXPLANATION, Bloom.EVALUATE, saying, stem);
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "It is likely that Russia’s outreach towards Pakistan is driven by the deterioration in its ties with the"
                                + " West. Russia supports Pakistan for another reason. The outreach towards Pakistan is part of a plan of Russia.",
                        "What else, apart from the deterioration in its ties with the West, could account for Russia’s outreach"
                                + " towards Pakistan?",
                        ""),
                new Example(
                        "Where sleep was measured by a monitor, the gains were smaller than in a diary. This suggests that pupils wrote what they hoped.",
                        "In ¶1 we read: “Where sleep was measured by a monitor, the gains were smaller than in a diary. This suggests that pupils wrote what they hoped.” Does the second sentence follow from the first, or could there be another explanation?",
                        ""),
                new Example(
                        "Visits to the counsellor of the school fell by 17 per cent.",
                        "The text says in ¶1 that “visits to the counsellor of the school fell by 17 per cent”. What different causes could this fall have had?",
                        ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It is driven by it.", "Wolves hunt deer. The moon rose at nine.");
    }
}
