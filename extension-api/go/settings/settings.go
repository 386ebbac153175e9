// Package settings reads the extension's own settings: those that its manifest declares, with the user's values.
package settings

import (
	"atoll/kit"
	"fmt"
	"math"
)

//go:wasmimport atoll:extension/settings@0.1.0 get
func get(name, size, answer uint32)

const (
	boolean = iota
	integer
	number
	text
	texts
)

// The value's eight bytes. Reading what the manifest does not declare, or declares of another type, is a mistake in the extension.
func value(name string, wanted byte) uint64 {
	at, size := kit.GiveString(name)
	answer, room := kit.Room(24)
	get(at, size, room)
	kit.Forget()
	if byte(answer[0]) == 0 {
		panic(fmt.Sprintf("the manifest declares no setting %s", name))
	}
	if byte(answer[1]) != wanted {
		panic(fmt.Sprintf("the setting %s is of another type", name))
	}
	return answer[2]
}

// Bool is a setting of the type boolean.
func Bool(name string) bool {
	return byte(value(name, boolean)) != 0
}

// Integer is a setting of the type integer.
func Integer(name string) int64 {
	return int64(value(name, integer))
}

// Number is a setting of the type number.
func Number(name string) float64 {
	return math.Float64frombits(value(name, number))
}

// Text is a setting of the type text or choice.
func Text(name string) string {
	pair := value(name, text)
	return kit.TakeString(uint32(pair), uint32(pair>>32))
}

// Texts is a setting of the type texts.
func Texts(name string) []string {
	pair := value(name, texts)
	words := kit.TakeWords(uint32(pair), uint32(pair>>32)*2)
	var all []string
	for i := 0; i < len(words); i += 2 {
		all = append(all, kit.TakeString(words[i], words[i+1]))
	}
	return all
}
