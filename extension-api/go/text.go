package kit

import (
	"iter"
	"slices"
)

// Span is what stands between two offsets.
type Span struct {
	Start, End uint32
}

// Line is a line of a document, without its line break.
type Line struct {
	Span
	// The line's number, from 0.
	Number uint32
	Text   string
}

// Offset is where a byte of the line's text stands in the document.
func (line Line) Offset(byte int) uint32 {
	offset := line.Start
	for _, each := range line.Text[:byte] {
		offset++
		if each > 0xFFFF {
			offset++
		}
	}
	return offset
}

// SpanOf is where bytes of the line's text stand in the document.
func (line Line) SpanOf(from, to int) Span {
	return Span{line.Offset(from), line.Offset(to)}
}

// LineOf is the line that an offset stands in.
func (document *Document) LineOf(offset uint32) Line {
	start, end := offset, offset
	for start > 0 && document.units[start-1] != '\n' {
		start--
	}
	for end < document.Len() && document.units[end] != '\n' {
		end++
	}
	number := uint32(0)
	for _, unit := range document.units[:start] {
		if unit == '\n' {
			number++
		}
	}
	return Line{Span{start, end}, number, document.Slice(start, end)}
}

// Lines are all lines of the document.
func (document *Document) Lines() iter.Seq[Line] {
	return document.LinesIn(Span{0, document.Len()})
}

// LinesIn are the lines that a span touches.
func (document *Document) LinesIn(span Span) iter.Seq[Line] {
	return func(yield func(Line) bool) {
		line := document.LineOf(span.Start)
		for yield(line) && line.End < span.End {
			start := line.End + 1
			end := document.Len()
			if length := slices.Index(document.units[start:], '\n'); length >= 0 {
				end = start + uint32(length)
			}
			line = Line{Span{start, end}, line.Number + 1, document.Slice(start, end)}
		}
	}
}
