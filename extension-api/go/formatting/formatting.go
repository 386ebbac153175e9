// Package formatting offers to format whole documents.
package formatting

import "atoll/kit"

// Options are how the user wants text.
type Options struct {
	// How many columns a tab takes.
	TabSize                uint32
	InsertSpaces           bool
	TrimTrailingWhitespace bool
	InsertFinalNewline     bool
	// How many columns a line should have at most; 0 where that does not matter.
	PrintWidth uint32
}

var format func(document *kit.Document, options Options) ([]kit.TextEdit, error)

// Offer hands over what formats a document: edits that speak of the text as it is, in its order, or why there are none.
func Offer(offered func(document *kit.Document, options Options) ([]kit.TextEdit, error)) {
	format = offered
}

//go:wasmexport atoll:extension/formatting@0.1.0#format-document
func formatDocument(id, version, tabSize, insertSpaces, trim, finalNewline, hasWidth, width uint32) uint32 {
	defer kit.TellPanic()
	options := Options{
		TabSize:                tabSize,
		InsertSpaces:           insertSpaces != 0,
		TrimTrailingWhitespace: trim != 0,
		InsertFinalNewline:     finalNewline != 0,
		PrintWidth:             width * hasWidth,
	}
	return kit.AnswerAbout(id, version, func(document *kit.Document) ([]kit.TextEdit, error) {
		return format(document, options)
	})
}

//go:wasmexport cabi_post_atoll:extension/formatting@0.1.0#format-document
func afterwards(answer uint32) {
	kit.Forget()
}
