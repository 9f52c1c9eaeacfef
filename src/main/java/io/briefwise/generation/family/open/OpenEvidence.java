package io.briefwise.generation.family.open;

import io.briefwise.generation.candidate.Candidate;
import io.briefwise.question.Bloom;
import io.briefwise.question.Family;
import io.briefwise.question.Skill;
import io.briefwise.question.argument.LinkKind;
import io.briefwise.question.argument.Modality;
import io.briefwise.question.argument.NodeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the text offers for a claim of its author, and whether it is enough. */
final class OpenEvidence implements OpenForm {

    @Override
    public Family family() {
        return Family.OPEN_EVIDENCE;
    }

    @Override
    public Skill skill() {
        return Skill.CLAIM_AND_EVIDENCE;
    }

    @Override
    public Bloom bloom() {
        return Bloom.EVALUATE;
    }

    @Override
    public List<Candidate> asked(Argument argument) {
        Asking asking = new Asking(this, argument);
        return Stream.of(
                        argument.sayings().stream()
                                .filter(saying -> isClaim(saying) && argument.isSupported(saying))
                                .flatMap(saying -> ask(argument, saying).stream()),
                        asking.ofFindings(),
                        Unknown.in(this, argument),
                        Lived.in(this, argument),
                        Asserting.word(this, argument),
                        asking.ofAdvice(),
                        Asserting.absolute(this, argument))
                .flatMap(candidates -> candidates)
                .toList();
    }

    /** A claim that opens a paragraph and has something of the same beside it: what is behind it is the reader’s to find. */
    @Override
    public List<Candidate> otherwise(Argument argument) {
        return argument.sayings().stream()
                .filter(saying -> isClaim(saying) && saying.opens())
                .filter(saying -> argument.close(saying.point()).isPresent())
                .flatMap(saying -> ask(argument, saying).stream())
                .toList();
    }

    private static boolean isClaim(Saying saying) {
        return saying.isAuthors()
                && (saying.node().kind() == NodeKind.CLAIM || saying.node().kind() == NodeKind.CONCLUSION)
                && !saying.compares()
                && !saying.isSeen()
                && !saying.words()
                        .matches(
                                ".* been \\p{Ll}+|.*\\bnot (?:an? )?(?:perfect|easy|simple)\\b.*|(any|no|nobody|none|nothing|there|besides|unlike|like|despite)\\b.*|.* could .*|.*\\b(?:perhaps|findings?)\\b.*|.*\\b(objections?|questions?) .*")
                && !saying.clause()
                        .main()
                        .lemma()
                        .matches(
                                "assume|say|consider|believe|think|respond|write|propose|recommend|provide|ask|deserve");
    }

    private Optional<Candidate> ask(Argument argument, Saying claim) {
        List<Piece> behind = argument.behind(claim, 2);
        if (behind.isEmpty() || reports(claim)) {
            return Optional.empty();
        }
        Piece first = behind.getFirst();
        Limit limit = Limit.of(first);
        Piece itself = argument.piece(claim.node().id());
        Sheet sheet = new Sheet(argument.passage())
                .expects(
                        1, "Names what is offered for the claim: %s (%s).".formatted(first.told(), first.mark()), first)
                .expects(2, "Judges how far this carries: %s.".formatted(limit.flaw()), first)
                .answers("The claim is that %s (%s).".formatted(claim.words(), claim.mark()))
                .answers("In its favour, %s.".formatted(first.cited()))
                .answers("This helps, but it has a limit: %s.".formatted(limit.flaw()));
        behind.stream()
                .skip(1)
                .forEach(second -> sheet.expects(
                                1,
                                "Brings in a further point: %s (%s).".formatted(second.told(), second.mark()),
                                second)
                        .answers("Moreover, %s.".formatted(second.cited())));
        argument.against(claim).stream()
                .limit(1)
                .forEach(against -> sheet.expects(
                                2,
                                "Weighs what speaks against it: %s (%s).".formatted(against.told(), against.mark()),
                                against)
                        .answers("On the other side, %s.".formatted(against.cited())));
        return sheet.expects(
                        1,
                        "Comes to a verdict on this evidence and names what is missing: %s.".formatted(limit.need()),
                        itself)
                .answers((claim.node().modality() == Modality.ASSERTED
                                        || claim.node().modality() == Modality.EXPECTED
                                ? "So the claim is plausible, but it is put more firmly than this allows; what is missing is %s."
                                : "So the cautious wording of the claim is justified and nothing beyond it; what is missing is %s.")
                        .formatted(limit.need()))
                .hints(
                        "Look for what stands nearest to the claim in %s. Does it show that the claim is true, or only that it could be?"
                                .formatted(claim.mark()))
                .hints("Read %s again and ask who says so, and how they would know."
                        .formatted(behind.getLast().mark()))
                .ask(
                        this,
                        Skill.CLAIM_AND_EVIDENCE,
                        Bloom.EVALUATE,
                        claim,
                        supported(argument, claim)
                                .map(reason ->
                                        "The text supports the claim%s that %s, by saying that %s. How strong is this support?"
                                                .formatted(claim.place(), claim.words(), reason))
                                .orElse("How strong is the evidence that the text gives for the claim%s that %s?"
                                        .formatted(claim.place(), claim.words())));
    }

    /** What the map sets behind it, in words that can follow "that". */
    private static Optional<String> supported(Argument argument, Saying claim) {
        return argument.links(LinkKind.SUPPORTS).stream()
                .filter(link -> link.to().equals(claim.node().id()))
                .flatMap(link -> Alongside.of(argument, link.from(), claim).stream())
                .filter(reason -> reason.split(" ").length + claim.length() <= 36)
                .findFirst();
    }

    /** A plain report of what happened is no claim, even where a reason stands beside it. */
    private static boolean reports(Saying claim) {
        boolean past = claim.clause()
                        .sentence()
                        .token(claim.clause().verbs().finite())
                        .tag()
                        .equals("VBD")
                || claim.clause()
                        .sentence()
                        .token(claim.clause().verbs().finite())
                        .lemma()
                        .equals("have");
        return past
                && claim.node().modality() == Modality.ASSERTED
                && claim.node().kind() == NodeKind.CLAIM
                && !claim.opens();
    }

    @Override
    public List<Example> fires() {
        return List.of(
                new Example(
                        "Moscow is likely to have opened the way to an agreement. The agreement with Moscow followed a year of"
                                + " visits.",
                        "The text supports the claim that Moscow is likely to have opened the way to an agreement, by saying that"
                                + " the agreement with Moscow followed a year of visits. How strong is this support?",
                        ""),
                new Example(
                        "No study has followed the children for more than two years.",
                        "The text admits in ¶1: “No study has followed the children for more than two years.” If somebody found it out, what result would count most against the text’s own conclusion?",
                        ""),
                new Example(
                        "I have stood at the gate in December and watched children step off the bus with grey faces.",
                        "The author tells in ¶1: “I have stood at the gate in December and watched children step off the bus with grey faces.” What can this experience show about the question of the text, and what can it not?",
                        ""));
    }

    @Override
    public List<String> silentOn() {
        return List.of("It is likely.", "Wolves hunt deer. The moon rose at nine.");
    }
}
