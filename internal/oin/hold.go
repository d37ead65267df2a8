package oin

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// Hold records since when the OIN team has asked an ISV to wait, and why. The zero Hold
// means that the review goes on. It ends with the next step of the lifecycle.
type Hold struct {
	Since *time.Time
	Why   string
}

// MaxHoldReason limits the characters of the reason, which the ISV sees.
const MaxHoldReason = 500

// ActionPause and ActionResume are the events of a [Hold] in the history. They do not change
// the status.
const (
	ActionPause  Action = "pause"
	ActionResume Action = "resume"
)

// Notices of a [Hold], to the ISV.
const (
	NoticePaused  Notice = "paused"
	NoticeResumed Notice = "resumed"
)

// CheckHoldReason returns the normalized reason of a [Hold], on one line. It returns a
// [Problem] if it cannot be saved.
func CheckHoldReason(typed string) (string, error) {
	why := strings.Join(strings.Fields(Line(typed)), " ")
	switch n := utf8.RuneCountInString(why); {
	case n == 0:
		return why, &Problem{Code: CodeInvalid, Text: "Tell the ISV why the review is paused."}
	case n > MaxHoldReason:
		return why, &Problem{Code: CodeInvalid, Text: fmt.Sprintf("Shorten the reason to %d characters. It has %d now.", MaxHoldReason, n)}
	case !utf8.ValidString(why) || strings.ContainsRune(why, 0):
		return why, &Problem{Code: CodeInvalid, Text: "The reason has characters we can't save. Type it again."}
	}
	return why, nil
}
