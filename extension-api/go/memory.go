// Package kit is what extensions in Go stand on: memory that the host writes to, the open documents, the log, and answers.
//
// It exports `sync`, and so keeps the text of each open document. Each feature has a package of its own, such as atoll/kit/formatting; what is
// not imported is not exported, and the editor never asks for it. An extension hands its functions over in an init function: its main function
// is never called.
package kit

import "unsafe"

// What the host was given for arguments, by its address, so that the collector leaves it alone until it is taken.
var given = map[uint32][]uint64{}

// What the host is reading, until Forget.
var kept []any

func address[T any](value *T) uint32 {
	return uint32(uintptr(unsafe.Pointer(value)))
}

//go:wasmexport cabi_realloc
func reallocate(old, oldSize, alignment, size uint32) uint32 {
	if size == 0 {
		return alignment
	}
	block := make([]uint64, (size+7)/8)
	copy(block, given[old])
	delete(given, old)
	at := address(&block[0])
	given[at] = block
	return at
}

// TakeString is a text that the host gave as an argument. An argument can be taken once.
func TakeString(at, size uint32) string {
	if size == 0 {
		return ""
	}
	block := given[at]
	delete(given, at)
	return string(unsafe.Slice((*byte)(unsafe.Pointer(&block[0])), size))
}

// TakeWords is a list that the host gave as an argument, whose records consist of numbers of 32 bits, and of addresses, sizes and counts, which
// are such numbers too.
func TakeWords(at, count uint32) []uint32 {
	if count == 0 {
		return nil
	}
	block := given[at]
	delete(given, at)
	return unsafe.Slice((*uint32)(unsafe.Pointer(&block[0])), count)
}

// GiveString is the address and the size of a text that the host reads.
func GiveString(text string) (at, size uint32) {
	if text == "" {
		return 1, 0
	}
	bytes := []byte(text)
	kept = append(kept, bytes)
	return address(&bytes[0]), uint32(len(bytes))
}

// Memory of so many bytes that the host reads, and its address.
func block(size uint32) ([]byte, uint32) {
	if size == 0 {
		return nil, 8
	}
	words := make([]uint64, (size+7)/8)
	kept = append(kept, words)
	return unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), size), address(&words[0])
}

// Room is memory for what the host answers with, of as many bytes, and its address. It is aligned to 8.
func Room(size uint32) (words []uint64, at uint32) {
	words = make([]uint64, (size+7)/8)
	return words, address(&words[0])
}

// Forget lets go of what the host has read. Called by what is exported as cabi_post_….
func Forget() {
	kept = nil
}
