// Package commands offers commands of the extension's own, which its manifest lists with their titles.
package commands

import (
	"atoll/kit"
	"atoll/kit/outcome"
)

// Context is where the user is.
type Context struct {
	// The document that has the keyboard; nil if there is none that may be read.
	Document *kit.Document
	// What is selected there, the primary selection first.
	Selections []kit.Span
	// What the caller passed on; empty where that is nothing.
	Argument string
}

var run func(command string, context Context) (outcome.Outcome, error)

// Offer hands over what runs a command by its id.
func Offer(offered func(command string, context Context) (outcome.Outcome, error)) {
	run = offered
}

//go:wasmexport atoll:extension/commands@0.1.0#run
func runCommand(command, commandSize, hasRevision, id, version, selections, count, hasArgument, argument, argumentSize uint32) uint32 {
	defer kit.TellPanic()
	context := Context{}
	name := kit.TakeString(command, commandSize)
	words := kit.TakeWords(selections, count*2)
	for i := 0; i < len(words); i += 2 {
		context.Selections = append(context.Selections, kit.Span{Start: words[i], End: words[i+1]})
	}
	if hasArgument != 0 {
		context.Argument = kit.TakeString(argument, argumentSize)
	}
	if hasRevision != 0 {
		document, err := kit.DocumentAt(id, version)
		if err != nil {
			return kit.Answer(outcome.Outcome{}, err)
		}
		context.Document = document
	}
	return kit.Answer(run(name, context))
}

//go:wasmexport cabi_post_atoll:extension/commands@0.1.0#run
func afterRun(answer uint32) {
	kit.Forget()
}

const (
	picked = iota
	written
)

//go:wasmexport atoll:extension/commands@0.1.0#resume
func resume(token, reply, at, count uint32) uint32 {
	defer kit.TellPanic()
	switch reply {
	case picked:
		return kit.Answer(outcome.Resume(token, outcome.Reply{Picked: kit.TakeWords(at, count)}))
	case written:
		return kit.Answer(outcome.Resume(token, outcome.Reply{Text: kit.TakeString(at, count)}))
	}
	outcome.Forget(token)
	return kit.Answer(outcome.Done(), nil)
}

//go:wasmexport cabi_post_atoll:extension/commands@0.1.0#resume
func afterResume(answer uint32) {
	kit.Forget()
}
