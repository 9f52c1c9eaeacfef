package io.briefwise.ui.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.briefwise.account.CurrentPerson;
import io.briefwise.account.Device;
import io.briefwise.account.DeviceId;
import io.briefwise.account.Devices;
import io.briefwise.ui.parts.Words;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where somebody is signed in; each place but this one can be signed out from here. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OwnDevices extends Div {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Words.LANGUAGE)
            .withZone(ZoneOffset.UTC);

    private final transient Words words;
    private final transient Devices devices;
    private final transient CurrentPerson current;

    OwnDevices(Words words, Devices devices, CurrentPerson current) {
        this.words = words;
        this.devices = devices;
        this.current = current;
        addClassName("devices");
        show();
    }

    private void show() {
        DeviceId here = here();
        List<Device> known = devices.of(current.require().id());
        UnorderedList list = new UnorderedList();
        known.forEach(device -> list.add(row(device, device.id().equals(here))));
        removeAll();
        add(list);
        if (here != null && known.size() > 1) {
            add(new Button(words.say("access.account.devices.others"), click -> {
                devices.endOthers(here, current.require().id());
                show();
            }));
        }
    }

    private ListItem row(Device device, boolean here) {
        Span name = new Span(device.browser());
        name.addClassName("whose");
        Span seen = new Span(words.say(
                here ? "access.account.devices.here" : "access.account.devices.seen", MOMENT.format(device.seen())));
        seen.addClassName("at");
        ListItem row = new ListItem(new Div(name, seen));
        if (!here) {
            Button out = new Button(words.say("access.account.devices.out"), click -> {
                devices.end(device.id(), current.require().id());
                show();
            });
            out.setAriaLabel(words.say("access.account.devices.out.which", device.browser()));
            row.add(out);
        }
        return row;
    }

    private static @Nullable DeviceId here() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        return request == null ? null : KnownDevices.of(request.getHttpServletRequest());
    }
}
