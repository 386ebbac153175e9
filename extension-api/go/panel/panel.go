// Package panel offers panels, which the manifest lists with their titles.
package panel

import (
	"atoll/kit"
	"atoll/kit/outcome"
	"fmt"
)

// Value is what the user has put into a field of a form.
type Value struct {
	Field, Value string
}

var (
	render func(panel string) (Content, error)
	submit = func(panel string, values []Value) (outcome.Outcome, error) {
		return outcome.Outcome{}, fmt.Errorf("the panel %s has no form", panel)
	}
)

// Offer hands over what a panel shows. It is asked while the panel is shown, and whenever ui.Refresh says so.
func Offer(offered func(panel string) (Content, error)) {
	render = offered
}

// OfferForm hands over what happens when the user sends off a panel's form.
func OfferForm(offered func(panel string, values []Value) (outcome.Outcome, error)) {
	submit = offered
}

//go:wasmexport atoll:extension/panel@0.1.0#render
func renderPanel(panel, panelSize uint32) uint32 {
	defer kit.TellPanic()
	return kit.Answer(render(kit.TakeString(panel, panelSize)))
}

//go:wasmexport cabi_post_atoll:extension/panel@0.1.0#render
func afterRender(answer uint32) {
	kit.Forget()
}

//go:wasmexport atoll:extension/panel@0.1.0#submit
func submitPanel(panel, panelSize, values, count uint32) uint32 {
	defer kit.TellPanic()
	name := kit.TakeString(panel, panelSize)
	words := kit.TakeWords(values, count*4)
	var all []Value
	for i := 0; i < len(words); i += 4 {
		all = append(all, Value{kit.TakeString(words[i], words[i+1]), kit.TakeString(words[i+2], words[i+3])})
	}
	return kit.Answer(submit(name, all))
}

//go:wasmexport cabi_post_atoll:extension/panel@0.1.0#submit
func afterSubmit(answer uint32) {
	kit.Forget()
}
