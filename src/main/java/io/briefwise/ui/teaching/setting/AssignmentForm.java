package io.briefwise.ui.teaching.setting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Purpose;
import io.briefwise.ui.parts.Dates;
import io.briefwise.ui.parts.Words;

/** How an assignment is taken: a preset, two dates, and what it comes to for the learner; every setting one click away. */
public final class AssignmentForm extends Div {

    private final PresetChoice presets;
    private final DatesPart dates;
    private final TimePart time;
    private final AttemptsPart attempts;
    private final AnsweringPart answering;
    private final ShownPart shown;
    private final ExperienceCard experience;
    private final NativeDetails more;

    /** A form for something new, set as homework. */
    public AssignmentForm(Words words, Dates said) {
        addClassName("assignment-form");
        presets = new PresetChoice(words, preset -> {
            show(preset.settings());
            refresh();
        });
        dates = new DatesPart(words, this::refresh);
        time = new TimePart(words, this::refresh);
        attempts = new AttemptsPart(words, this::refresh);
        answering = new AnsweringPart(words, this::refresh);
        shown = new ShownPart(words, this::refresh);
        experience = new ExperienceCard(words, said);
        Div parts = new Div(time, attempts, answering, shown);
        more = new NativeDetails(words.say("setting.more"), parts);
        more.addClassName("more-settings");
        add(presets, dates, experience, more);
        show(Preset.HOMEWORK.settings());
        refresh();
    }

    /** A form for what was set before. */
    public AssignmentForm(Words words, Dates said, Assignment before) {
        this(words, said);
        dates.show(before.opens(), before.due());
        show(before.settings());
        more.setOpen(Preset.of(before.settings()).isEmpty());
        refresh();
    }

    public Wish wish() {
        return new Wish(
                dates.opens(),
                dates.due(),
                new AttemptSettings(
                        answering.conduct(),
                        time.rules(),
                        attempts.allowed(),
                        attempts.counting(),
                        shown.disclosure()));
    }

    private void show(AttemptSettings settings) {
        Conduct set = settings.conduct();
        Conduct conduct = set == null ? Conduct.usual(Purpose.QUIZ) : set;
        time.show(settings.time());
        attempts.show(settings.attempts(), settings.counts());
        answering.show(conduct);
        shown.show(settings.disclosureFor(conduct));
    }

    private void refresh() {
        presets.show(Preset.of(wish().settings()));
        experience.say(wish(), answering.conduct());
    }
}
