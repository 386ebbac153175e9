package kit

import (
	"encoding/binary"
	"fmt"
	"reflect"
)

// How the canonical ABI lays out values in memory, by their Go types: numbers and booleans as they are, uint8 for an enum, a string or slice as
// an address and a count, a pointer for an option, MaybeString for an option of a text, a struct for a record, and a struct with OneOf for a
// variant, each of whose fields is a pointer, of which one is set. An empty case points to a struct without fields.
//
// See https://github.com/WebAssembly/component-model/blob/main/design/mvp/CanonicalABI.md.

// OneOf is what structs have that stand for a variant: they are one of their fields.
type OneOf interface{ OneOf() }

// MaybeString is a text that may be absent, which it is when it is empty.
type MaybeString string

// Nothing is what a variant's case without a value points to.
type Nothing struct{}

type shape struct{ size, alignment uint32 }

var (
	shapes  = map[reflect.Type]shape{}
	variant = reflect.TypeFor[OneOf]()
	maybe   = reflect.TypeFor[MaybeString]()
)

func aligned(offset, alignment uint32) uint32 {
	return (offset + alignment - 1) / alignment * alignment
}

func shapeOf(of reflect.Type) shape {
	known, is := shapes[of]
	if !is {
		known = measured(of)
		shapes[of] = known
	}
	return known
}

func measured(of reflect.Type) shape {
	switch kind := of.Kind(); {
	case of == maybe:
		return cases(shape{8, 4})
	case of.Implements(variant):
		var widest shape
		for i := range of.NumField() {
			each := shapeOf(of.Field(i).Type.Elem())
			widest = shape{max(widest.size, each.size), max(widest.alignment, each.alignment)}
		}
		return cases(widest)
	case kind == reflect.Pointer:
		return cases(shapeOf(of.Elem()))
	case kind == reflect.String, kind == reflect.Slice:
		return shape{8, 4}
	case kind == reflect.Struct:
		whole := shape{0, 1}
		for i := range of.NumField() {
			each := shapeOf(of.Field(i).Type)
			whole = shape{aligned(whole.size, each.alignment) + each.size, max(whole.alignment, each.alignment)}
		}
		return shape{aligned(whole.size, whole.alignment), whole.alignment}
	case kind == reflect.Bool, kind == reflect.Uint8, kind == reflect.Uint32, kind == reflect.Uint64:
		return shape{uint32(of.Size()), uint32(of.Size())}
	}
	panic(fmt.Sprintf("a %s has no place in the contract", of))
}

// A byte for the case, and then what the widest case has.
func cases(widest shape) shape {
	alignment := max(widest.alignment, 1)
	return shape{aligned(aligned(1, alignment)+widest.size, alignment), alignment}
}

func store(to []byte, value reflect.Value) {
	of := value.Type()
	switch kind := of.Kind(); {
	case of == maybe:
		if value.Len() > 0 {
			to[0] = 1
			storePair(to[4:], value)
		}
	case of.Implements(variant):
		for i := range of.NumField() {
			if chosen := value.Field(i); !chosen.IsNil() {
				to[0] = byte(i)
				store(to[payload(of):], chosen.Elem())
				return
			}
		}
		panic(fmt.Sprintf("a %s is one of its fields, but none is set", of))
	case kind == reflect.Pointer:
		if !value.IsNil() {
			to[0] = 1
			store(to[payload(of):], value.Elem())
		}
	case kind == reflect.String, kind == reflect.Slice:
		storePair(to, value)
	case kind == reflect.Struct:
		at := uint32(0)
		for i := range of.NumField() {
			each := shapeOf(of.Field(i).Type)
			at = aligned(at, each.alignment)
			store(to[at:], value.Field(i))
			at += each.size
		}
	case kind == reflect.Bool:
		if value.Bool() {
			to[0] = 1
		}
	case kind == reflect.Uint8:
		to[0] = byte(value.Uint())
	case kind == reflect.Uint32:
		binary.LittleEndian.PutUint32(to, uint32(value.Uint()))
	default:
		binary.LittleEndian.PutUint64(to, value.Uint())
	}
}

// Where the value of a case stands, which is aligned as the widest one.
func payload(of reflect.Type) uint32 {
	return aligned(1, shapeOf(of).alignment)
}

// The address and the count of a text or a list.
func storePair(to []byte, value reflect.Value) {
	at, count := uint32(0), uint32(value.Len())
	if value.Kind() == reflect.String {
		at, count = GiveString(value.String())
	} else {
		each := shapeOf(value.Type().Elem())
		list, address := block(each.size * count)
		at = address
		for i := range int(count) {
			store(list[uint32(i)*each.size:], value.Index(i))
		}
	}
	binary.LittleEndian.PutUint32(to, at)
	binary.LittleEndian.PutUint32(to[4:], count)
}

// Give is the address of a value in memory, as the canonical ABI lays it out. It stays there until Forget.
func Give(value any) uint32 {
	whole := reflect.ValueOf(value)
	to, at := block(shapeOf(whole.Type()).size)
	store(to, whole)
	return at
}

// GiveList is the address and the count of a list that the host reads.
func GiveList[T any](list []T) (at, count uint32) {
	if len(list) == 0 {
		return 8, 0
	}
	each := shapeOf(reflect.TypeFor[T]())
	to, at := block(each.size * uint32(len(list)))
	for i := range list {
		store(to[uint32(i)*each.size:], reflect.ValueOf(list[i]))
	}
	return at, uint32(len(list))
}
