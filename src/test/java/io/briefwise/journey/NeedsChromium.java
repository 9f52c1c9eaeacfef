package io.briefwise.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips journeys where there is no Chromium, and fails where they must not be skipped. */
final class NeedsChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.path().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        String reason = "no Chromium on the path; install one, or name it in BRIEFWISE_CHROMIUM";
        if ("required".equals(System.getenv("BRIEFWISE_JOURNEYS"))) {
            throw new IllegalStateException("journeys are required here, but there is " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
