// Package hover offers what is told of a place in the text.
package hover

import "atoll/kit"

// Card is told of a span.
type Card struct {
	Span kit.Span
	// Markdown.
	Content string
}

var tell func(document *kit.Document, at uint32) (*Card, error)

// Offer hands over what tells of an offset; nil where there is nothing to tell.
func Offer(offered func(document *kit.Document, at uint32) (*Card, error)) {
	tell = offered
}

//go:wasmexport atoll:extension/hover@0.1.0#hover
func hover(id, version, at uint32) uint32 {
	defer kit.TellPanic()
	return kit.AnswerAbout(id, version, func(document *kit.Document) (*Card, error) {
		return tell(document, at)
	})
}

//go:wasmexport cabi_post_atoll:extension/hover@0.1.0#hover
func afterwards(answer uint32) {
	kit.Forget()
}
