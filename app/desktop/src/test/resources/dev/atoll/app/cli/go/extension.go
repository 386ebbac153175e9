// Answers with all kinds of values that the kit lays out.
package main

import (
	"atoll/kit"
	"atoll/kit/commands"
	"atoll/kit/completion"
	"atoll/kit/hover"
	"atoll/kit/outcome"
	"atoll/kit/panel"
	"atoll/kit/settings"
	"atoll/kit/ui"
	"errors"
	"fmt"
)

func init() {
	commands.Offer(run)
	completion.Offer(suggest)
	hover.Offer(tell)
	panel.Offer(render)
}

func run(command string, context commands.Context) (outcome.Outcome, error) {
	then := func(reply outcome.Reply) (outcome.Outcome, error) { return outcome.Done(), nil }
	switch context.Argument {
	case "pick":
		items := []outcome.Item{{Label: "Reef", Detail: "near", Picked: true}, {Label: "Shoal"}}
		return outcome.AskPick("Which?", true, items, then), nil
	case "text":
		return outcome.AskText(outcome.Question{Prompt: "How deep?", Proposal: "12", Mistake: "Too deep."}, then), nil
	case "reveal":
		return outcome.Reveal(kit.Place{In: context.Document.Ref(), Target: kit.Span{Start: 1, End: 2}, Whole: kit.Span{End: 4}}), nil
	case "settings":
		told := fmt.Sprint(settings.Bool("loud"), settings.Integer("depth"), settings.Number("share"), settings.Texts("names"))
		note := kit.EditNote{Label: "Told", NeedsConfirmation: true}
		all := outcome.Edits(context.Document, kit.TextEdit{Text: told})
		all.Note = &note
		return outcome.Done(all), nil
	case "denied":
		if err := ui.Notify(ui.Warning, "Not granted.", ui.Action{Title: "Retry"}); !errors.Is(err, ui.ErrDenied) {
			return outcome.Outcome{}, fmt.Errorf("it was not refused: %v", err)
		}
		return outcome.Show("form"), nil
	}
	long := "There is too much of it."
	return outcome.Outcome{}, kit.Failure{TooLarge: &long}
}

func suggest(document *kit.Document, at uint32, trigger completion.Trigger) (completion.Completions, error) {
	handle := uint32(7)
	items := []completion.Item{{
		Label:            "λ😀",
		Kind:             completion.Method,
		Deprecated:       true,
		Replace:          &kit.Span{Start: at, End: at},
		CommitCharacters: &[]string{"."},
		AdditionalEdits:  []kit.TextEdit{{Text: "import λ\n"}},
		Handle:           &handle,
	}}
	return completion.Completions{Items: items, Incomplete: true, Replace: kit.Span{Start: at, End: at}}, nil
}

func tell(document *kit.Document, at uint32) (*hover.Card, error) {
	line := document.LineOf(at)
	if line.Text == "" {
		return nil, nil
	}
	return &hover.Card{Span: line.SpanOf(0, len(line.Text)), Content: fmt.Sprintf("line %d", line.Number)}, nil
}

func render(name string) (panel.Content, error) {
	form := panel.Form{
		Introduction: "Say it.",
		Fields: []panel.Field{
			{ID: "kind", Label: "Kind", Kind: panel.FieldKind{Choice: &[]string{"reef", "shoal"}}, Value: "shoal"},
			{ID: "sure", Label: "Sure", Kind: panel.FieldKind{Checkbox: &kit.Nothing{}}, Value: "true", Hint: "Are you?"},
		},
		Submit: "Send",
	}
	return panel.Content{Body: panel.Body{Questions: &form}, Empty: "Nothing."}, nil
}

func main() {}
