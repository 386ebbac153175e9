package dev.atoll.api.feature;

import java.util.List;
import java.util.Optional;

/// What a panel shows.
public sealed interface PanelBody {
    /// A tree or a table.
    ///
    /// @param columns headings; empty in a tree without columns
    /// @param rows in order
    /// @param empty what to say when there are none
    record Rows(List<String> columns, List<PanelRow> rows, String empty) implements PanelBody {
        /// Copies the lists.
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// Something to fill in.
    ///
    /// @param introduction a sentence above the fields
    /// @param fields in order
    /// @param submit the button's words
    record Form(Optional<String> introduction, List<PanelField> fields, String submit) implements PanelBody {
        /// Copies the lists.
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /// Something to read.
    ///
    /// @param markdown Markdown
    record Text(String markdown) implements PanelBody {}
}
