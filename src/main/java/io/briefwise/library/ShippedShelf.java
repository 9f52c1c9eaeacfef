package io.briefwise.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The briefs inside the jar, {@code quizzes/<slug>/brief.md} with {@code questions.yaml} beside it. */
@Component
@Order(1)
class ShippedShelf implements Shelf {

    @Override
    public List<Volume> volumes() {
        List<Volume> volumes = new ArrayList<>();
        try {
            for (Resource brief :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:quizzes/*/brief.md")) {
                String[] path = brief.getURL().getPath().split("/");
                String slug = path[path.length - 2];
                volumes.add(new Volume(
                        slug, "quizzes/" + slug + "/brief.md", brief.getContentAsByteArray(), questions(brief)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the library inside the jar cannot be read", e);
        }
        return volumes;
    }

    private static @Nullable String questions(Resource brief) throws IOException {
        Resource questions = brief.createRelative("questions.yaml");
        return questions.exists() ? questions.getContentAsString(StandardCharsets.UTF_8) : null;
    }
}
