package dev.atoll.app.editor.richtext;

import dev.atoll.app.editor.Palette;
import dev.atoll.app.editor.gutter.Gutter;
import dev.atoll.app.editor.overlay.CaretLayer;
import dev.atoll.app.editor.overlay.Overlay;
import dev.atoll.app.editor.overlay.Underlay;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The node of a view: gutter, text with what is painted under and over it, scroll bars, and the surface that takes the
/// mouse.
///
/// It has the keyboard focus for all of them. After each layout it calls back, so that canvases are painted in the same
/// frame as the text they belong to.
final class EditorPane extends Region {
    private final VirtualizedScrollPane<TransactionalArea> scroller;
    private final TransactionalArea area;
    private final Gutter gutter;
    private final Underlay underlay;
    private final Overlay overlay;
    private final CaretLayer carets;
    private final StickyLines sticky;
    private final Region surface = new Region();
    private final Rectangle clip = new Rectangle();
    private final Runnable beforeLayout;
    private final Runnable laidOut;
    private Spoken spoken = (_, _) -> null;

    /// What screen readers are told.
    @FunctionalInterface
    interface Spoken {
        /// @return null if that is not known
        @Nullable
        Object answer(AccessibleAttribute attribute, Object... parameters);
    }

    /// @param beforeLayout called when style sheets have spoken and rows are about to be laid out
    /// @param laidOut called after each layout of the scene
    EditorPane(TransactionalArea area, Palette palette, Runnable beforeLayout, Runnable laidOut) {
        this.area = area;
        this.beforeLayout = beforeLayout;
        this.laidOut = laidOut;
        scroller = new VirtualizedScrollPane<>(area);
        gutter = new Gutter(palette);
        underlay = new Underlay(palette);
        overlay = new Overlay(palette);
        carets = new CaretLayer(palette);
        sticky = new StickyLines(palette);
        underlay.setManaged(false);
        overlay.setManaged(false);
        surface.setManaged(false);
        surface.setCursor(Cursor.TEXT);
        getChildren().setAll(palette, underlay, scroller, overlay, carets, surface, gutter, sticky);
        getStyleClass().add("editor-view");
        getStylesheets()
                .add(Objects.requireNonNull(Palette.class.getResource("editor.css"))
                        .toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setClip(clip);
        area.layoutBoundsProperty().addListener(observable -> requestLayout());
        sceneProperty().addListener((observable, before, after) -> follow(before, after));
    }

    /// Has screen readers told of the text.
    void speak(Spoken other) {
        spoken = other;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer = spoken.answer(attribute, parameters);
        return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
    }

    Gutter gutter() {
        return gutter;
    }

    Underlay underlay() {
        return underlay;
    }

    Overlay overlay() {
        return overlay;
    }

    CaretLayer carets() {
        return carets;
    }

    /// The lines that stay above the text.
    StickyLines sticky() {
        return sticky;
    }

    /// The node over the text that the mouse hits; its origin is the area's.
    Region surface() {
        return surface;
    }

    private void follow(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(laidOut);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(laidOut);
        }
    }

    @Override
    protected void layoutChildren() {
        beforeLayout.run();
        double gutterWidth = gutter.prefWidth(-1);
        double width = Math.max(0, getWidth() - gutterWidth);
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        gutter.resizeRelocate(0, 0, gutterWidth, getHeight());
        scroller.resizeRelocate(gutterWidth, 0, width, getHeight());
        scroller.layout();
        underlay.relocate(gutterWidth, 0);
        overlay.relocate(gutterWidth, 0);
        // a group's own bounds would count in relocate
        carets.setLayoutX(gutterWidth);
        surface.resizeRelocate(gutterWidth, 0, area.getWidth(), area.getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
