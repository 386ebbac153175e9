// Suggests the days of the week.
package main

import (
	"atoll/kit"
	"atoll/kit/completion"
	"strings"
	"unicode"
)

var days = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// Each feature that the extension offers is handed over here. `features` in extension.json names the same ones.
func init() {
	completion.Offer(suggest)
}

func suggest(document *kit.Document, at uint32, trigger completion.Trigger) (completion.Completions, error) {
	// Offsets count UTF-16 code units, as the editor does; a line converts those of its bytes.
	before := document.Slice(document.LineOf(at).Start, at)
	word := before[len(strings.TrimRightFunc(before, unicode.IsLetter)):]
	start := document.LineOf(at).Offset(len(before) - len(word))

	// Without a word the user has to ask (Ctrl+Space): suggestions that come by themselves must not be in the way.
	var items []completion.Item
	if word != "" || trigger == completion.Invoked {
		for _, day := range days {
			items = append(items, completion.Item{Label: day, Kind: completion.Text})
		}
	}
	// All days are answered. The editor keeps those that fit what is typed, also while the user goes on typing.
	return completion.Completions{Items: items, Replace: kit.Span{Start: start, End: at}}, nil
}

// The editor calls what is offered, never this.
func main() {}
