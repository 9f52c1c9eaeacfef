/**
 * What screens of several journeys are made of.
 *
 * <p>{@link io.briefwise.ui.parts.Words} says every visible text from {@code messages/<area>.properties}; a key begins with
 * its area. Looks come from the sheets in {@code frontend/static/briefwise}: {@code tokens.css} names colours, type and
 * measures (take a colour by its meaning, never by its looks), {@code parts.css} has the classes {@code card}, {@code empty},
 * {@code strip} and {@code h}; {@code shell.css} the widths of a page, {@code wide} and {@code narrow}.
 */
@NullMarked
package io.briefwise.ui.parts;

import org.jspecify.annotations.NullMarked;
