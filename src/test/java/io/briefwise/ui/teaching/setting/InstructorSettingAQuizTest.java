package io.briefwise.ui.teaching.setting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import io.briefwise.account.Person;
import io.briefwise.account.Role;
import io.briefwise.brief.BriefId;
import io.briefwise.brief.Briefs;
import io.briefwise.classroom.Assignment;
import io.briefwise.classroom.Assignments;
import io.briefwise.classroom.AttemptSettings;
import io.briefwise.classroom.ClassResult;
import io.briefwise.classroom.Classroom;
import io.briefwise.classroom.Classrooms;
import io.briefwise.classroom.LatePolicy;
import io.briefwise.classroom.TimeRules;
import io.briefwise.classroom.WhichCounts;
import io.briefwise.question.Origin;
import io.briefwise.question.QuestionBank;
import io.briefwise.question.SampleQuestions;
import io.briefwise.quiz.Conduct;
import io.briefwise.quiz.Disclosure;
import io.briefwise.quiz.Layout;
import io.briefwise.quiz.Quizzes;
import io.briefwise.quiz.Shown;
import io.briefwise.quiz.Stage;
import io.briefwise.quiz.Way;
import io.briefwise.testing.SampleBriefs;
import io.briefwise.ui.SignedInTest;
import io.briefwise.ui.parts.Addresses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class InstructorSettingAQuizTest extends SignedInTest {

    private static final Instant DUE = Instant.parse("2031-03-14T17:00:00Z");

    @Autowired
    private Classrooms classrooms;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Briefs briefs;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    private Person rosa;
    private Classroom classroom;
    private BriefId brief;

    @BeforeEach
    void aClassAndAText() {
        rosa = admit("Rosa Tan", Role.INSTRUCTOR);
        classroom = done(classrooms.create("Politics 11b", rosa.id()));
        brief = briefs.keep(SampleBriefs.OF_THREE_SECTIONS, "", null);
        bank.fill(brief, List.of(SampleQuestions.closed(1, 0, 2)), List.of(), Origin.GENERATED);
        signIn(rosa);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void a_preset_is_set_to_the_letter(Preset preset) {
        open(Addresses.brief(brief));
        choose(preset.ordinal());
        test($(Button.class).withText("Assign to the class").single()).click();

        Assignment set = assignments.of(classroom.id(), rosa.id()).getFirst();
        assertThat(set.settings()).isEqualTo(preset.settings());
        assertThat(set.due()).isNull();
    }

    @Test
    void results_that_would_never_be_shown_are_warned_of() {
        open(Addresses.brief(brief));
        choose(Preset.TEST.ordinal());
        assertThat(page()).contains("they would never see how they did");

        choose(Preset.HOMEWORK.ordinal());
        assertThat(page()).doesNotContain("they would never see how they did");
    }

    @Test
    void settings_of_any_kind_come_back_as_they_were() {
        AttemptSettings odd = new AttemptSettings(
                new Conduct(new Way.SeveralTries(4, 0.25), true, new Layout(1, true, false)),
                new TimeRules(
                        Duration.ofMinutes(37),
                        Duration.ofSeconds(90),
                        new LatePolicy.Deducted(Duration.ofHours(5), 0.35)),
                7,
                WhichCounts.AVERAGE,
                new Disclosure(
                        Map.of(Stage.RIGHT_AFTER, Set.of(Shown.MARKS), Stage.AFTER_CLOSING, Set.of(Shown.values()))));
        Assignment before = set(odd);

        open(Addresses.settings(classroom.id(), before.id()));
        test($(Button.class).withText("Save the settings").single()).click();

        assertThat(page()).contains("Saved. It holds from now on.");
        assertThat(assignments.find(before.id(), rosa.id())).contains(before);
    }

    @Test
    void one_setting_is_changed_and_said_in_words() {
        Assignment before = set(Preset.TEST.settings());
        open(Addresses.settings(classroom.id(), before.id()));
        assertThat(page()).contains("45 minutes from when they begin", "what was saved is handed in");

        IntegerField limit = $(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().equals("Time limit"))
                .findFirst()
                .orElseThrow();
        test(limit).setValue(20);
        Checkbox sure = $(Checkbox.class).all().stream()
                .filter(box -> "Ask how sure they are".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
        sure.setValue(true);
        assertThat(page()).contains("20 minutes from when they begin", "they say how sure they are");
        test($(Button.class).withText("Save the settings").single()).click();

        AttemptSettings after =
                assignments.find(before.id(), rosa.id()).orElseThrow().settings();
        assertThat(after.time().limit()).isEqualTo(Duration.ofMinutes(20));
        assertThat(after.conduct()).isNotNull();
        assertThat(Preset.of(after)).isEmpty();
    }

    @Test
    void another_instructors_assignment_is_not_found() {
        Assignment before = set(AttemptSettings.USUAL);
        signIn(admit("Olu Ade", Role.INSTRUCTOR));

        open(Addresses.settings(classroom.id(), before.id()));

        assertThat(page()).contains("There is nothing here");
    }

    private Assignment set(AttemptSettings settings) {
        return assignments
                .find(
                        done(assignments.assign(
                                classroom.id(), quizzes.of(brief).getFirst().id(), null, DUE, settings, rosa.id())),
                        rosa.id())
                .orElseThrow();
    }

    private void choose(int preset) {
        List<NativeButton> presets = $(NativeButton.class).all().stream()
                .filter(button -> button.getElement().hasAttribute("aria-pressed"))
                .toList();
        test(presets.get(preset)).click();
    }

    private static <T> T done(ClassResult<T> result) {
        return ((ClassResult.Done<T>) result).outcome();
    }
}
