// Package highlighting offers colours.
package highlighting

import "atoll/kit"

// Token is a coloured stretch of a text.
type Token struct {
	Start, Length uint32
	// The index of its scope.
	Scope uint32
}

// TokenOf is what stands in a span, coloured as a scope.
func TokenOf(span kit.Span, scope uint32) Token {
	return Token{span.Start, span.End - span.Start, scope}
}

type highlights struct {
	Covered kit.Span
	Tokens  []Token
}

var (
	names     []string
	highlight func(document *kit.Document, visible kit.Span) ([]Token, error)
)

// Offer hands over the scopes, which are capture names of tree-sitter, and what colours a visible span: tokens in the text's order, which do
// not overlap. It is asked after each key.
func Offer(scopes []string, offered func(document *kit.Document, visible kit.Span) ([]Token, error)) {
	names, highlight = scopes, offered
}

//go:wasmexport atoll:extension/highlighting@0.1.0#scopes
func scopes() uint32 {
	return kit.Give(struct{ Names []string }{names})
}

//go:wasmexport cabi_post_atoll:extension/highlighting@0.1.0#scopes
func afterScopes(answer uint32) {
	kit.Forget()
}

//go:wasmexport atoll:extension/highlighting@0.1.0#highlight
func highlightVisible(id, version, start, end uint32) uint32 {
	defer kit.TellPanic()
	return kit.AnswerAbout(id, version, func(document *kit.Document) (highlights, error) {
		visible := kit.Span{Start: start, End: end}
		tokens, err := highlight(document, visible)
		return highlights{visible, tokens}, err
	})
}

//go:wasmexport cabi_post_atoll:extension/highlighting@0.1.0#highlight
func afterHighlight(answer uint32) {
	kit.Forget()
}
