package io.briefwise.ui.teaching.results;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.briefwise.account.PersonId;
import io.briefwise.exchange.Exports;
import io.briefwise.exchange.Takeaway;
import io.briefwise.exchange.Wanted;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Sends a file when it is asked for. Who may have it is decided then, not when its link was drawn; nothing on the way keeps
 * it.
 */
final class FileHandler implements DownloadHandler {

    private final transient Exports exports;
    private final transient Wanted wanted;
    private final transient PersonId asker;

    FileHandler(Exports exports, Wanted wanted, PersonId asker) {
        this.exports = exports;
        this.wanted = wanted;
        this.asker = asker;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Optional<Takeaway> file = exports.take(wanted, asker);
        if (file.isEmpty()) {
            event.getResponse().setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        event.setFileName(file.get().name());
        event.setContentType(file.get().type());
        event.getResponse().setHeader("Cache-Control", "no-store");
        file.get().writeTo(event.getOutputStream());
    }
}
