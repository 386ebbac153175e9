package dev.atoll.app.print;

import dev.atoll.app.editor.SyntaxStyle;
import dev.atoll.app.words.Words;
import dev.atoll.core.range.Range;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// One page as nodes, as large as the part of the paper that is printed on; a point is a pixel. Paper is white whatever
/// the window's theme is.
final class PageDrawing {
    private static final double HEAD_SIZE = 8.5;
    private static final double RULE = 0.5;
    private static final Color FAINT = Color.gray(0.45);
    private static final String GOES_ON = "\u21AA";

    private final Look look;
    private final Pages pages;
    private final Paper paper;
    private final Pane pane = new Pane();

    /// What pages look like.
    ///
    /// @param title what the text is called, for the head
    /// @param family the typeface
    /// @param style how it is printed
    /// @param styles how scopes look
    record Look(String title, String family, PrintStyle style, Function<String, SyntaxStyle> styles) {}

    private PageDrawing(Look look, Pages pages, Paper paper) {
        this.look = look;
        this.pages = pages;
        this.paper = paper;
    }

    /// Draws a page.
    ///
    /// @param page counted from 0
    /// @param scopes the scopes of what it shows, sorted; none for plain text
    static Pane of(Look look, Pages pages, Paper paper, int page, List<Range<String>> scopes) {
        PageDrawing drawing = new PageDrawing(look, pages, paper);
        drawing.head(page);
        double y = Grid.HEAD;
        for (int row = pages.first(page); row < pages.end(page); row++) {
            drawing.row(pages.row(row), y, scopes);
            y += pages.grid().row();
        }
        drawing.pane.resize(paper.printedWidth(), paper.printedHeight());
        return drawing.pane;
    }

    private void head(int page) {
        Font font = Font.font(look.family(), HEAD_SIZE);
        Text number = text(Words.of("print.page-of", page + 1, pages.count()), font, FAINT);
        double numberWidth = number.getLayoutBounds().getWidth();
        Text title = text(look.title(), font, FAINT);
        shorten(title, paper.printedWidth() - numberWidth - HEAD_SIZE);
        put(title, 0, 0);
        put(number, paper.printedWidth() - numberWidth, 0);
        double y = HEAD_SIZE * 1.6;
        Line rule = new Line(0, y, paper.printedWidth(), y);
        rule.setStroke(FAINT);
        rule.setStrokeWidth(RULE);
        pane.getChildren().add(rule);
    }

    /// Takes away from the beginning: the end of a path says more.
    private static void shorten(Text text, double width) {
        String whole = text.getText();
        for (int cut = 1; text.getLayoutBounds().getWidth() > width && cut < whole.length(); cut++) {
            text.setText("\u2026" + whole.substring(cut));
        }
    }

    private void row(Pages.Row row, double y, List<Range<String>> scopes) {
        Grid grid = pages.grid();
        if (row.line().isEmpty()) {
            put(text(GOES_ON, font(false, false), FAINT), (grid.gutter() - 2) * grid.cell(), y);
        } else if (look.style().numbers()) {
            String number = String.valueOf(row.line().getAsInt());
            put(text(number, font(false, false), FAINT), (grid.gutter() - 2 - number.length()) * grid.cell(), y);
        }
        double left = (grid.gutter() + row.indent()) * grid.cell();
        RowRuns.of(row.text(), row.start(), look.style().colours() ? scopes : List.of(), pages.tabWidth())
                .forEach(run -> run(run, left, y));
    }

    private void run(RowRuns.Run run, double left, double y) {
        SyntaxStyle style = look.styles().apply(run.scope());
        Text text = text(
                run.letters(),
                font(style.bold() && look.style().colours(), style.italic()),
                run.scope().isEmpty() ? Color.BLACK : style.paint());
        text.setUnderline(style.underlined());
        put(text, left + run.column() * pages.grid().cell(), y);
    }

    private Font font(boolean bold, boolean italic) {
        return Font.font(
                look.family(),
                bold ? FontWeight.BOLD : FontWeight.NORMAL,
                italic ? FontPosture.ITALIC : FontPosture.REGULAR,
                look.style().size());
    }

    private static Text text(String letters, Font font, Paint paint) {
        Text text = new Text(letters);
        text.setTextOrigin(VPos.TOP);
        text.setFont(font);
        text.setFill(paint);
        return text;
    }

    private void put(Text text, double x, double y) {
        text.relocate(x, y);
        pane.getChildren().add(text);
    }
}
