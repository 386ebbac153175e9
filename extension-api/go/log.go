package kit

import (
	"fmt"
	"runtime"
	"strings"
)

// Level is how much a line of the log matters.
type Level uint32

// The levels, the least first.
const (
	Debug Level = iota
	Info
	Warning
	Error
)

//go:wasmimport atoll:extension/log@0.1.0 write
func write(level, text, size uint32)

// Log writes a line to the extension's log. What is printed to standard output and standard error goes there as well.
func Log(level Level, format string, values ...any) {
	bytes := []byte(fmt.Sprintf(format, values...))
	if len(bytes) > 0 {
		write(uint32(level), address(&bytes[0]), uint32(len(bytes)))
	}
}

// TellPanic logs a panic as an error with its file and line, and panics on. Deferred by whatever the host calls.
func TellPanic() {
	panicked := recover()
	if panicked == nil {
		return
	}
	Log(Error, "panic at %s: %v", place(), panicked)
	panic(panicked)
}

// Where the panic began: the first place below this file and the runtime.
func place() string {
	callers := make([]uintptr, 32)
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers)])
	for {
		frame, more := frames.Next()
		if !strings.HasPrefix(frame.Function, "runtime.") {
			return fmt.Sprintf("%s:%d", frame.File, frame.Line)
		}
		if !more {
			return "an unknown place"
		}
	}
}
