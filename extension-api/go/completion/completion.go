// Package completion offers suggestions where the user types.
package completion

import (
	"atoll/kit"
	"fmt"
)

// Trigger is why suggestions are asked for.
type Trigger uint32

// The user asked; typed a letter or a character that the manifest lists; or typed on where the last list was incomplete.
const (
	Invoked Trigger = iota
	Typed
	Incomplete
)

// Kind is what is suggested, as the Language Server Protocol counts kinds.
type Kind uint8

// The kinds.
const (
	Text Kind = iota
	Method
	Function
	Constructor
	Field
	Variable
	Class
	Interface
	Module
	Property
	Unit
	Value
	Enumeration
	Keyword
	SnippetText
	Color
	File
	Reference
	Folder
	EnumMember
	Constant
	Struct
	Event
	Operator
	TypeParameter
)

// Item is a suggestion.
type Item struct {
	// What the list shows, and what is written where Insert is empty.
	Label string
	// Shown right behind the label in muted text, such as parameters.
	Suffix kit.MaybeString
	// Shown at the right, such as a type or where it comes from.
	Detail kit.MaybeString
	// Markdown, where it costs nothing; else OfferMore gives it.
	Documentation kit.MaybeString
	Kind          Kind
	Deprecated    bool
	Insert        kit.MaybeString
	// Insert is a snippet.
	Snippet bool
	// What accepting replaces, where it is not what the list says.
	Replace *kit.Span
	// What typed letters are matched with, and what equally good matches are sorted by; the label where it is empty.
	Filter, Sort kit.MaybeString
	// Characters that accept the item and are then typed; those of the list when nil.
	CommitCharacters *[]string
	// Selected at first. At most one of a list.
	Preselect bool
	// Edits elsewhere, such as an import.
	AdditionalEdits []kit.TextEdit
	// Names the item towards what OfferMore handed over; nil if nothing more is to be known.
	Handle *uint32
}

// Completions are all suggestions at a place.
type Completions struct {
	Items []Item
	// More would come after typing on: ask again.
	Incomplete bool
	// What items replace; contains the place that was asked about, on the same line.
	Replace          kit.Span
	CommitCharacters []string
}

// Resolved is what is added to an item that the user stands on. What is empty takes nothing away.
type Resolved struct {
	// Markdown.
	Documentation   kit.MaybeString
	Detail          kit.MaybeString
	AdditionalEdits []kit.TextEdit
}

var (
	complete func(document *kit.Document, at uint32, trigger Trigger) (Completions, error)
	more     = func(document *kit.Document, handle uint32) (Resolved, error) {
		return Resolved{}, fmt.Errorf("nothing more is known of %d", handle)
	}
)

// Offer hands over what suggests at an offset. The editor filters and sorts what it answers, also while the user goes on typing.
func Offer(offered func(document *kit.Document, at uint32, trigger Trigger) (Completions, error)) {
	complete = offered
}

// OfferMore hands over what is costly to know of the item with a handle.
func OfferMore(offered func(document *kit.Document, handle uint32) (Resolved, error)) {
	more = offered
}

//go:wasmexport atoll:extension/completion@0.1.0#complete
func completeAt(id, version, at, trigger uint32) uint32 {
	defer kit.TellPanic()
	return kit.AnswerAbout(id, version, func(document *kit.Document) (Completions, error) {
		return complete(document, at, Trigger(trigger))
	})
}

//go:wasmexport cabi_post_atoll:extension/completion@0.1.0#complete
func afterComplete(answer uint32) {
	kit.Forget()
}

//go:wasmexport atoll:extension/completion@0.1.0#resolve
func resolve(id, version, handle uint32) uint32 {
	defer kit.TellPanic()
	return kit.AnswerAbout(id, version, func(document *kit.Document) (Resolved, error) {
		return more(document, handle)
	})
}

//go:wasmexport cabi_post_atoll:extension/completion@0.1.0#resolve
func afterResolve(answer uint32) {
	kit.Forget()
}
