package icon

import (
	"fmt"
	"strings"
)

// MaxBytes is the exclusive maximum size of an app icon. The guide says "less than one
// MB". A megabyte is 1,000,000 bytes here, so that a picture that passes is never
// rejected by Okta, in whichever unit it counts.
const MaxBytes = 1_000_000

// Size is the width and height of a picture in pixels.
type Size struct{ Width, Height int }

func (s Size) String() string { return fmt.Sprintf("%d×%d", s.Width, s.Height) }

// Sizes lists the sizes of an app icon, as in the guide.
var Sizes = []Size{{200, 200}, {244, 244}, {156, 244}, {244, 156}}

func sizes() string {
	var names []string
	for _, s := range Sizes {
		names = append(names, s.String())
	}
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + ", or " + names[last]
}

// Icon is a picture that passed: it has one of [Sizes], is complete, and has no
// metadata.
type Icon struct {
	Bytes         []byte
	MediaType     string // such as "image/png"
	Ext           string // such as ".png"
	Width, Height int
}

// Code says why a picture was rejected, as far as pages distinguish it.
type Code string

const (
	// NotAPicture: not a PNG, JPG or GIF, whatever its name says.
	NotAPicture Code = "not-a-picture"
	// TooLarge: too many bytes or pixels.
	TooLarge Code = "too-large"
	// WrongSize: a picture of other dimensions, for which [Fit] can help.
	WrongSize Code = "wrong-size"
	// TooSmall: too small to be scaled.
	TooSmall Code = "too-small"
	// Animated: more than one frame.
	Animated Code = "animated"
	// Broken: truncated or damaged.
	Broken Code = "broken"
)

// Error says why a picture was rejected, and what to do.
type Error struct {
	Code     Code
	Sentence string
}

func (e *Error) Error() string { return e.Sentence }

func refuse(code Code, format string, args ...any) *Error {
	return &Error{code, fmt.Sprintf(format, args...)}
}
