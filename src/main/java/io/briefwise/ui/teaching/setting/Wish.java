package io.briefwise.ui.teaching.setting;

import io.briefwise.classroom.AttemptSettings;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor wants of an assignment.
 *
 * @param opens null: at once
 * @param due null: no date
 */
public record Wish(@Nullable Instant opens, @Nullable Instant due, AttemptSettings settings) {}
