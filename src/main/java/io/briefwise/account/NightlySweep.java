package io.briefwise.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every night: what is kept no longer goes, and devices that let nobody in any more. Harmless on several nodes at once. */
@Component
class NightlySweep {

    private static final Logger LOG = LoggerFactory.getLogger(NightlySweep.class);

    private final Retention retention;
    private final Devices devices;

    NightlySweep(Retention retention, Devices devices) {
        this.retention = retention;
        this.devices = devices;
    }

    @Scheduled(cron = "${briefwise.sweep:0 40 3 * * *}", zone = "UTC")
    void sweep() {
        LOG.info("Kept no longer: {}, {} ended devices", retention.sweep(), devices.forgetEnded());
    }
}
