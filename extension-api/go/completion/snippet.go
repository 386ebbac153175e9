package completion

import (
	"atoll/kit"
	"fmt"
	"strings"
)

// Snippet is a text with places to visit, put together piece by piece.
type Snippet struct {
	written string
}

var (
	inText   = strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`)
	inChoice = strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`, `,`, `\,`, `|`, `\|`)
)

// Text goes on with a text.
func (snippet Snippet) Text(text string) Snippet {
	return Snippet{snippet.written + inText.Replace(text)}
}

// Placeholder goes on with a place of a number from 1 on, in the order of which places are visited, and what stands there first. Places of one
// number hold the same text.
func (snippet Snippet) Placeholder(number int, text string) Snippet {
	return Snippet{snippet.written + fmt.Sprintf("${%d:%s}", number, inText.Replace(text))}
}

// Choice goes on with a place where one of several texts stands.
func (snippet Snippet) Choice(number int, texts ...string) Snippet {
	escaped := make([]string, len(texts))
	for i, text := range texts {
		escaped[i] = inChoice.Replace(text)
	}
	return Snippet{snippet.written + fmt.Sprintf("${%d|%s|}", number, strings.Join(escaped, ","))}
}

// End is where the caret comes to rest.
func (snippet Snippet) End() Snippet {
	return Snippet{snippet.written + "$0"}
}

// Item suggests the snippet by a name.
func (snippet Snippet) Item(name string) Item {
	return Item{Label: name, Kind: SnippetText, Insert: kit.MaybeString(snippet.written), Snippet: true}
}
