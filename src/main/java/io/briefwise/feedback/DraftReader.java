package io.briefwise.feedback;

import io.briefwise.brief.Brief;
import io.briefwise.brief.Paragraph;
import io.briefwise.feedback.Vocabulary.Line;
import io.briefwise.language.Annotator;
import io.briefwise.question.OpenQuestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads drafts of answers to open questions and says what they touch and miss. */
public final class DraftReader {

    /** So many words a draft has before there is anything to say of it. */
    public static final int FEWEST_WORDS = 8;

    private final Vocabulary vocabulary;
    private final Supplier<Neighbours> neighbours;

    public DraftReader(Annotator annotator) {
        this(annotator, WordNet::new);
    }

    /** Neighbours are asked for anew with each draft, so that what they remember of its words goes with it. */
    DraftReader(Annotator annotator, Supplier<Neighbours> neighbours) {
        vocabulary = new Vocabulary(annotator);
        this.neighbours = neighbours;
    }

    /** What can be said of a draft; an empty one meets nothing. */
    public Feedback read(Brief brief, OpenQuestion question, String text) {
        Draft draft = Draft.of(text, brief, vocabulary);
        Likeness likeness = new Likeness(neighbours.get());
        Weighing weighing = weighing(brief, question, likeness);
        List<CriterionEstimate> estimates = yardsticks(brief, question, weighing).stream()
                .map(yardstick -> estimate(yardstick, draft, weighing, likeness))
                .toList();
        return new Feedback(
                estimates, draft.moves(), Reserve.of(question, draft, vocabulary, weighing), draft.copying());
    }

    /** The signs of each criterion in a draft, for learning how much they count. */
    List<Map<Sign, Double>> signs(Brief brief, OpenQuestion question, String text) {
        Draft draft = Draft.of(text, brief, vocabulary);
        Weighing weighing = weighing(brief, question, new Likeness(neighbours.get()));
        return yardsticks(brief, question, weighing).stream()
                .map(yardstick -> signs(yardstick, draft, weighing))
                .toList();
    }

    private List<Yardstick> yardsticks(Brief brief, OpenQuestion question, Weighing weighing) {
        List<Line> model = vocabulary.lines(question.modelAnswer());
        return question.rubric().stream()
                .map(criterion -> Yardstick.of(brief, criterion, model, vocabulary, weighing))
                .toList();
    }

    private Weighing weighing(Brief brief, OpenQuestion question, Likeness likeness) {
        String text = brief.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::text)
                .collect(Collectors.joining(" "));
        List<List<Word>> criteria = question.rubric().stream()
                .map(criterion -> vocabulary.words(criterion.criterion()))
                .toList();
        return new Weighing(text, vocabulary.words(question.head().stem()), criteria, likeness);
    }

    private static CriterionEstimate estimate(Yardstick yardstick, Draft draft, Weighing weighing, Likeness likeness) {
        Map<Sign, Double> signs = signs(yardstick, draft, weighing);
        Scale scale = Scale.of(yardstick.kind());
        Met met = draft.words().isEmpty() ? Met.NOT_MET : scale.met(scale.score(signs));
        return new CriterionEstimate(
                yardstick.criterion(), yardstick.kind(), met, basis(yardstick, draft, signs, likeness));
    }

    private static Basis basis(Yardstick yardstick, Draft draft, Map<Sign, Double> signs, Likeness likeness) {
        List<Word> sought = new ArrayList<>(yardstick.wanted());
        yardstick.passages().forEach(sought::addAll);
        List<String> words = draft.words().stream()
                .filter(word -> likeness.nearest(word, sought) > 0)
                .map(Word::text)
                .distinct()
                .toList();
        return new Basis(
                words, signs.getOrDefault(Sign.TOUCHED, 0.0), draft.citations().touch(yardstick));
    }

    private static Map<Sign, Double> signs(Yardstick yardstick, Draft draft, Weighing weighing) {
        Map<Sign, Double> signs = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            signs.put(sign, sign.of(yardstick, draft, weighing));
        }
        return signs;
    }
}
