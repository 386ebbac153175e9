package kit

// DocumentRef names a document: an open one by its number, or a file by its path in the folder.
type DocumentRef struct {
	Open *uint32
	File *string
}

// OneOf says that it is one of its fields.
func (DocumentRef) OneOf() {}

// Ref names the document.
func (document *Document) Ref() DocumentRef {
	return DocumentRef{Open: &document.ID}
}

// Place is a place that the user can be taken to.
type Place struct {
	In DocumentRef
	// What is selected, and the whole of what lies there.
	Target, Whole Span
}

// EditNote says of edits what they are for.
type EditNote struct {
	Label             string
	Description       MaybeString
	NeedsConfirmation bool
}

// DocumentEdits are edits of one document, which all speak of its text as it is, in its order.
type DocumentEdits struct {
	In    DocumentRef
	Edits []TextEdit
	// The edit whose text is a snippet.
	Snippet *uint32
	Note    *EditNote
}

// CommandCall is a call of a command of the extension's own.
type CommandCall struct {
	Command  string
	Argument MaybeString
}
