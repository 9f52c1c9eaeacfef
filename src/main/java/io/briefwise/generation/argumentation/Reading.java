package io.briefwise.generation.argumentation;

import io.briefwise.brief.Span;
import io.briefwise.generation.claim.Kind;
import io.briefwise.generation.claim.KindCue;
import io.briefwise.generation.claim.Sources;
import io.briefwise.generation.claim.Voice;
import io.briefwise.generation.clause.Clause;
import io.briefwise.generation.clause.Commitment;
import io.briefwise.generation.clause.Hedge;
import io.briefwise.generation.clause.People;
import io.briefwise.generation.clause.Phrase;
import io.briefwise.generation.clause.SpeechVerbs;
import io.briefwise.generation.clause.Standing;
import io.briefwise.generation.passage.Passage;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.language.Mention;
import io.briefwise.question.argument.ArgumentNode;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads off a statement's own words what it is in the argument, whose it is and how surely it is put forward. */
final class Reading {

    /** Who is not named but answered. */
    static final String OTHERS = "others";

    private static final Pattern OBJECTION = Pattern.compile(
            "(?i)^(one (?:can|could|might|may) (?:also )?(?:argue|object|say)|it (?:can|could|might|may) be (?:argued|objected|said)"
                    + "|(?:some|many|critics|opponents|sceptics|skeptics|detractors)\\b.{0,60}?\\b(?:argue|say|object|claim|contend"
                    + "|maintain|insist|believe|fear|complain|worry)|a common objection|the usual objection|the objection)\\b.*");
    private static final Pattern ACCORDING = Pattern.compile("(?i)\\baccording to ([^,.;]{3,60})");
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(will|is going to|are going to|is set to|are set to)\\b");
    private static final Pattern SEEMING = Pattern.compile("(?i).*\\b(appears?|seems?|apparently|seemingly)\\b.*");

    private static final String REPORTS = "reports";
    private static final Pattern THERE_ARE_REPORTS = Pattern.compile(
            "(?i)\\bthere (?:is|are|were|have been) (?:\\w+ )?(?:reports?|rumou?rs|allegations|accounts) (?:of|that)\\b");
    private static final Pattern THERE_IS = Pattern.compile(
            "(?is)^(?:(?:and|but|moreover|meanwhile|in addition|also|[^,]{3,90}),? )?there (?:is|are|was|were|has been|have been)\\b.*");
    /** A turn is a turn, whatever the parse makes of what follows. */
    private static final Pattern TURNING =
            Pattern.compile("(?s)(However|Nevertheless|Nonetheless|Even so|Yet|But),? .*");

    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)(he|she|they|it|we|you|i|some|others|many|most|few|both|this|that|these|those|one|everybody|nobody|people)\\b.*");

    /** What only points, and what shows a thing without saying it: "London’s experience", "nothing". */
    private static final Pattern NO_SPEAKER = Pattern.compile(
            "(?i)(i|we|it|this|that|who|which|these|those|nothing|nobody|no one|none|.*\\b(experience|history|evidence|signs?|past))");

    private final Passage passage;
    private final TextSentence sentence;

    Reading(Passage passage, TextSentence sentence) {
        this.passage = passage;
        this.sentence = sentence;
    }

    /** The statement that a stretch of the sentence makes; empty where its parse is not to be trusted. */
    Optional<Statement> of(Span span) {
        String text = words(span);
        if (text.endsWith("?")) {
            boolean own = !Voice.isQuoted(passage, sentence);
            return own
                    ? Optional.of(statement(span, NodeKind.QUESTION, ArgumentNode.AUTHOR, Modality.ASKED))
                    : Optional.empty();
        }
        if (OBJECTION.matcher(text).matches()) {
            return Optional.of(statement(span, NodeKind.OBJECTION, OTHERS, Modality.ARGUABLE));
        }
        Optional<String> holder = holder(text, span);
        if (holder.isPresent()) {
            return Optional.of(statement(span, NodeKind.DATA, holder.get(), Modality.REPORTED));
        }
        if (Voice.isQuoted(passage, sentence)) {
            return Optional.empty();
        }
        if (THERE_ARE_REPORTS.matcher(text).find()) {
            return Optional.of(statement(span, NodeKind.DATA, REPORTS, Modality.REPORTED));
        }
        return clause(span)
                .map(clause -> own(span, clause, text))
                .or(() -> THERE_IS.matcher(text).matches()
                                || TURNING.matcher(text).matches()
                        ? Optional.of(statement(span, NodeKind.DATA, ArgumentNode.AUTHOR, Modality.ASSERTED))
                        : Optional.empty());
    }

    private Statement own(Span span, Clause clause, String text) {
        Optional<KindCue> cue = KindCue.in(sentence, clause, text);
        Kind kind = cue.map(KindCue::kind).orElse(Kind.INFERENCE);
        Commitment commitment = clause.commitment();
        boolean advised = kind == Kind.RECOMMENDATION || commitment == Commitment.ADVISED && clause.advises();
        if (advised && clause.main().lemma().equals("expect")) {
            return statement(span, NodeKind.CLAIM, ArgumentNode.AUTHOR, Modality.EXPECTED);
        }
        if (advised && !text.matches("(?is)(who|how|why|what|whether) .*")) {
            return statement(span, NodeKind.RECOMMENDATION, ArgumentNode.AUTHOR, Modality.ADVISED);
        }
        if (Ability.isDenied(clause)) {
            return statement(span, NodeKind.CLAIM, ArgumentNode.AUTHOR, Modality.ASSERTED);
        }
        if (Ability.isMeant(clause)) {
            return statement(span, NodeKind.DATA, ArgumentNode.AUTHOR, Modality.ASSERTED);
        }
        if (commitment != Commitment.CERTAIN && commitment != Commitment.ADVISED) {
            return statement(span, NodeKind.CLAIM, ArgumentNode.AUTHOR, modality(clause));
        }
        if (cue.isPresent() && kind == Kind.FACT || reportsFact(clause, span)) {
            return statement(span, NodeKind.DATA, ArgumentNode.AUTHOR, Modality.FACT);
        }
        if (cue.isPresent()) {
            return statement(
                    span,
                    NodeKind.CLAIM,
                    ArgumentNode.AUTHOR,
                    kind == Kind.PREDICTION ? Modality.EXPECTED : Modality.ASSERTED);
        }
        boolean ahead = AHEAD.matcher(text).find();
        return statement(span, NodeKind.DATA, ArgumentNode.AUTHOR, ahead ? Modality.EXPECTED : Modality.ASSERTED);
    }

    private static Modality modality(Clause clause) {
        boolean seems = clause.hedges().stream()
                .map(Hedge::words)
                .anyMatch(words -> SEEMING.matcher(words).matches());
        return switch (clause.commitment()) {
            case LIKELY -> seems ? Modality.APPARENT : Modality.LIKELY;
            case POSSIBLE -> Modality.POSSIBLE;
            case DOUBTFUL -> Modality.DOUBTFUL;
            case ADVISED -> Modality.ADVISED;
            case CERTAIN -> Modality.ASSERTED;
        };
    }

    /** Something that happened, with a date, a sum or a count that can be looked up. */
    private boolean reportsFact(Clause clause, Span span) {
        boolean past = sentence.analysis().token(clause.verbs().finite()).tag().equals("VBD");
        return past
                && sentence.mentions().stream()
                        .filter(mention -> within(mention, span))
                        .anyMatch(mention -> switch (mention.type()) {
                            case DATE, MONEY, PERCENT, NUMBER -> mention.text().matches(".*\\d.*");
                            case PERSON, ORGANISATION, COUNTRY, CAPITAL, PLACE, NATIONALITY, DURATION, ORDINAL, OTHER ->
                                false;
                        });
    }

    private boolean within(Mention mention, Span span) {
        return span.start() <= sentence.analysis().token(mention.first()).start()
                && sentence.analysis().token(mention.last()).end() <= span.end();
    }

    /** Whom the sentence says it has it from; "others" where only a pronoun stands for them. */
    private Optional<String> holder(String text, Span span) {
        var according = ACCORDING.matcher(text);
        if (according.find()) {
            return Optional.of(according.group(1).strip());
        }
        return sentence.clauses().stream()
                .filter(clause -> clause.source() != null && clause.standing() == Standing.COMPLEMENT)
                .filter(clause -> covers(span, clause) && isSaidOpenly(clause))
                .findFirst()
                .map(this::source)
                .or(() -> clause(span).filter(Reading::speaks).map(this::speaker))
                .filter(name -> !NO_SPEAKER.matcher(name).matches())
                .map(name -> UNNAMED.matcher(name).matches() ? OTHERS : name);
    }

    /** Not in a relative clause or in one that tells a purpose, and by a verb with which one stands to it. */
    private boolean isSaidOpenly(Clause complement) {
        return sentence.analysis().arrowTo(complement.verbs().main()).stream()
                .anyMatch(arrow -> SpeechVerbs.holds(sentence.analysis().token(arrow.head()))
                        && sentence.clauses().stream()
                                .filter(clause -> clause.verbs().main() == arrow.head())
                                .allMatch(clause -> clause.standing() != Standing.RELATIVE
                                        && !(clause.standing() == Standing.ADVERBIAL
                                                && clause.connective().matches("|so|that|if|unless|until|when"))));
    }

    /** "The minister spoke about business": what is said is not quoted, but it is the minister's. */
    private static boolean speaks(Clause clause) {
        boolean person = People.isOne(clause.subjectHead())
                || clause.subjectHead().text().matches("(?i)minister|president|spokes\\w+|secretary|official")
                || clause.text(clause.subject()).matches("(?i)he|she|they")
                || clause.sentence()
                        .mentionAt(clause.subject().head())
                        .filter(mention -> mention.type() == Mention.Type.PERSON)
                        .isPresent();
        return person
                && !clause.verbs().passive()
                && (clause.main()
                                .lemma()
                                .matches("speak|express|vow|pledge|promise|announce|declare|complain|demand|propose")
                        || clause.main()
                                        .lemma()
                                        .matches("say|believe|argue|claim|warn|insist|contend|caution|add|think")
                                && clause.standing() == Standing.MAIN);
    }

    private String speaker(Clause clause) {
        return clause.text(clause.subject());
    }

    private String source(Clause clause) {
        Phrase source = Objects.requireNonNull(clause.source());
        return Sources.named(passage, sentence, source)
                .orElseGet(() -> sentence.analysis().text(source.first(), source.last()));
    }

    /** The clause that governs the stretch. */
    private Optional<Clause> clause(Span span) {
        List<Clause> inside = sentence.clauses().stream()
                .filter(clause -> covers(span, clause))
                .toList();
        return inside.stream()
                .filter(clause -> clause.standing() == Standing.MAIN)
                .findFirst()
                .or(() -> inside.stream()
                        .filter(clause -> clause.standing() != Standing.RELATIVE)
                        .findFirst());
    }

    private boolean covers(Span span, Clause clause) {
        int verb = sentence.analysis().token(clause.verbs().finite()).start();
        return span.start() <= verb && verb < span.end();
    }

    private String words(Span span) {
        int offset = sentence.analysis().start();
        return sentence.text().substring(span.start() - offset, span.end() - offset);
    }

    private Statement statement(Span span, NodeKind kind, String holder, Modality modality) {
        return new Statement(sentence, span, kind, holder, modality);
    }
}
