package io.briefwise.brief;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken.
 *
 * @param leastWords the shortest text that questions can be asked about
 * @param mostWords the longest text that is taken
 * @param mostMegabytes the biggest file that is read
 */
@ConfigurationProperties("briefwise.brief")
public record ImportLimits(
        @DefaultValue("120") int leastWords,
        @DefaultValue("50000") int mostWords,
        @DefaultValue("20") int mostMegabytes) {

    /** What holds where nothing is configured. */
    public static final ImportLimits USUAL = new ImportLimits(120, 50_000, 20);

    public ImportLimits {
        if (leastWords < 1 || mostWords < leastWords || mostMegabytes < 1) {
            throw new IllegalArgumentException(
                    "limits of %d to %d words, %d MB".formatted(leastWords, mostWords, mostMegabytes));
        }
    }
}
