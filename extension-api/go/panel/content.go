package panel

import "atoll/kit"

// Content is what a panel shows.
type Content struct {
	Body Body
	// One sentence that stands there when there are no rows.
	Empty string
}

// Body is one of its fields.
type Body struct {
	Tree      *Rows
	Questions *Form
	// Markdown.
	Text *string
}

// OneOf says that it is one of its fields.
func (Body) OneOf() {}

// Rows are a table, or a tree by their depths.
type Rows struct {
	Columns []string
	Rows    []Row
}

// Row is a row of a table.
type Row struct {
	// The row's name, by which it stays open and selected when the panel is shown anew.
	ID       string
	Depth    uint32
	Cells    []Cell
	Expanded bool
	// Where a click on it leads.
	Target *kit.Place
	// What a click on it runs.
	Command *kit.CommandCall
}

// Cell is a cell of a row.
type Cell struct {
	Text  string
	Icon  kit.MaybeString
	Muted bool
}

// Form is a list of questions.
type Form struct {
	Introduction kit.MaybeString
	Fields       []Field
	// The button's words.
	Submit string
}

// Field is one question of a form.
type Field struct {
	ID, Label string
	Kind      FieldKind
	Value     string
	Hint      kit.MaybeString
	// What is wrong with the value.
	Mistake kit.MaybeString
}

// FieldKind is one of its fields; the zero value is none.
type FieldKind struct {
	Text, Lines, Checkbox *kit.Nothing
	Choice                *[]string
	Integer               *kit.Nothing
}

// OneOf says that it is one of its fields.
func (FieldKind) OneOf() {}
