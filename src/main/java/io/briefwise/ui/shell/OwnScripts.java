package io.briefwise.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.briefwise.ui.parts.Words;
import java.util.List;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Puts the house's own scripts into the page, as static files beside the bundle: {@code preferences.js} before anything is
 * painted, so that the reader's scheme does not flash, {@code desk.js} for keys and scrolling, and {@code attempt.js} for
 * the clock of a quiz and for answers while the server is away.
 */
@Component
class OwnScripts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Vite, which serves the scripts of a developer, writes its own into the page
        boolean packaged = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(response -> {
            add(response.getDocument(), response.getVaadinRequest().getContextPath() + "/briefwise/");
            if (packaged) {
                PagePolicy.admit(response);
            } else {
                response.getVaadinResponse().setHeader("Content-Security-Policy", "frame-ancestors 'none'");
            }
        });
    }

    private static void add(Document document, String folder) {
        document.selectXpath("/html").attr("lang", Words.LANGUAGE.getLanguage());
        document.head().prependElement("script").attr("src", folder + "preferences.js");
        for (String script : List.of("desk.js", "attempt.js")) {
            document.head().appendElement("script").attr("type", "module").attr("src", folder + script);
        }
    }
}
