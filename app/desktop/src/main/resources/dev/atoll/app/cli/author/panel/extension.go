// Counts the lines and words of open documents in a panel.
package main

import (
	"atoll/kit"
	"atoll/kit/panel"
	"atoll/kit/ui"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Each feature that the extension offers is handed over here. `features` in extension.json names the same ones.
func init() {
	panel.Offer(render)
	kit.OnChange(func(document *kit.Document) {
		// The panel is asked for again. Where it is not shown, nothing happens.
		ui.RefreshPanel("counts")
	})
}

func render(name string) (panel.Content, error) {
	if name != "counts" {
		return panel.Content{}, fmt.Errorf("there is no panel %s", name)
	}
	rows := panel.Rows{Columns: []string{"Document", "Lines", "Words"}}
	for _, id := range slices.Sorted(maps.Keys(kit.Documents)) {
		rows.Rows = append(rows.Rows, row(kit.Documents[id]))
	}
	return panel.Content{
		Body:  panel.Body{Tree: &rows},
		Empty: "No text or Markdown file is open.",
	}, nil
}

func row(document *kit.Document) panel.Row {
	lines, words := 0, 0
	for line := range document.Lines() {
		lines++
		words += len(strings.Fields(line.Text))
	}
	return panel.Row{
		ID: strconv.Itoa(int(document.ID)),
		Cells: []panel.Cell{
			{Text: document.Path, Icon: "file"},
			{Text: strconv.Itoa(lines), Muted: true},
			{Text: strconv.Itoa(words), Muted: true},
		},
		// A click on the row leads to the document's start.
		Target: &kit.Place{In: document.Ref()},
	}
}

// The editor calls what is offered, never this.
func main() {}
