package io.briefwise.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Instants as the person's own clock shows them: the server's time in the zone of the browser. */
public final class BrowserTime {

    private BrowserTime() {}

    public static ZonedDateTime of(Instant instant) {
        return instant.atZone(zone());
    }

    /** The zone that the browser named, UTC where it named none that is known here. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        ExtendedClientDetails details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        String name = details == null ? null : details.getTimeZoneId();
        return name != null && ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : ZoneOffset.UTC;
    }
}
