// Package outcome is what comes of a command or of a form. What asks the user goes on only in an extension that offers commands.
package outcome

import (
	"atoll/kit"
	"fmt"
)

// Outcome is what comes of it: Done, AskPick, AskText, Show or Reveal.
type Outcome struct {
	Made     *[]kit.DocumentEdits
	Pick     *pick
	Question *question
	Panel    *string
	Place    *kit.Place
}

// OneOf says that it is one of its fields.
func (Outcome) OneOf() {}

// Reply is what the user has answered.
type Reply struct {
	// Indices of what was chosen; one, unless several may be.
	Picked []uint32
	Text   string
}

// Item is one of those that the user chooses from.
type Item struct {
	Label  string
	Detail kit.MaybeString
	// Chosen at first, where several may be.
	Picked bool
}

type pick struct {
	Title string
	Items []Item
	Many  bool
	Token uint32
}

// Question is what the user is asked for a text.
type Question struct {
	Prompt, Proposal string
	// Shown in the empty field.
	Example kit.MaybeString
	// Why the last answer to this question was not taken, where it is asked again.
	Mistake kit.MaybeString
}

type question struct {
	Question
	Token uint32
}

// What goes on with the user's answer, by its token. Whoever backs out ends it.
var (
	waiting = map[uint32]func(reply Reply) (Outcome, error){}
	last    uint32
)

// Resume goes on with the user's answer to the question of a token.
func Resume(token uint32, reply Reply) (Outcome, error) {
	then, waits := waiting[token]
	delete(waiting, token)
	if !waits {
		return Outcome{}, fmt.Errorf("nothing waits for an answer by %d", token)
	}
	return then(reply)
}

// Forget lets go of the question of a token, since the user backed out.
func Forget(token uint32) {
	delete(waiting, token)
}

func await(then func(reply Reply) (Outcome, error)) uint32 {
	last++
	waiting[last] = then
	return last
}

// Done ends it. The edits are made (capability documents.edit-on-command), and one undo takes them back.
func Done(edits ...kit.DocumentEdits) Outcome {
	return Outcome{Made: &edits}
}

// Edits are edits of a document, which all speak of its text as it is, in its order.
func Edits(document *kit.Document, edits ...kit.TextEdit) kit.DocumentEdits {
	return kit.DocumentEdits{In: document.Ref(), Edits: edits}
}

// AskPick lets the user choose, and goes on with what was chosen.
func AskPick(title string, many bool, items []Item, then func(reply Reply) (Outcome, error)) Outcome {
	return Outcome{Pick: &pick{title, items, many, await(then)}}
}

// AskText lets the user write, and goes on with what was written.
func AskText(asked Question, then func(reply Reply) (Outcome, error)) Outcome {
	return Outcome{Question: &question{asked, await(then)}}
}

// Show ends it and shows a panel of the manifest.
func Show(panel string) Outcome {
	return Outcome{Panel: &panel}
}

// Reveal ends it and takes the user to a place.
func Reveal(place kit.Place) Outcome {
	return Outcome{Place: &place}
}
