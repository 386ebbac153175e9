// Sorts the selected lines.
package main

import (
	"atoll/kit"
	"atoll/kit/commands"
	"atoll/kit/outcome"
	"atoll/kit/settings"
	"fmt"
	"slices"
	"strings"
)

// Each feature that the extension offers is handed over here. `features` in extension.json names the same ones.
func init() {
	commands.Offer(run)
}

func run(command string, context commands.Context) (outcome.Outcome, error) {
	if command != "sort-lines" {
		return outcome.Outcome{}, fmt.Errorf("there is no command %s", command)
	}
	// The document that has the keyboard, and what is selected there.
	document := context.Document
	if document == nil || len(context.Selections) == 0 {
		return outcome.Done(), nil
	}
	selection := context.Selections[0]
	var lines []string
	whole := kit.Span{Start: document.LineOf(selection.Start).Start}
	for line := range document.LinesIn(selection) {
		// A selection that ends before a line's first letter means the line above.
		if len(lines) > 0 && line.Start == selection.End {
			break
		}
		lines = append(lines, line.Text)
		whole.End = line.End
	}
	slices.Sort(lines)
	// What the user chose in settings.json, of what extension.json declares.
	if settings.Text("order") == "descending" {
		slices.Reverse(lines)
	}
	sorted := strings.Join(lines, "\n")
	kit.Log(kit.Debug, "sorted %d lines", len(lines))
	if sorted == document.Slice(whole.Start, whole.End) {
		return outcome.Done(), nil
	}
	// The user ran the command, so the editor makes the edits at once, and one undo takes them back.
	edit := kit.TextEdit{Start: whole.Start, End: whole.End, Text: sorted}
	return outcome.Done(outcome.Edits(document, edit)), nil
}

// The editor calls what is offered, never this.
func main() {}
