package io.briefwise.demo;

import io.briefwise.account.DemoEntrance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who is in the demonstration class. */
final class Cast {

    static final String INSTRUCTOR = "Ruth Tanner";
    static final String LEARNER = "Mira Kovač";

    private static final List<String> OTHERS = List.of(
            "Amina Diallo",
            "Aarav Mehta",
            "Beatriz Carvalho",
            "Chloé Lambert",
            "Daniel Okafor",
            "Elif Yılmaz",
            "Emre Şahin",
            "Fatima Zahra Benali",
            "Giulia Conti",
            "Hanna Lindqvist",
            "Ivan Petrović",
            "Jonas Weber",
            "Kwame Mensah",
            "Lucía Fernández",
            "Matthew O’Brien",
            "Nguyễn Thu Hà",
            "Noor Haddad",
            "Oluwaseun Adeyemi",
            "Priya Raman",
            "Rafał Nowak",
            "Sakura Tanabe",
            "Tom Whitaker",
            "Zanele Dlamini");

    /**
     * One learner.
     *
     * @param name as shown
     * @param email to sign in with
     * @param mind how they answer
     */
    record Learner(String name, String email, Mind mind) {}

    private Cast() {}

    /** The learner whom a visitor may be, then the others. */
    static List<Learner> learners(Random random) {
        List<Learner> learners = new ArrayList<>();
        learners.add(new Learner(LEARNER, DemoEntrance.LEARNER, new Mind(0.6, Habit.CONFUSES_CERTAINTY)));
        for (String name : OTHERS) {
            Habit habit = switch (learners.size() % 6) {
                case 1, 4 -> Habit.CONFUSES_CERTAINTY;
                case 2 -> Habit.OVERLOOKS_CONCESSIONS;
                case 3 -> Habit.ANSWERS_FROM_ELSEWHERE;
                default -> Habit.NONE;
            };
            learners.add(new Learner(
                    name,
                    "learner%d@demo.briefwise.example".formatted(learners.size()),
                    new Mind(random.nextGaussian() + 0.3, habit)));
        }
        return learners;
    }
}
