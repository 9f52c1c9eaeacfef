package io.briefwise.generation.family;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.candidate.Draft;
import io.briefwise.generation.passage.Entity;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Option;
import io.briefwise.question.Role;
import io.briefwise.question.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose words a quotation is, among the persons of the text; only of quotations that can be understood alone. */
final class WhoIsQuoted implements Rule {

    private static final String SAYS =
            "(?:said|says|remarked|remarks|told|wrote|writes|argued|argues|warned|warns|explained|explains|added|adds|recalled"
                    + "|recalls|noted|notes|complained|complains|insisted|insists)";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("^“(?<quote>[^“”]{30,170}?),?” " + SAYS
                    + " (?:[^,.“”]{0,40}? )?(?<who>\\p{Lu}\\p{L}+(?: \\p{L}{2,3})?(?: [\\p{Lu}][\\p{L}-]+)*)\\b.*"),
            Pattern.compile(
                    "^“(?<quote>[^“”]{30,170}?),?” (?<who>\\p{Lu}\\p{L}+(?: \\p{Lu}[\\p{L}-]+)*)(?:, [^,]{3,60},)? "
                            + SAYS + "\\b.*"));
    private static final Pattern POINTING = Pattern.compile(
            "\\b(it|it’s|he|she|they|they’re|him|them|this|these|those|that’s|such|here|there|his|her|their|its|then|so|one|ones"
                    + "|that (?:is|was|would|will|could))\\b");

    @Override
    public String id() {
        return "attribution-quoted";
    }

    @Override
    public Family family() {
        return Family.ATTRIBUTION;
    }

    @Override
    public List<Candidate> candidates(Passage passage) {
        List<Candidate> candidates = new ArrayList<>();
        for (TextSentence sentence : passage.sentences()) {
            SHAPES.stream()
                    .map(shape -> shape.matcher(sentence.text()))
                    .filter(Matcher::matches)
                    .findFirst()
                    .flatMap(shape -> ask(passage, sentence, shape))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private Optional<Candidate> ask(Passage passage, TextSentence sentence, Matcher shape) {
        String quote = shape.group("quote");
        if (POINTING.matcher(quote.toLowerCase(Locale.ROOT)).find()
                || quote.matches("\\p{Ll}.*|.*[.?!].*|.*\\bI\\b.*")) {
            return Optional.empty();
        }
        return speaker(passage, sentence, shape.start("who"))
                .filter(speaker -> !quote.contains(surname(speaker)))
                .flatMap(speaker -> Draft.by(id(), family(), passage.brief(), sentence)
                        .exercising(Skill.ATTRIBUTION, Bloom.UNDERSTAND)
                        .explaining("The words after the quotation in %s name the speaker: %s."
                                .formatted(sentence.mark(), speaker.name()))
                        .choice(
                                "Whom does the text quote as saying: “%s”?".formatted(quote),
                                Answers.PERSON,
                                new Option(
                                        speaker.name(),
                                        Role.KEY,
                                        "Right: %s puts these words into the mouth of %s."
                                                .formatted(sentence.mark(), speaker.name())),
                                others(passage, sentence, speaker, quote)));
    }

    private static Optional<Entity> speaker(Passage passage, TextSentence sentence, int at) {
        int start = sentence.analysis().start();
        return sentence.mentions().stream()
                .filter(mention -> mention.type() == Mention.Type.PERSON)
                .filter(mention -> {
                    int first = sentence.analysis().token(mention.first()).start() - start;
                    int last = sentence.analysis().token(mention.last()).end() - start;
                    return first <= at && at < last || first >= at && first - at < 25;
                })
                .findFirst()
                .flatMap(passage.entities()::named)
                .filter(entity -> entity.name().contains(" "));
    }

    private static List<Option> others(Passage passage, TextSentence sentence, Entity speaker, String quote) {
        List<Entity> taken = new ArrayList<>(List.of(speaker));
        List<Option> options = new ArrayList<>();
        for (Entity person : passage.entities().of(Mention.Type.PERSON)) {
            boolean apart = person.name().contains(" ")
                    && taken.stream().noneMatch(other -> surname(other).equals(surname(person)))
                    && !quote.contains(surname(person));
            if (apart) {
                taken.add(person);
                Entity.Place place = person.places().getFirst();
                options.add(new Option(
                        person.name(),
                        Role.OTHER_SPAN,
                        "Wrong: %s speaks of %s, but the words quoted in %s are those of %s."
                                .formatted(place.sentence().mark(), person.name(), sentence.mark(), speaker.name())));
            }
        }
        return options;
    }

    private static String surname(Entity person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }

    @Override
    public List<Example> fires() {
        return List.of(new Example(
                "“Nobody asked the farmers before building a dam,” said Anna Brown. Peter Smith stayed at home. Mary Jones left"
                        + " the town. Paul Miller came back.",
                "Whom does the text quote as saying: “Nobody asked the farmers before building a dam”?",
                "Anna Brown"));
    }

    @Override
    public List<String> silentOn() {
        return List.of(
                "“It was built before they had asked the farmers about water,” said Anna Brown. Peter Smith stayed. Mary Jones"
                        + " left. Paul Miller came back.",
                "“Nobody asked the farmers before building a dam,” said a man. Peter Smith stayed. Mary Jones left.");
    }
}
