package io.briefwise.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept about a person, as one JSON file for that person. */
@Service
public class PersonalExport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<PersonalData> modules;

    PersonalExport(List<PersonalData> modules) {
        this.modules = modules;
    }

    /** As of one moment. */
    @Transactional(readOnly = true)
    public byte[] of(PersonId person) {
        Map<String, List<Map<String, @Nullable Object>>> parts = new TreeMap<>();
        modules.forEach(module -> parts.putAll(module.export(person)));
        return JSON.writeValueAsBytes(parts);
    }
}
