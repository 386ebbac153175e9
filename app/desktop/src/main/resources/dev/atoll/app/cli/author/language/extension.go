// A small language: lines like `depth = 12` under headings like `[shore]`, with comments behind `#`.
package main

import (
	"atoll/kit"
	"atoll/kit/diagnostics"
	"atoll/kit/highlighting"
	"atoll/kit/symbols"
	"strconv"
	"strings"
)

// Indices into scopes.
const (
	comment = iota
	module
	property
	number
	text
)

// Capture names of tree-sitter; the user's theme has a colour for each.
var scopes = []string{"comment", "module", "property", "number", "string"}

// Each feature that the extension offers is handed over here. `features` in extension.json names the same ones.
func init() {
	highlighting.Offer(scopes, highlight)
	diagnostics.Offer(diagnose)
	symbols.Offer(outline)
}

// What a line is, with the spans of its parts.
type entry struct {
	// What is wrong with the line; empty if nothing is.
	mistake string
	// The name in a heading's brackets; nil if the line is none.
	heading *kit.Span
	// The two sides of a `name = value`; nil if the line is none.
	key, value *kit.Span
	isComment  bool
	isNumber   bool
}

func read(line kit.Line) entry {
	inside := strings.TrimSpace(line.Text)
	start := strings.Index(line.Text, inside)
	end := start + len(inside)
	span := func(from, to int) *kit.Span {
		between := line.SpanOf(from, to)
		return &between
	}
	switch {
	case inside == "":
		return entry{}
	case inside[0] == '#':
		return entry{isComment: true}
	case inside[0] == '[' && inside[len(inside)-1] != ']':
		return entry{mistake: "A heading ends with ‘]’."}
	case inside[0] == '[' && len(inside) == 2:
		return entry{mistake: "A heading needs a name."}
	case inside[0] == '[':
		return entry{heading: span(start+1, end-1)}
	}
	key, value, is := strings.Cut(inside, "=")
	key, value = strings.TrimSpace(key), strings.TrimSpace(value)
	switch {
	case !is:
		return entry{mistake: "A line is ‘name = value’, a heading in brackets, or a comment behind ‘#’."}
	case key == "":
		return entry{mistake: "A name stands before ‘=’."}
	}
	_, err := strconv.ParseFloat(value, 64)
	return entry{key: span(start, start+len(key)), value: span(end-len(value), end), isNumber: err == nil}
}

// Asked for what is on the screen, after each key: look at nothing else.
func highlight(document *kit.Document, visible kit.Span) ([]highlighting.Token, error) {
	var tokens []highlighting.Token
	for line := range document.LinesIn(visible) {
		found := read(line)
		switch {
		case found.isComment:
			tokens = append(tokens, highlighting.TokenOf(line.Span, comment))
		case found.heading != nil:
			tokens = append(tokens, highlighting.TokenOf(*found.heading, module))
		case found.key != nil:
			tokens = append(tokens, highlighting.TokenOf(*found.key, property))
			scope := uint32(text)
			if found.isNumber {
				scope = number
			}
			if found.value.Start < found.value.End {
				tokens = append(tokens, highlighting.TokenOf(*found.value, scope))
			}
		}
	}
	return tokens, nil
}

// Asked after a pause in typing.
func diagnose(document *kit.Document) ([]diagnostics.Diagnostic, error) {
	var mistakes []diagnostics.Diagnostic
	for line := range document.Lines() {
		if found := read(line); found.mistake != "" {
			mistakes = append(mistakes, diagnostics.Diagnostic{Span: line.Span, Message: found.mistake})
		}
	}
	return mistakes, nil
}

func outline(document *kit.Document) ([]symbols.Symbol, error) {
	var all []symbols.Symbol
	heading := -1
	for line := range document.Lines() {
		found := read(line)
		switch {
		case found.heading != nil:
			heading = len(all)
			all = append(all, symbol(document, line, *found.heading, symbols.Module, 0))
		case found.key != nil && heading < 0:
			all = append(all, symbol(document, line, *found.key, symbols.Property, 0))
		case found.key != nil:
			all[heading].Span.End = line.End
			all = append(all, symbol(document, line, *found.key, symbols.Property, 1))
		}
	}
	return all, nil
}

func symbol(document *kit.Document, line kit.Line, name kit.Span, kind symbols.Kind, depth uint32) symbols.Symbol {
	return symbols.Symbol{
		Name:      document.Slice(name.Start, name.End),
		Kind:      kind,
		Span:      line.Span,
		Selection: name,
		Depth:     depth,
	}
}

// The editor calls what is offered, never this.
func main() {}
