/**
 * Texts: the shelf of those that are there, one text with what can be done with it, bringing an own one, and watching its
 * lesson being made.
 */
@NullMarked
package io.briefwise.ui.library;

import org.jspecify.annotations.NullMarked;
