// Suggests pieces of text with places to fill in.
package main

import (
	"atoll/kit"
	"atoll/kit/completion"
	"strings"
	"unicode"
)

// What is suggested: a name, what is said of it, and the text. Add your own here.
var snippets = []struct {
	name  string
	about kit.MaybeString
	text  completion.Snippet
}{
	// The first place is visited first, the places of one number hold the same text, and the caret ends at End.
	{"table", "two columns", piece("| ").Placeholder(1, "Name").Text(" | ").Placeholder(2, "Meaning").
		Text(" |\n| --- | --- |\n| ").End().Text(" | |\n")},
	{"note", "a remark", piece("> **").Choice(1, "Note", "Warning", "Hint").Text(":** ").End()},
	{"link", "a link", piece("[").Placeholder(1, "text").Text("](").Placeholder(2, "address").Text(")")},
}

func piece(text string) completion.Snippet {
	return completion.Snippet{}.Text(text)
}

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
		for _, each := range snippets {
			item := each.text.Item(each.name)
			item.Detail = each.about
			items = append(items, item)
		}
	}
	return completion.Completions{Items: items, Replace: kit.Span{Start: start, End: at}}, nil
}

// The editor calls what is offered, never this.
func main() {}
