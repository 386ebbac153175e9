package kit

// Failure says why there is no answer. Any other error is an InvalidRequest.
type Failure struct {
	Cancelled      *Nothing
	InvalidRequest *string
	TooLarge       *string
	Other          *string
}

// OneOf says that it is one of its fields.
func (Failure) OneOf() {}

// Error is what the failure tells.
func (failure Failure) Error() string {
	for _, told := range []*string{failure.InvalidRequest, failure.TooLarge, failure.Other} {
		if told != nil {
			return *told
		}
	}
	return "cancelled"
}

type result[T any] struct {
	Answered *T
	Failed   *Failure
}

func (result[T]) OneOf() {}

// Answer is the address of an answer, or of the failure that err tells.
func Answer[T any](value T, err error) uint32 {
	if err == nil {
		return Give(result[T]{Answered: &value})
	}
	failure, is := err.(Failure)
	if !is {
		said := err.Error()
		failure = Failure{InvalidRequest: &said}
	}
	return Give(result[T]{Failed: &failure})
}

// AnswerAbout is the address of what a function answers about a document at a version; of a failure where it is not open at that version.
func AnswerAbout[T any](id, version uint32, function func(document *Document) (T, error)) uint32 {
	document, err := DocumentAt(id, version)
	if err != nil {
		var none T
		return Answer(none, err)
	}
	return Answer(function(document))
}
