package io.briefwise.ui.quizzing.answer;

import io.briefwise.brief.Brief;
import io.briefwise.feedback.DraftReader;
import io.briefwise.feedback.Remarks;
import io.briefwise.language.LanguageModels;
import io.briefwise.question.OpenQuestion;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Drafts wait here to be read, one after the other by a thread of their own: the first takes seconds, and no page is held up
 * by any.
 */
@Component
class DraftQueue implements DisposableBean {

    private final LanguageModels models;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("drafts").daemon().factory());

    DraftQueue(LanguageModels models) {
        this.models = models;
    }

    /** What is to be said of a draft, once it was read. */
    CompletableFuture<Remarks> read(Brief brief, OpenQuestion question, String text) {
        return CompletableFuture.supplyAsync(
                () -> Remarks.of(new DraftReader(models.annotator()).read(brief, question, text), question, brief),
                thread);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
