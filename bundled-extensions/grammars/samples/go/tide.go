package tide

import (
	"errors"
	"fmt"
	str "strings"
)

// ErrLow tells that there is too little water.
var ErrLow = errors.New("too low")

const (
	Metre  = 100
	maxDay = iota
)

// Gauge measures.
type Gauge[T any] struct {
	Name   string `json:"name"`
	levels map[string][]T
	next   *Gauge[T]
}

type Reader interface {
	Read(day int) (level float64, err error)
}

func (g *Gauge[T]) Add(place string, levels ...T) error {
	if g == nil || len(levels) == 0 {
		return ErrLow
	}
	g.levels[place] = append(g.levels[place], levels...)
	return nil
}

func Watch(r Reader, done <-chan struct{}) {
	out := make(chan float64, 4)
	go func() {
		defer close(out)
		for day := 0; day < 31; day++ {
			if level, err := r.Read(day); err == nil {
				out <- level
			}
		}
	}()
loop:
	for {
		select {
		case level, ok := <-out:
			if !ok {
				break loop
			}
			fmt.Printf("%6.2f\n", level)
		case <-done:
			return
		}
	}
	switch name := str.ToUpper(`raw`); name {
	case "RAW":
		fmt.Println(name, '\t', 0x1F, true)
	default:
		panic("never")
	}
}
