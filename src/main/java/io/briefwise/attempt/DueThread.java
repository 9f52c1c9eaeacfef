package io.briefwise.attempt;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks every few seconds for attempts that are due; begins once the server is ready. */
@Component
class DueThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DueThread.class);
    private static final int SECONDS = 5;

    private final DueAttempts due;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("due-attempts").daemon().factory());

    DueThread(DueAttempts due) {
        this.due = due;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** Nothing may escape: the executor would never call again. */
    private void look() {
        try {
            int closed = due.close();
            if (closed > 0) {
                LOG.info("{} attempts were due and are closed", closed);
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("What is due could not be looked up; trying again", databaseAway);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
