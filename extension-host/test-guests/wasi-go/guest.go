// A guest whose language brings a runtime of its own: it prints, collects garbage, and asks for the time, the environment, random numbers
// and files.
//
// It offers `sync` and `highlighting` and colours the asked span as one keyword. Built as a reactor, see GoGuest in the host's tests.
package main

import (
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"time"
	"unsafe"
)

// What the host was given, kept so that the collector leaves it alone.
var given = map[uint32][]byte{}

var (
	keyword   = []byte("keyword")
	scopes    [2]uint32
	scopeList [2]uint32
	token     [3]uint32
	answer    [5]uint32
)

func address[T any](value *T) uint32 {
	return uint32(uintptr(unsafe.Pointer(value)))
}

//go:wasmexport cabi_realloc
func realloc(old, oldSize, alignment, size uint32) uint32 {
	block := make([]byte, size+8)
	copy(block, given[old])
	delete(given, old)
	at := address(&block[0])
	given[at] = block
	runtime.GC()
	return at
}

func say(line string) {
	os.Stdout.WriteString(line + "\n")
}

func told(holds bool, yes, no string) string {
	if holds {
		return yes
	}
	return no
}

func text(at, bytes uint32) string {
	return string(given[at][:bytes])
}

//go:wasmexport atoll:extension/sync@0.1.0#did-open
func didOpen(document, version, language, languageBytes, path, pathBytes, length, content, contentBytes uint32) {
	say("opened " + text(path, pathBytes) + ", " + strconv.Itoa(int(contentBytes)) + " bytes of " + text(language, languageBytes))
	if text(content, contentBytes) == "exit" {
		os.Exit(7)
	}
	_, err := os.Open("/etc/passwd")
	say("file: " + told(err == nil, "open", "none"))
	say("home: " + strconv.Quote(os.Getenv("HOME")) + ", arguments: " + strconv.Itoa(len(os.Args)))
	now := time.Now()
	say("clock: " + told(now.UnixNano()%1000000 == 0 && now.Year() > 2020, "milliseconds", "finer"))
	say("random: " + told(rand.Uint64() != rand.Uint64(), "given", "none"))
	os.Stderr.WriteString("looked " + "around\n")
	clear(given)
}

//go:wasmexport atoll:extension/sync@0.1.0#did-change
func didChange(document, version, edits, count uint32) {}

//go:wasmexport atoll:extension/sync@0.1.0#did-close
func didClose(document uint32) {}

//go:wasmexport atoll:extension/highlighting@0.1.0#scopes
func highlightingScopes() uint32 {
	scopes = [2]uint32{address(&keyword[0]), uint32(len(keyword))}
	scopeList = [2]uint32{address(&scopes[0]), 1}
	return address(&scopeList[0])
}

//go:wasmexport atoll:extension/highlighting@0.1.0#highlight
func highlight(document, version, start, end uint32) uint32 {
	token = [3]uint32{start, end - start, 0}
	answer = [5]uint32{0, start, end, address(&token[0]), 1}
	return address(&answer[0])
}

func main() {}
