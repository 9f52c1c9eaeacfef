package io.briefwise.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;

/**
 * Questions as they were read, by version. What a version says never changes, and taking its text apart anew for every answer
 * that is saved was most of the work of saving it. Some megabytes at most; what nobody asks for is forgotten within the hour.
 */
final class ReadQuestions {

    private static final int MOST = 2_000;

    private final Cache<UUID, Question> read = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    Question of(UUID version, String content) {
        return read.get(version, _ -> QuestionJson.read(content));
    }
}
