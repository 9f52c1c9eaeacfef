package io.briefwise.mastery;

import io.briefwise.brief.BriefId;
import io.briefwise.mastery.ability.Rated;
import io.briefwise.question.BankedQuestion;
import io.briefwise.question.OpenQuestion;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.QuestionVersionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Questions with their difficulty by now: as it turned out, or as it was predicted where nobody has answered yet. */
@Component
class Questions {

    private final QuestionBank bank;
    private final DifficultyTable difficulties;

    Questions(QuestionBank bank, DifficultyTable difficulties) {
        this.bank = bank;
        this.difficulties = difficulties;
    }

    /** What the bank of a brief holds now and a machine can mark: who practises is told at once. */
    List<Asked> of(BriefId brief) {
        List<BankedQuestion> held = bank.of(brief).stream()
                .filter(banked -> !(banked.question() instanceof OpenQuestion))
                .toList();
        Map<QuestionVersionId, Rated> rated =
                difficulties.of(held.stream().map(BankedQuestion::id).toList());
        return held.stream().map(banked -> asked(banked, brief, rated)).toList();
    }

    /** Versions that were asked once, each with its brief. */
    List<Asked> of(Map<QuestionVersionId, BriefId> asked) {
        Map<QuestionVersionId, Rated> rated = difficulties.of(asked.keySet());
        return bank.all(asked.keySet()).stream()
                .map(banked -> asked(banked, Objects.requireNonNull(asked.get(banked.id())), rated))
                .toList();
    }

    /** As the generator predicted them. */
    List<Predicted> predicted(Collection<QuestionVersionId> questions) {
        return bank.all(questions).stream()
                .map(banked -> new Predicted(
                        banked.id(), banked.question().head().difficulty(), Guessing.floor(banked.question())))
                .toList();
    }

    /** How hard a question should be, and what guessing is worth. */
    record Predicted(QuestionVersionId id, double difficulty, double floor) {}

    private static Asked asked(BankedQuestion banked, BriefId brief, Map<QuestionVersionId, Rated> rated) {
        Rated turnedOut = rated.get(banked.id());
        return Asked.of(
                banked, brief, turnedOut == null ? banked.question().head().difficulty() : turnedOut.at());
    }
}
