package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.claim.Claim;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be asked about a claim by how it is put: as somebody's word, as a forecast, without exception. */
final class Asserting {

    private static final String STUDIES =
            "(?i).*\\b(study|studies|survey|reports?|figures|data|research|review|audit|paper|evidence|analysis|trial|estimates?|results?|records?|scientists|researchers|engineers|historians)\\b.*";
    private static final String SHOWN =
            "find|show|know|discover|reveal|estimate|calculate|note|recall|remember|report|record|tell|feel|hope|agree|announce|explain|learn";
    private static final String ABSOLUTE =
            "(?i).*\\b(the (most|least) \\w+|never|always|nobody|no one|none of|every|all of|only|nothing|the (best|worst|largest|greatest|strongest|cheapest|surest|main|chief|real|true) (\\w+ )?(way|reason|cause|problem|obstacle|measure|remedy|answer|argument|part|source))\\b.*";

    private static final Pattern SAYING = Pattern.compile(
            "^(?:But |Yet |And )?(?<who>[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,6}) (?:also |often |now |rightly )?(?:says?|said|argues?|argued|claims?|claimed|insists?|maintains?|warns?|warned|fears?|contends?|replies|reply"
                    + "|believes?|complains?|suspects?|objects?|points? out|worry|worries) that (?<what>.+)$");

    private static final Pattern LEANING = Pattern.compile(
            "(?s)(?:So|Therefore|Hence|Thus|Consequently|Accordingly|For this reason|That is why|If so|This (?:means|shows|suggests|is why)|The (?:government|council|board|assembly|state) should (?:therefore|accordingly))\\b.*|.*\\b(?:should|must) (?:therefore|accordingly)\\b.*");

    private Asserting() {}

    static Stream<Candidate> word(OpenForm form, Argument argument) {
        return Stream.concat(spoken(form, argument), claimed(form, argument));
    }

    /** The text goes on from what somebody says; what it only reports, doubts or grants does not carry it. */
    private static boolean isBuiltOn(TextSentence said, Argument argument) {
        return argument.passage().sentences().stream()
                .filter(other -> other.index() == said.index() + 1 && other.number() == said.number())
                .anyMatch(other -> LEANING.matcher(other.text()).matches());
    }

    /** "The Treasury says that border systems cannot be rebuilt sooner." */
    private static Stream<Candidate> spoken(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream().flatMap(sentence -> {
            Matcher saying = SAYING.matcher(sentence.text().strip().replaceAll("[.]$", ""));
            if (!saying.matches()) {
                return Stream.empty();
            }
            String what = saying.group("what")
                    .replaceFirst(
                            "(?:;| –|, an? \\p{Ll}+ that\\b|, (?:and|but|so|though|although|which|or that|while|who)\\b).*",
                            "");
            String who = saying.group("who");
            boolean fits = isBuiltOn(sentence, argument)
                    && what.split(" ").length <= 28
                    && what.split(" ").length >= 5
                    && Told.standsAlone(what)
                    && what.matches("[^“”?:()]*")
                    && !what.matches(".*\\b(I|we|our|us|sooner|cannot be ruled out)\\b.*")
                    && !who.matches(STUDIES)
                    && !who.matches(
                            "(?i)(its|their|his|her|our|my)\\b.*|(?i).*\\b(he|she|they|we|i|it|you|one|who|which|this|that|these|those|others|has|have|is|are|was|were|had|to|two|three|both|also)\\b.*");
            return fits
                    ? new Filling(argument, Point.of(sentence, what))
                                    .put(
                                            "holder",
                                            who.matches(
                                                                    "(?:The|Some|Many|A|Several|Critics|Opponents|Officials|Supporters|Ministers|\\p{L}+s) .*|\\p{L}+s")
                                                            && !who.matches(".* \\p{Lu}.*")
                                                    ? who.substring(0, 1).toLowerCase(Locale.ROOT) + who.substring(1)
                                                    : who.replaceFirst("^The ", "the "))
                                    .put("words", what)
                                    .ask(form, Skill.CLAIM_AND_EVIDENCE, Bloom.EVALUATE, Outline.of("word"))
                                    .stream()
                    : Stream.empty();
        });
    }

    private static Stream<Candidate> claimed(OpenForm form, Argument argument) {
        return Claim.in(argument.passage()).stream()
                .filter(claim -> !claim.holder().equals(Claim.AUTHOR) && isBuiltOn(claim.sentence(), argument))
                .filter(claim -> !claim.holder().matches(STUDIES)
                        && claim.holder().split(" ").length <= 7
                        && !claim.words().contains("cannot be ruled out")
                        && !said(claim).matches(SHOWN))
                .flatMap(claim -> new Filling(argument, Point.of(claim.sentence(), claim.words()))
                                .put("holder", named(claim))
                                .put("words", claim.words())
                                .ask(form, Skill.CLAIM_AND_EVIDENCE, Bloom.EVALUATE, Outline.of("word"))
                                .stream());
    }

    private static String named(Claim claim) {
        String holder = claim.holder();
        boolean article = claim.sentence().text().matches("(?s).*\\b[Tt]he \\Q" + holder + "\\E.*");
        return holder.startsWith("The ") ? "the " + holder.substring(4) : article ? "the " + holder : holder;
    }

    private static String said(Claim claim) {
        return claim.clause()
                .sentence()
                .arrowTo(claim.clause().verbs().main())
                .filter(arrow -> arrow.head() >= 0)
                .map(arrow ->
                        claim.clause().sentence().token(arrow.head()).lemma().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static Stream<Candidate> forecast(OpenForm form, Argument argument) {
        return argument.sayings().stream()
                .filter(saying -> saying.isAuthors() && saying.node().modality() == Modality.EXPECTED)
                .filter(saying -> saying.node().kind() != NodeKind.CONCESSION
                        && saying.words().contains(" will "))
                .filter(saying -> saying.place().isEmpty()
                        && !saying.compares()
                        && !saying.words().contains(" be following"))
                .flatMap(saying -> of(saying, argument, form, Skill.ASSUMPTION, "forecast"));
    }

    static Stream<Candidate> absolute(OpenForm form, Argument argument) {
        return argument.sayings().stream()
                .filter(saying -> saying.isAuthors() && saying.node().modality() == Modality.ASSERTED)
                .filter(saying ->
                        saying.node().kind() == NodeKind.CLAIM || saying.node().kind() == NodeKind.CONCLUSION)
                .filter(saying -> saying.words().matches(ABSOLUTE)
                        && !saying.words().contains(" could ")
                        && saying.place().isEmpty())
                .filter(saying -> !saying.clause()
                        .sentence()
                        .token(saying.clause().verbs().finite())
                        .tag()
                        .equals("VBD"))
                .flatMap(saying -> of(saying, argument, form, Skill.CLAIM_AND_EVIDENCE, "absolute"));
    }

    private static Stream<Candidate> of(Saying saying, Argument argument, OpenForm form, Skill skill, String outline) {
        return new Filling(argument, saying.point())
                .put("words", saying.words()).ask(form, skill, Bloom.EVALUATE, Outline.of(outline)).stream();
    }
}
