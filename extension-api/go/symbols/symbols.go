// Package symbols offers the outline of documents.
package symbols

import "atoll/kit"

// Kind is what a symbol is.
type Kind uint8

// The kinds.
const (
	File Kind = iota
	Module
	Namespace
	Package
	Class
	Method
	Property
	Field
	Constructor
	Enumeration
	Interface
	Function
	Variable
	Constant
	Text
	Number
	Boolean
	Array
	Object
	Key
	Null
	EnumMember
	Struct
	Event
	Operator
	TypeParameter
)

// Symbol is an entry of the outline.
type Symbol struct {
	Name   string
	Detail kit.MaybeString
	Kind   Kind
	// All of it, and its name.
	Span, Selection kit.Span
	// How many symbols it lies in; those come before it.
	Depth uint32
}

var outline func(document *kit.Document) ([]Symbol, error)

// Offer hands over what finds the symbols of a document, in the order of their starts.
func Offer(offered func(document *kit.Document) ([]Symbol, error)) {
	outline = offered
}

//go:wasmexport atoll:extension/symbols@0.1.0#document-symbols
func documentSymbols(id, version uint32) uint32 {
	defer kit.TellPanic()
	return kit.AnswerAbout(id, version, outline)
}

//go:wasmexport cabi_post_atoll:extension/symbols@0.1.0#document-symbols
func afterwards(answer uint32) {
	kit.Forget()
}
