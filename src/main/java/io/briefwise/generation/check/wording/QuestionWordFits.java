package io.briefwise.generation.check.wording;

import io.briefwise.generation.candidate.Answers;
import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.check.Check;
import io.briefwise.generation.check.CheckExample;
import io.briefwise.generation.check.Objection;
import io.briefwise.generation.passage.Passage;
import io.briefwise.question.SingleChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The question word asks for what the key is, a country by "which country", a date by "when", and for one thing only. */
public final class QuestionWordFits implements Check {

    private static final Pattern TWO_THINGS =
            Pattern.compile(".*\\b(?:and|or),? (?:what|who|when|where|why|which|how (?:many|much|long|often))\\b.*");

    @Override
    public String id() {
        return "question-word-fits";
    }

    @Override
    public Optional<Objection> objection(Candidate candidate, Passage passage) {
        if (!(candidate.question() instanceof SingleChoice)) {
            return Optional.empty();
        }
        String stem = candidate.stem().replaceAll("“[^”]*”", "").toLowerCase(Locale.ROOT);
        if (TWO_THINGS.matcher(stem).matches()) {
            return Optional.of(Objection.to("asks for two things"));
        }
        return stem.matches("(?s).*\\b(?:" + word(candidate.answers()) + ").*")
                ? Optional.empty()
                : Optional.of(Objection.to(
                        "the stem does not ask for a %s",
                        candidate.answers().name().toLowerCase(Locale.ROOT)));
    }

    private static String word(Answers answers) {
        return switch (answers) {
            case COUNTRY ->
                "(?:which|what|whose|name of the) .*(?:countr|state|nation|government|kingdom|capital)|whose";
            case PERSON -> "who|whose|whom|which|what is the name|name";
            case DATE ->
                "when|(?:which|what|how) .*(?:year|month|day|date|decade|century|long|early|late|season|time|period)";
            case NUMBER ->
                "how|(?:what|which) .*(?:number|share|percentage|proportion|figure|sum|amount|price|cost|size|rate|length|"
                        + "distance|area|population|age|value|temperature|speed|height|weight|depth|part|fraction|total)";
            case NAME, PHRASE, TERM, MEANING, SCALE, STATEMENT, SENTENCE, ARRANGED, FREE -> "";
        };
    }

    @Override
    public List<CheckExample> good() {
        return List.of(
                asking("Which country signed a treaty?", Answers.COUNTRY, "Russia", "India", "China", "Iran"),
                asking("When did Russia sign a treaty?", Answers.DATE, "2014", "2012", "2013", "2015"),
                asking("How many treaties did Russia sign?", Answers.NUMBER, "1", "2", "3", "4"));
    }

    @Override
    public List<CheckExample> bad() {
        return List.of(
                asking("What signed a treaty in 2014?", Answers.COUNTRY, "Russia", "India", "China", "Iran"),
                asking("Where did Russia sign a treaty?", Answers.DATE, "2014", "2012", "2013", "2015"),
                asking("Who signed a treaty, and when was it?", Answers.PERSON, "Putin", "Modi", "Xi", "Sharif"));
    }

    private static CheckExample asking(String stem, Answers answers, String key, String... others) {
        return CheckExample.asking("Russia signed a treaty in 2014.", stem, answers, key, others);
    }
}
