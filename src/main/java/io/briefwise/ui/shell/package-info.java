/**
 * The frame of every screen. A view names {@link io.briefwise.ui.shell.MainLayout} as the layout of its route; a journey
 * that stands in the bar at the top contributes a {@link io.briefwise.ui.shell.Destination} as a bean; a view that is about
 * one thing says its name by {@link io.briefwise.ui.shell.Crumbed}. An unknown or foreign id in an address is thrown as
 * {@link com.vaadin.flow.router.NotFoundException} and gets the page for it.
 */
@NullMarked
package io.briefwise.ui.shell;

import org.jspecify.annotations.NullMarked;
