package io.briefwise.mastery;

import io.briefwise.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how each learner wants to review. */
@Service
public class Paces {

    private final JdbcClient jdbc;
    private final MasterySettings settings;

    Paces(JdbcClient jdbc, MasterySettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** What they chose, or what holds here for those who chose nothing. */
    public Pace of(PersonId learner) {
        return jdbc.sql("select zone, day_start, retention, week from mastery_pace where learner_id = :learner")
                .param("learner", learner.uuid())
                .query(Paces::pace)
                .optional()
                .orElseGet(settings::pace);
    }

    @Transactional
    public void keep(PersonId learner, Pace pace) {
        jdbc.sql("""
                        merge into mastery_pace p
                        using (select cast(:learner as uuid) as learner_id) k on p.learner_id = k.learner_id
                        when matched then update set
                            zone = :zone, day_start = :dayStart, retention = :retention, week = :week
                        when not matched then insert (learner_id, zone, day_start, retention, week)
                            values (k.learner_id, :zone, :dayStart, :retention, :week)
                        """)
                .param("learner", learner.uuid())
                .param("zone", pace.zone().getId())
                .param("dayStart", pace.dayStart())
                .param("retention", pace.retention())
                .param("week", letters(pace.week()))
                .update();
    }

    private static Pace pace(ResultSet row, int number) throws SQLException {
        return new Pace(
                ZoneId.of(row.getString("zone")),
                row.getInt("day_start"),
                row.getDouble("retention"),
                new Week(row.getString("week").chars().mapToObj(Paces::kind).toList()));
    }

    private static String letters(Week week) {
        return week.days().stream()
                .map(kind -> switch (kind) {
                    case ORDINARY -> "o";
                    case EASY -> "e";
                    case NONE -> "n";
                })
                .collect(Collectors.joining());
    }

    private static DayKind kind(int letter) {
        return switch (letter) {
            case 'o' -> DayKind.ORDINARY;
            case 'e' -> DayKind.EASY;
            case 'n' -> DayKind.NONE;
            default -> throw new IllegalArgumentException("no kind of day: " + letter);
        };
    }
}
