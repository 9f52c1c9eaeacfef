package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.briefwise.ui.parts.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The presets side by side, each with what it means in a sentence; at most one of them is down. */
final class PresetChoice extends Div {

    private final Map<Preset, NativeButton> buttons = new EnumMap<>(Preset.class);

    PresetChoice(Words words, SerializableConsumer<Preset> chosen) {
        addClassName("presets");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("setting.presets"));
        for (Preset preset : Preset.values()) {
            Span name = new Span(words.say("setting.preset." + preset));
            name.addClassName("name");
            Span meaning = new Span(words.say("setting.preset." + preset + ".hint"));
            meaning.addClassName("meaning");
            NativeButton button = new NativeButton("", _ -> chosen.accept(preset));
            button.add(name, meaning);
            buttons.put(preset, button);
            add(button);
        }
        show(Optional.empty());
    }

    void show(Optional<Preset> down) {
        buttons.forEach((preset, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(down.filter(preset::equals).isPresent())));
    }
}
