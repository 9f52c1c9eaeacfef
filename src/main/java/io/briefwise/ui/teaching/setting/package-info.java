/** How an assignment is taken: presets in plain words first, every setting behind them. */
@NullMarked
package io.briefwise.ui.teaching.setting;

import org.jspecify.annotations.NullMarked;
