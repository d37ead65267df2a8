package ui

import (
	"fmt"
	"strings"

	"oinmanager/internal/oin"
)

// Reply is what an ISV typed at a field as a reply to an issue, and hasn't sent. Fault is
// why it wasn't.
type Reply struct {
	Text, Fault string
}

// ReplyName begins the names of the boxes for replies at fields. The issue's ID follows.
const ReplyName = "reply."

// askedWords returns what the OIN team asks for, to be read out with the field.
func (v *FieldView) askedWords() string {
	words := []string{"From the OIN team."}
	for _, i := range v.Issues {
		words = append(words, askedTitle(i)+" "+i.Text)
	}
	return strings.Join(words, " ")
}

func askedTitle(i oin.Issue) string {
	return fmt.Sprintf("Issue %d (%s):", i.Number, strings.ToLower(i.Severity.Label()))
}

// transitions returns what the ISV can do with an issue at its field, with a reply and
// without.
func (v *FieldView) transitions(i oin.Issue) (reply *oin.IssueTransition, others []oin.IssueTransition) {
	for _, t := range i.AllowedTransitions(oin.RoleISV, v.Status) {
		if t.Action == oin.IssueActionReply {
			reply = &t
		} else {
			others = append(others, t)
		}
	}
	return reply, others
}
