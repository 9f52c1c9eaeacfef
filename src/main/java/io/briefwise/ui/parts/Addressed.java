package io.briefwise.ui.parts;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** What an address names; whatever is not well-formed names nothing. */
public final class Addressed {

    private Addressed() {}

    public static Optional<UUID> uuid(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(Addressed::uuid);
    }

    public static Optional<Integer> number(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters()
                .get(parameter)
                .filter(text -> text.matches("-?[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
