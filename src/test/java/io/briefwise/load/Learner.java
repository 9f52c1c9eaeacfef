package io.briefwise.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who remembers for which answers there was a receipt, through every failure of the server. */
final class Learner {

    private final String email;
    private final Tape tape;

    /** What may stand at each question: what the last receipt was for, and what was sent after it. */
    private final Map<Integer, List<String>> sent = new HashMap<>();

    private volatile int receipts;

    Learner(String email, Tape tape) {
        this.email = email;
        this.tape = tape;
    }

    int receipts() {
        return receipts;
    }

    /** Signs in and looks at every answered question; returns the receipts whose answers are not there. */
    List<String> looksBack(HttpClient connections, URI server, String quiz) throws IOException, InterruptedException {
        Sitting sitting = Sitting.signIn(connections, server, tape, email);
        sitting.openQuiz(quiz);
        List<String> lost = new ArrayList<>();
        for (Map.Entry<Integer, List<String>> question : sent.entrySet()) {
            sitting.turnTo(question.getKey());
            String there = sitting.answered();
            if (!question.getValue().contains(there)) {
                lost.add("%s, question %d: %s, but there is: %s"
                        .formatted(email, question.getKey() + 1, question.getValue(), there));
            }
            sent.put(question.getKey(), new ArrayList<>(List.of(there)));
        }
        return lost;
    }

    /** Answers one question after the other, over and over, until the server fails. */
    void answersUntilItFails(HttpClient connections, URI server, String quiz) throws IOException, InterruptedException {
        Sitting sitting = Sitting.signIn(connections, server, tape, email);
        sitting.openQuiz(quiz);
        for (int turn = receipts; ; turn++) {
            int question = turn % sitting.questions();
            sitting.turnTo(question);
            List<String> possible = sent.computeIfAbsent(question, _ -> new ArrayList<>());
            if (possible.isEmpty()) {
                possible.add(sitting.answered());
            }
            if (sitting.answer(possible::add)) {
                // one thread at a time answers for a learner
                receipts = receipts + 1;
                possible.subList(0, possible.size() - 1).clear();
            }
        }
    }
}
