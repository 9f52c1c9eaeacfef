package io.briefwise.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Questions as they were read, by version. What a version says never changes, and taking its text apart anew for every answer
 * that is saved was most of the work of saving it. Some megabytes at most; what was not asked for the longest goes first.
 */
final class ReadQuestions {

    private static final int MOST = 2_000;

    private final Map<UUID, Question> read = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Question> eldest) {
            return size() > MOST;
        }
    };

    Question of(UUID version, String content) {
        synchronized (read) {
            return read.computeIfAbsent(version, _ -> QuestionJson.read(content));
        }
    }
}
