package io.briefwise.mastery;

import io.briefwise.attempt.AttemptGraded;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the difficulties follow the log a little after something was graded, on a thread of its own: nobody who hands in waits
 * for it or hears of its troubles. What is missed when the server stops is caught up with when it starts.
 */
@Component
class RatingThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RatingThread.class);
    private static final int DELAY_SECONDS = 15;

    private final ObservedDifficulty difficulty;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .name("ratings")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    RatingThread(ObservedDifficulty difficulty) {
        this.difficulty = difficulty;
    }

    @EventListener({ApplicationReadyEvent.class, AttemptGraded.class})
    void soon() {
        if (!waiting.getAndSet(true)) {
            thread.schedule(this::follow, DELAY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void follow() {
        waiting.set(false);
        try {
            difficulty.follow();
        } catch (RuntimeException databaseAway) {
            LOG.warn(
                    "The difficulty of questions could not be counted; it will be with the next answers", databaseAway);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
