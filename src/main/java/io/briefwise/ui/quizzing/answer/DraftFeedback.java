package io.briefwise.ui.quizzing.answer;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import io.briefwise.feedback.Remarks;
import io.briefwise.ui.parts.Words;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between an answer and its hints: what a machine sees in the draft, once it is asked. While it reads, the page looks now and
 * then whether it is done; the learner may go on writing, and is told when what is said belongs to an earlier draft.
 */
final class DraftFeedback extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(DraftFeedback.class);
    private static final int MILLIS_BETWEEN_LOOKS = 400;
    private static final int NO_MORE = -1;

    private final transient Words words;
    private final WritingHelp help;
    private final SerializableConsumer<Integer> point;
    private final NativeButton ask;
    private final Paragraph state = new Paragraph();
    private final Div said = new Div();
    private String draft;
    private @Nullable String read;
    private transient @Nullable Future<Remarks> waiting;
    private Registration looking = () -> {};

    /** Feedback on a draft that is {@code draft} at first; {@code point} is told the paragraph that a remark leads to. */
    DraftFeedback(Words words, WritingHelp help, String draft, SerializableConsumer<Integer> point) {
        this.words = words;
        this.help = help;
        this.draft = draft;
        this.point = point;
        addClassName("draft-feedback");
        ask = new NativeButton(words.say("draft.ask"), _ -> ask());
        ask.addClassName("more");
        state.addClassName("state");
        state.getElement().setAttribute("role", "status");
        said.addClassName("through");
        add(ask, state, said);
    }

    /** Told the draft as it is by now. */
    void drafted(String text) {
        draft = text;
        if (waiting == null) {
            setClassName("earlier", isEarlier());
            state.setText(isEarlier() ? words.say("draft.earlier") : "");
        }
    }

    /** Whether what is said belongs to another draft than the one that stands there now. */
    private boolean isEarlier() {
        return read != null && !draft.strip().equals(read.strip());
    }

    private void ask() {
        if (waiting != null) {
            return;
        }
        switch (help.ask(draft)) {
            case DraftAsked.NotRead(String why) -> state.setText(words.say("draft.not-read." + why));
            case DraftAsked.Reading(Future<Remarks> remarks) -> {
                waiting = remarks;
                read = draft;
                addClassName("reading");
                ask.getElement().setAttribute("aria-disabled", "true");
                state.setText(words.say("draft.reading"));
                getUI().ifPresent(ui -> {
                    looking = ui.addPollListener(_ -> look(ui));
                    ui.setPollInterval(MILLIS_BETWEEN_LOOKS);
                });
            }
        }
    }

    private void look(UI ui) {
        Future<Remarks> now = waiting;
        if (now == null || !now.isDone()) {
            return;
        }
        stopLooking(ui);
        waiting = null;
        removeClassName("reading");
        ask.getElement().removeAttribute("aria-disabled");
        ask.setText(words.say("draft.ask.again"));
        try {
            Remarks remarks = now.get();
            said.removeAll();
            said.add(new RemarkSheet(words, remarks, point));
            removeClassName("earlier");
            state.setText(words.say("draft.read", remarks.open().size()));
            if (isEarlier()) {
                drafted(draft);
            }
        } catch (ExecutionException | InterruptedException defect) {
            LOG.error("A draft could not be read", defect);
            state.setText(words.say("draft.not-read.defect"));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopLooking(event.getUI());
    }

    private void stopLooking(UI ui) {
        looking.remove();
        looking = () -> {};
        ui.setPollInterval(NO_MORE);
    }
}
