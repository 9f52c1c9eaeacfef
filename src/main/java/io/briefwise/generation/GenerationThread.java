package io.briefwise.generation;

import io.briefwise.language.LanguageModels;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one thread that generates, of low priority so that pages stay quick; begins once the server is ready. */
@Component
class GenerationThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GenerationThread.class);

    private final GenerationWorker worker;
    private final LanguageModels models;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("generation")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    GenerationThread(GenerationWorker worker, LanguageModels models) {
        this.worker = worker;
        this.models = models;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.execute(models::annotator);
        thread.scheduleWithFixedDelay(this::workUntilNothingIsLeft, 0, 500, TimeUnit.MILLISECONDS);
    }

    /** Nothing may escape: the executor would never call again. */
    private void workUntilNothingIsLeft() {
        try {
            while (!Thread.currentThread().isInterrupted() && worker.workOnNext()) {
                LOG.debug("On to the next job");
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("No job could be fetched; trying again", databaseAway);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
