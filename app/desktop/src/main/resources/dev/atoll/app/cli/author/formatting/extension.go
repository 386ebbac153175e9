// Removes blanks at the ends of lines, and empty lines at the end of the text.
package main

import (
	"atoll/kit"
	"atoll/kit/formatting"
)

// Each feature that the extension offers is handed over here. `features` in extension.json names the same ones.
func init() {
	formatting.Offer(tidy)
}

func tidy(document *kit.Document, _ formatting.Options) ([]kit.TextEdit, error) {
	// Edits all speak of the text as it is now, in its order. Small ones keep carets, marks and undo in place.
	var edits []kit.TextEdit
	units := document.Units()
	kept := len(units)
	for kept > 0 && (isBlank(units[kept-1]) || units[kept-1] == '\n') {
		kept--
	}
	for end := range kept {
		start := end
		for units[end] == '\n' && start > 0 && isBlank(units[start-1]) {
			start--
		}
		if start < end {
			edits = append(edits, kit.TextEdit{Start: uint32(start), End: uint32(end)})
		}
	}
	// One line break at the end, whatever stands there; none in a text of blanks.
	last := "\n"
	if kept == 0 {
		last = ""
	}
	if document.Slice(uint32(kept), document.Len()) != last {
		edits = append(edits, kit.TextEdit{Start: uint32(kept), End: document.Len(), Text: last})
	}
	kit.Log(kit.Debug, "found %d places", len(edits))
	return edits, nil
}

func isBlank(unit uint16) bool {
	return unit == ' ' || unit == '\t'
}

// The editor calls what is offered, never this.
func main() {}
