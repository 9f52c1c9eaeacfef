package io.briefwise.mastery;

import io.briefwise.mastery.ability.Elo;
import io.briefwise.mastery.memory.Steps;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a school can set.
 *
 * @param alpha how far a first answer moves the difficulty of a question
 * @param beta how soon later ones move it less
 * @param learningSteps the short waits of a new card
 * @param relearningSteps those of a forgotten one
 * @param zone where learners are who have said nothing else
 * @param dayStart at which hour their days begin
 * @param retention the chance to recall at which they are asked again
 */
@ConfigurationProperties("briefwise.mastery")
record MasterySettings(
        @DefaultValue("0.5") double alpha,
        @DefaultValue("0.05") double beta,
        @DefaultValue({"1m", "10m"}) List<Duration> learningSteps,
        @DefaultValue("10m") List<Duration> relearningSteps,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("4") int dayStart,
        @DefaultValue("0.9") double retention) {

    Elo elo() {
        return new Elo(alpha, beta);
    }

    Steps steps() {
        return new Steps(learningSteps, relearningSteps);
    }

    Pace pace() {
        return new Pace(zone, dayStart, retention, Week.ORDINARY);
    }
}
