package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.generation.passage.TextSentence;
import io.briefwise.question.Bloom;
import io.briefwise.question.Skill;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An objection that a text raises and what it answers further on in the paragraph. */
final class Reply {

    private static final String WHO =
            "(?:[Ss]ome |[Mm]any |[Aa] few |[Tt]he |[Mm]y |[Tt]hose who )?(?:(?!that\\b)[\\p{L}’'-]+ ){0,4}?(?:critics?|opponents?|sceptics?|skeptics?|detractors?|objectors?|others|defenders"
                    + "|supporters|advocates|campaigners|reformers|people|colleagues|readers|friends|companies|landlords|insurers|operators|employers|banks|unions|ministers|officials|councillors|councils"
                    + "|owners|farmers|developers|retailers|manufacturers|importers|economists|some|many)";
    private static final Pattern OBJECTING = Pattern.compile(
            "^(?:(?:But|And|Yet|Of course) )?(?:" + WHO
                    + "(?: (?:of|in|from|to) [\\p{L} ’'-]+?)?(?: (?:sometimes|often|also|reasonably|rightly|will|may|might))?"
                    + " (?:argues?|objects?|holds?|says?|said|reply|replies|complains?|contends?|warns?|fears?|insists?|claims?|answers?|urges?|point out|worry|tell me|retort) that .+"
                    + "|The (?:\\p{Ll}+ )?(?:usual|first|second|third|main|strongest|serious|most serious|commonest|common|standard|other) (?:objection|reply|answer|argument against [\\p{L} ]{3,30}) is that .+"
                    + "|(?:A|Another|One) (?:\\p{Ll}+ )?(?:argument|objection) (?:for|against|to) .{3,60} is that .+"
                    + "|The answer (?:to this )?is that .+|(?:One|I) (?:may|might|could|can|will) (?:reply|object|say|be told) that .+|.{3,40}, it is (?:claimed|said|argued|objected), .+"
                    + "|(?:It|This) (?:will|may|might|could|can) (?:also |of course )?be (?:said|objected|argued|answered|replied) that .+"
                    + "|The (?:campaign|government|council|county|ministry|industry|company|board)[’']s answer .{0,50}is that .+)[.]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWERING = Pattern.compile(
            "(?s)(?:But|Yet|Still|Nevertheless|Even so|That may be|That charge|This would be|Perhaps|I (?:would|have|take|do)|They ought|It is excellent|That is|The (?:answer|objection|difference|limit)).*|.*\\b(?:however|though|nevertheless|but)\\b.*");
    private static final Pattern GRANTING = Pattern.compile(
            "(?s)(?:They are|She is|He is|It is|That is|This is) (?:quite |perfectly )?(?:right|true)\\b.*");
    private static final int NEAR = 6;

    private Reply() {}

    static Stream<Candidate> in(OpenForm form, Argument argument) {
        return argument.passage().sentences().stream()
                .filter(sentence -> OBJECTING.matcher(sentence.text().strip()).matches())
                .flatMap(sentence -> of(form, argument, sentence).stream());
    }

    private static Optional<Candidate> of(OpenForm form, Argument argument, TextSentence sentence) {
        List<TextSentence> after = argument.passage().sentences().stream()
                .filter(other -> other.section() == sentence.section())
                .filter(other -> other.index() > sentence.index() && other.index() <= sentence.index() + NEAR)
                .toList();
        Optional<TextSentence> answer = after.stream()
                .filter(other -> ANSWERING.matcher(other.text()).matches())
                .findFirst();
        boolean granted = after.stream()
                .limit(1)
                .anyMatch(other -> GRANTING.matcher(other.text()).matches());
        return granted
                ? Optional.empty()
                : answer.flatMap(other -> HeldUp.objection(argument.passage(), sentence)
                        .flatMap(held -> held.filling(argument)
                                .put("answering", argument.piece(other))
                                .ask(form, Skill.CONFLICTING_EVIDENCE, Bloom.EVALUATE, Outline.of("reply"))));
    }
}
