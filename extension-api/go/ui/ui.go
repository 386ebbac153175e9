// Package ui uses places on the screen, each by a capability of its own.
package ui

import (
	"atoll/kit"
	"errors"
)

// Level is how much a notice matters.
type Level uint8

// The levels of notices.
const (
	Info Level = iota
	Warning
	Error
)

// Action is something that a notice offers to do.
type Action struct {
	Title string
	Call  kit.CommandCall
}

// Tone is which of the theme's colours a decoration has.
type Tone uint8

// The tones of decorations.
const (
	InfoTone Tone = iota
	HintTone
	WarningTone
	ErrorTone
	AddedTone
	ChangedTone
	RemovedTone
)

// Decoration is a marked stretch of a document.
type Decoration struct {
	Span kit.Span
	Tone Tone
}

// Answers are what the editor should ask for again.
type Answers uint32

// What can be asked for again, besides panels.
const (
	Highlighting Answers = iota
	SemanticTokens
	Diagnostics
	Symbols
	Folding
	InlayHints
	CodeLens
	Links
	Colors
	aPanel
)

//go:wasmimport atoll:extension/ui@0.1.0 notify
func notify(level, message, size, actions, count, answer uint32)

//go:wasmimport atoll:extension/ui@0.1.0 status
func status(item, itemSize, text, textSize, tooltip, tooltipSize, answer uint32)

//go:wasmimport atoll:extension/ui@0.1.0 decorate
func decorate(document, version, group, groupSize, decorations, count, answer uint32)

//go:wasmimport atoll:extension/ui@0.1.0 progress
func progress(title, size, step, percent, answer uint32)

//go:wasmimport atoll:extension/ui@0.1.0 refresh
func refresh(what, panel, size, answer uint32)

// What the editor says to it: a byte that tells whether it refused, and a byte that tells why.
func asked(call func(answer uint32)) error {
	answer, at := kit.Room(8)
	call(at)
	kit.Forget()
	if byte(answer[0]) == 0 {
		return nil
	}
	return []error{ErrDenied, ErrTooMany, ErrOutdated, ErrOutside}[byte(answer[0]>>8)]
}

// Why the editor may refuse.
var (
	ErrDenied   = errors.New("it is not granted")
	ErrTooMany  = errors.New("it is more than the limits allow")
	ErrOutdated = errors.New("the document is not open at that version any more")
	ErrOutside  = errors.New("it reaches past the document's end")
)

// Notify shows a notice until the user dismisses it (capability ui.notifications).
func Notify(level Level, message string, actions ...Action) error {
	return asked(func(answer uint32) {
		at, size := kit.GiveString(message)
		list, count := kit.GiveList(actions)
		notify(uint32(level), at, size, list, count, answer)
	})
}

// Status shows a status item of a name; an empty text takes it away (capability ui.status).
func Status(item, text, tooltip string) error {
	return asked(func(answer uint32) {
		itemAt, itemSize := kit.GiveString(item)
		textAt, textSize := kit.GiveString(text)
		tooltipAt, tooltipSize := kit.GiveString(tooltip)
		status(itemAt, itemSize, textAt, textSize, tooltipAt, tooltipSize, answer)
	})
}

// Decorate replaces all decorations of a group in a document (capability ui.decorations).
func Decorate(document *kit.Document, group string, decorations ...Decoration) error {
	return asked(func(answer uint32) {
		at, size := kit.GiveString(group)
		list, count := kit.GiveList(decorations)
		decorate(document.ID, document.Version, at, size, list, count, answer)
	})
}

const (
	busy = iota
	percentage
	over
)

// Busy shows that some work is going on, and nobody knows for how long (capability ui.progress).
func Busy(title string) error {
	return showProgress(title, busy, 0)
}

// Percent shows how far some work is.
func Percent(title string, percent uint32) error {
	return showProgress(title, percentage, percent)
}

// Over shows no longer that some work is going on.
func Over(title string) error {
	return showProgress(title, over, 0)
}

func showProgress(title string, step, percent uint32) error {
	return asked(func(answer uint32) {
		at, size := kit.GiveString(title)
		progress(at, size, step, percent, answer)
	})
}

// Refresh has the editor ask for something again, for all documents.
func Refresh(what Answers) error {
	return asked(func(answer uint32) { refresh(uint32(what), 0, 0, answer) })
}

// RefreshPanel has the editor ask for a panel again. Where it is not shown, nothing happens.
func RefreshPanel(panel string) error {
	return asked(func(answer uint32) {
		at, size := kit.GiveString(panel)
		refresh(uint32(aPanel), at, size, answer)
	})
}
