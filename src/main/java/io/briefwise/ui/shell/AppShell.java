package io.briefwise.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What every page loads: Aura and the house's own style sheets, all from this server. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://briefwise/fonts.css")
@StyleSheet("context://briefwise/tokens.css")
@StyleSheet("context://briefwise/aura.css")
@StyleSheet("context://briefwise/shell.css")
@StyleSheet("context://briefwise/parts.css")
@StyleSheet("context://briefwise/reading.css")
@StyleSheet("context://briefwise/quizzing.css")
@StyleSheet("context://briefwise/writing.css")
@StyleSheet("context://briefwise/forms.css")
@StyleSheet("context://briefwise/access.css")
@StyleSheet("context://briefwise/home.css")
@StyleSheet("context://briefwise/library.css")
@StyleSheet("context://briefwise/teaching.css")
@StyleSheet("context://briefwise/results.css")
@StyleSheet("context://briefwise/marking.css")
@StyleSheet("context://briefwise/argument.css")
@StyleSheet("context://briefwise/doubt.css")
@StyleSheet("context://briefwise/setting.css")
@StyleSheet("context://briefwise/progress.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("briefwise/icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
