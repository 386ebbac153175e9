package kit

// The largest case of an answer that is a list or a failure: the case, then a list's address and count, or a failure's case and text.
var returned [4]uint32

const (
	answered = iota
	failed
)

const invalidRequest = 1

// AnswerEdits is the address of an answer of edits, which all speak of the text as it is now, in its order; or of the failure that err tells.
func AnswerEdits(edits []TextEdit, err error) uint32 {
	if err != nil {
		at, size := GiveString(err.Error())
		returned = [4]uint32{failed, invalidRequest, at, size}
		return address(&returned[0])
	}
	words := make([]uint32, 0, len(edits)*4)
	for _, edit := range edits {
		at, size := GiveString(edit.Text)
		words = append(words, edit.Start, edit.End, at, size)
	}
	returned = [4]uint32{answered, GiveWords(words), uint32(len(edits)), 0}
	return address(&returned[0])
}
