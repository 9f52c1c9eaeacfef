package io.briefwise.language;

import edu.stanford.nlp.ling.CoreAnnotations.NormalizedNamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import io.briefwise.language.Mention.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Stanford CoreNLP with the models that ship in the jar; making one takes seconds and some 300 MB. */
public final class CoreNlpAnnotator implements Annotator {

    private static final String MODELS = "edu/stanford/nlp/models/";

    /** A sentence of more tokens is not parsed: nothing is asked about it, and a list without stops would take minutes. */
    private static final int LONGEST = 120;

    private final StanfordCoreNLP splitter;
    private final StanfordCoreNLP pipeline;

    public CoreNlpAnnotator() {
        Properties splitting = new Properties();
        splitting.setProperty("annotators", "tokenize");
        splitter = new StanfordCoreNLP(splitting);
        Properties settings = new Properties();
        settings.setProperty("annotators", "pos,lemma,ner,depparse");
        settings.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        settings.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        settings.setProperty(
                "ner.model",
                MODELS + "ner/english.all.3class.distsim.crf.ser.gz," + MODELS
                        + "ner/english.conll.4class.distsim.crf.ser.gz");
        // the fine-grained rules split "Central Asia" and need 15 MB more
        settings.setProperty("ner.applyFineGrained", "false");
        // holidays are never asked for, and their calendars need a library of their own
        settings.setProperty("sutime.binders", "0");
        // what the splitter has done need not be done again
        pipeline = new StanfordCoreNLP(settings, false);
    }

    @Override
    public List<Sentence> annotate(String paragraph) {
        if (paragraph.isBlank()) {
            return List.of();
        }
        Annotation annotation = new Annotation(Typography.plain(paragraph));
        splitter.annotate(annotation);
        List<CoreMap> all = annotation.get(SentencesAnnotation.class);
        annotation.set(
                SentencesAnnotation.class,
                all.stream().filter(CoreNlpAnnotator::isParsed).toList());
        pipeline.annotate(annotation);
        CoreDocument document = new CoreDocument(annotation);
        document.wrapAnnotations();
        return Stream.concat(
                        document.sentences().stream().map(sentence -> sentence(paragraph, sentence)),
                        all.stream()
                                .filter(sentence -> !isParsed(sentence))
                                .map(sentence -> unparsed(paragraph, sentence)))
                .sorted(Comparator.comparingInt(Sentence::start))
                .toList();
    }

    private static boolean isParsed(CoreMap sentence) {
        return sentence.get(TokensAnnotation.class).size() <= LONGEST;
    }

    /** Words alone, for searches. */
    private static Sentence unparsed(String paragraph, CoreMap sentence) {
        List<Token> tokens = sentence.get(TokensAnnotation.class).stream()
                .map(label -> {
                    String word = paragraph.substring(label.beginPosition(), label.endPosition());
                    return new Token(label.beginPosition(), label.endPosition(), word, word, "X");
                })
                .toList();
        return new Sentence(text(paragraph, tokens), tokens, List.of(), List.of());
    }

    private static String text(String paragraph, List<Token> tokens) {
        return paragraph.substring(tokens.getFirst().start(), tokens.getLast().end());
    }

    private static Sentence sentence(String paragraph, CoreSentence analysed) {
        List<Token> tokens = analysed.tokens().stream()
                .map(label -> new Token(
                        label.beginPosition(),
                        label.endPosition(),
                        paragraph.substring(label.beginPosition(), label.endPosition()),
                        label.lemma(),
                        label.tag()))
                .toList();
        List<Mention> recognised = analysed.entityMentions().stream()
                .flatMap(mention -> mention(paragraph, mention).stream())
                .toList();
        return new Sentence(
                text(paragraph, tokens), tokens, dependencies(analysed), Mentions.settle(tokens, recognised));
    }

    private static List<Dependency> dependencies(CoreSentence analysed) {
        SemanticGraph graph = analysed.coreMap().get(BasicDependenciesAnnotation.class);
        List<Dependency> arrows = new ArrayList<>();
        graph.getRoots().forEach(root -> arrows.add(new Dependency(Dependency.ROOT, root.index() - 1, "root")));
        graph.edgeIterable()
                .forEach(edge -> arrows.add(new Dependency(
                        edge.getGovernor().index() - 1,
                        edge.getDependent().index() - 1,
                        edge.getRelation().toString())));
        arrows.sort(Comparator.comparingInt(Dependency::dependent));
        return arrows;
    }

    private static Optional<Mention> mention(String paragraph, CoreEntityMention mention) {
        List<CoreLabel> labels = mention.tokens();
        // a pronoun is not a name, though the recogniser's mentions hold "he" and "she"
        if (labels.size() == 1 && labels.getFirst().tag().startsWith("PRP")) {
            return Optional.empty();
        }
        String text = paragraph.substring(
                labels.getFirst().beginPosition(), labels.getLast().endPosition());
        String normal = normal(mention);
        return type(mention.entityType(), normal)
                .map(type -> new Mention(
                        type, labels.getFirst().index() - 1, labels.getLast().index() - 1, text, normal));
    }

    private static @Nullable String normal(CoreEntityMention mention) {
        return mention.coreMap().get(NormalizedNamedEntityTagAnnotation.class);
    }

    private static Optional<Type> type(String name, @Nullable String normal) {
        return switch (name) {
            case "PERSON" -> Optional.of(Type.PERSON);
            case "ORGANIZATION" -> Optional.of(Type.ORGANISATION);
            case "LOCATION" -> Optional.of(Type.PLACE);
            case "MISC" -> Optional.of(Type.OTHER);
            // "now" and "the future" are no dates that one could ask for
            case "DATE" ->
                "PRESENT_REF".equals(normal) || "FUTURE_REF".equals(normal) || "PAST_REF".equals(normal)
                        ? Optional.empty()
                        : Optional.of(Type.DATE);
            case "DURATION" -> Optional.of(Type.DURATION);
            case "NUMBER" -> Optional.of(Type.NUMBER);
            case "ORDINAL" -> Optional.of(Type.ORDINAL);
            case "MONEY" -> Optional.of(Type.MONEY);
            case "PERCENT" -> Optional.of(Type.PERCENT);
            default -> Optional.empty();
        };
    }
}
