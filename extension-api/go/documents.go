package kit

import (
	"fmt"
	"slices"
	"unicode/utf16"
)

// Document is an open document. Its offsets count UTF-16 code units; line breaks are one "\n" each.
type Document struct {
	ID, Version    uint32
	Language, Path string
	units          []uint16
}

// Len is how many UTF-16 code units the text has.
func (document *Document) Len() uint32 {
	return uint32(len(document.units))
}

// Units are the text's UTF-16 code units. They are the document's own: read them, and keep none of them.
func (document *Document) Units() []uint16 {
	return document.units
}

// Slice is the text between two offsets.
func (document *Document) Slice(start, end uint32) string {
	return string(utf16.Decode(document.units[start:end]))
}

// String is the whole text.
func (document *Document) String() string {
	return document.Slice(0, document.Len())
}

// TextEdit puts a text in the place of what stands between two offsets.
type TextEdit struct {
	Start, End uint32
	Text       string
}

// Documents are the open ones, by their number.
var Documents = map[uint32]*Document{}

var changed = func(document *Document) {}

// OnChange hands over what is told of each document that was opened or has changed, and of those that were closed.
func OnChange(told func(document *Document)) {
	changed = told
}

// DocumentAt is the document that is open at a version. What speaks of another one is refused with the error.
func DocumentAt(id, version uint32) (*Document, error) {
	document := Documents[id]
	if document == nil || document.Version != version {
		return nil, fmt.Errorf("document %d is not open at version %d", id, version)
	}
	return document, nil
}

//go:wasmexport atoll:extension/sync@0.1.0#did-open
func didOpen(id, version, language, languageSize, path, pathSize, length, text, textSize uint32) {
	defer TellPanic()
	document := &Document{
		ID:       id,
		Version:  version,
		Language: TakeString(language, languageSize),
		Path:     TakeString(path, pathSize),
		units:    utf16.Encode([]rune(TakeString(text, textSize))),
	}
	Documents[id] = document
	changed(document)
}

//go:wasmexport atoll:extension/sync@0.1.0#did-change
func didChange(id, version, edits, count uint32) {
	defer TellPanic()
	words := TakeWords(edits, count*4)
	document := Documents[id]
	// the last one first, so that each finds the old text's offsets
	for i := len(words) - 4; i >= 0; i -= 4 {
		text := utf16.Encode([]rune(TakeString(words[i+2], words[i+3])))
		if document != nil {
			document.units = slices.Replace(document.units, int(words[i]), int(words[i+1]), text...)
		}
	}
	if document != nil {
		document.Version = version
		changed(document)
	}
}

//go:wasmexport atoll:extension/sync@0.1.0#did-close
func didClose(id uint32) {
	defer TellPanic()
	if document := Documents[id]; document != nil {
		delete(Documents, id)
		changed(document)
	}
}
