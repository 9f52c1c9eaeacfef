package io.briefwise.exchange;

import io.briefwise.classroom.ClassroomId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret of each class, made when it is first needed. */
@Component
class Secrets {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Secrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Pseudonyms of(ClassroomId classroom) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        jdbc.sql("""
                        merge into exchange_secret s using (select cast(:class as uuid) as class_id) n
                        on s.class_id = n.class_id
                        when not matched then insert (class_id, secret, made_at) values (n.class_id, :secret, :now)""")
                .param("class", classroom.uuid())
                .param("secret", HexFormat.of().formatHex(fresh))
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        String kept = jdbc.sql("select secret from exchange_secret where class_id = ?")
                .param(classroom.uuid())
                .query(String.class)
                .single();
        return new Pseudonyms(HexFormat.of().parseHex(kept));
    }
}
