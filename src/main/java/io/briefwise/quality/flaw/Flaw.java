package io.briefwise.quality.flaw;

import java.util.Optional;
import java.util.function.Function;

/**
 * A rule of item writing.
 *
 * @param id its stable name
 * @param rule what is wrong with an item, if it breaks the rule
 * @param sound an item that keeps the rule
 * @param flawed an item that breaks it
 */
record Flaw(String id, Function<WrittenItem, Optional<String>> rule, WrittenItem sound, WrittenItem flawed) {

    Optional<String> in(WrittenItem item) {
        return rule.apply(item);
    }
}
