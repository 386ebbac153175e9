// Package diagnostics offers to find problems.
package diagnostics

import (
	"atoll/kit"
	"errors"
)

// Severity is how bad a problem is.
type Severity uint8

// The severities, the worst first.
const (
	Error Severity = iota
	Warning
	Information
	Hint
)

// Tag is how a problem's place is shown.
type Tag uint8

// The tags: faded, and struck through.
const (
	Unnecessary Tag = iota
	Deprecated
)

// Related is another place in the same document that explains a problem.
type Related struct {
	Span    kit.Span
	Message string
}

// Diagnostic is a problem.
type Diagnostic struct {
	Span     kit.Span
	Severity Severity
	// One sentence that says what is wrong and, where possible, what was expected.
	Message string
	// A stable name for this kind of problem, such as duplicate-key.
	Code kit.MaybeString
	// Who found it; the extension's language where it is empty.
	Source  kit.MaybeString
	Tags    []Tag
	Related []Related
}

type partial struct {
	Found []Diagnostic
	Token uint32
}

type found struct {
	Complete *[]Diagnostic
	Partial  *partial
}

func (found) OneOf() {}

var diagnose func(document *kit.Document) ([]Diagnostic, error)

// Offer hands over what finds all problems of a document, in the order of their starts. It is asked after a pause in typing.
func Offer(offered func(document *kit.Document) ([]Diagnostic, error)) {
	diagnose = offered
}

//go:wasmexport atoll:extension/diagnostics@0.1.0#diagnose
func diagnoseDocument(id, version uint32) uint32 {
	defer kit.TellPanic()
	return kit.AnswerAbout(id, version, func(document *kit.Document) (found, error) {
		all, err := diagnose(document)
		return found{Complete: &all}, err
	})
}

//go:wasmexport cabi_post_atoll:extension/diagnostics@0.1.0#diagnose
func afterDiagnose(answer uint32) {
	kit.Forget()
}

//go:wasmexport atoll:extension/diagnostics@0.1.0#resume
func resume(token uint32) uint32 {
	defer kit.TellPanic()
	return kit.Answer(found{Complete: &[]Diagnostic{}}, errors.New("nothing was left to be found"))
}

//go:wasmexport cabi_post_atoll:extension/diagnostics@0.1.0#resume
func afterResume(answer uint32) {
	kit.Forget()
}
