package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a word by which the author values something really applies to it. */
final class OpenDefinition implements OpenForm {

    @Override
    public Family family() {
        return Family.OPEN_DEFINITION;
    }

    @Override
    public Skill skill() {
        return Skill.DEFINITION_OF_KEY_TERMS;
    }

    @Override
    public Bloom bloom() {
        return Bloom.EVALUATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        return Stream.concat(
                        Redefined.in(this, argument),
                        Term.in(argument.passage()).stream().flatMap(term -> ask(argument, term).stream()))
                .toList();
    }

    private Optional<Candidate> ask(Argument argument, Term term) {
        Passage passage = argument.passage();
        Saying saying = term.saying(argument);
        List<Piece> behind = argument.behind(saying, 2);
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        Piece itself = argument.piece(term.sentence());
        Piece first = behind.getFirst();
        Limit limit = Limit.of(first);
        Sheet sheet = new Sheet(passage)
                .expects(1, "Explains the word: “%s” means %s.".formatted(term.word(), term.meaning()), itself)
                .expects(2, "Tests it on what the text reports: %s (%s).".formatted(first.told(), first.mark()), first)
                .answers("The word “%s” means %s.".formatted(term.word(), term.meaning()))
                .answers("The author applies the word to %s in %s."
                        .formatted(term.thing(), term.sentence().mark()))
                .answers("A test is what %s says: %s.".formatted(first.mark(), first.told()));
        List<Piece> others = Stream.concat(
                        argument.against(saying).stream(), behind.stream().skip(1))
                .limit(1)
                .toList();
        others.forEach(other -> sheet.expects(
                        2,
                        "Sets beside it what may point the other way: %s (%s).".formatted(other.told(), other.mark()),
                        other)
                .answers("Beside it stands %s: %s.".formatted(other.mark(), other.told())));
        return sheet.expects(
                        1,
                        "Decides whether “%s” fits %s, and says what would have to be different for the other answer."
                                .formatted(term.word(), term.thing()),
                        itself)
                .answers("The word fits in so far as this meets its meaning; yet %s.".formatted(limit.flaw()))
                .answers("A weaker word would be safer until there is %s.".formatted(limit.need()))
                .hints("Say first what has to be the case for anything to be called “%s”.".formatted(term.word()))
                .hints("Which facts in %s meet this, and which do not?".formatted(first.mark()))
                .ask(
                        this,
                        Skill.DEFINITION_OF_KEY_TERMS,
                        Bloom.EVALUATE,
                        saying,
                        "Does the word “%s” really fit %s, as the text describes %s?"
                                .formatted(term.word(), term.thing(), term.many() ? "them" : "it"));
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "The reform of the harbour of Larnmouth was a failure. The harbour of Larnmouth lost half of its ships.",
                        "Does the word “failure” really fit the reform of the harbour of Larnmouth, as the text describes it?",
                        ""),
                new Example(
                        "To ask that in the worst years everyone may drink is hardly confiscation.",
                        "The author says in ¶1: “To ask that in the worst years everyone may drink is hardly confiscation.” Does the word “confiscation” fit here, and what would those answer who see it the other way?",
                        ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It was a failure.", "Wolves hunt deer. The moon rose at nine.");
    }
}
