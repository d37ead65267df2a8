package icon

import (
	"fmt"
	"strings"
)

// MaxBytes bounds an App icon: it has fewer bytes than this. The guide says "less
// than one MB"; a megabyte is 1,000,000 bytes here, so that whoever counts in units
// of 1,048,576 is never told that a picture fits and then refused by Okta.
const MaxBytes = 1_000_000

// Size is the width and height of a picture in pixels.
type Size struct{ Width, Height int }

func (s Size) String() string { return fmt.Sprintf("%d×%d", s.Width, s.Height) }

// Sizes are those that an App icon can have, as the guide lists them.
var Sizes = []Size{{200, 200}, {244, 244}, {156, 244}, {244, 156}}

func sizes() string {
	var names []string
	for _, s := range Sizes {
		names = append(names, s.String())
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + ", or " + names[last]
}

// Icon is a picture that passed: of one of [Sizes], complete, without metadata.
type Icon struct {
	Bytes         []byte
	MediaType     string // such as "image/png"
	Ext           string // such as ".png"
	Width, Height int
}

// Code classes why a picture was refused, as far as a page decides by it.
type Code string

const (
	// NotAPicture: not a PNG, JPG or GIF, whatever its name says.
	NotAPicture Code = "not-a-picture"
	// TooLarge: too many bytes or pixels.
	TooLarge Code = "too-large"
	// WrongSize: a picture of other dimensions; [Fit] can mend it.
	WrongSize Code = "wrong-size"
	// TooSmall: nothing sharp can be made of it.
	TooSmall Code = "too-small"
	// Animated: more than one frame.
	Animated Code = "animated"
	// Broken: cut short or damaged.
	Broken Code = "broken"
)

// Error says to a person why a picture was refused, and what to do.
type Error struct {
	Code     Code
	Sentence string
}

func (e *Error) Error() string { return e.Sentence }

func refuse(code Code, format string, args ...any) *Error {
	return &Error{code, fmt.Sprintf(format, args...)}
}
