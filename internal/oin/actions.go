package oin

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// ConnectorActions is the key of a connector's list of actions in forms and faults. Like
// [ConnectorName], it is not a field of the submission's form.
const ConnectorActions Key = "connector_actions"

// Limits of a connector's list of actions. They are not Okta's.
const (
	maxActions    = 200
	maxActionText = 100 // characters
)

var connectorActions = &Field{Key: ConnectorActions, Label: "Actions", Kind: KindLongText, Optional: true}

// actionNumber is what begins an entry of a numbered list.
var actionNumber = regexp.MustCompile(`^[0-9]+[.)] `)

// checkActions normalizes typed actions, or returns what is wrong with them. No name of an
// action has a comma or begins with the mark of a list, so those are of a list that was
// pasted.
func checkActions(typed []string) (actions []string, fault string) {
	v, why := connectorActions.Normalize(Value{Text: strings.Join(typed, "\n")})
	if why != "" {
		return typed, why
	}
	for entry := range strings.FieldsFuncSeq(v.Text, func(r rune) bool { return strings.ContainsRune("\n\t,;", r) }) {
		action := strings.Join(strings.Fields(strings.TrimLeft(entry, listMarks+" ")), " ")
		action = actionNumber.ReplaceAllString(action, "")
		switch {
		case action == "" || slices.ContainsFunc(actions, func(a string) bool { return sameAction(a, action) }):
		case utf8.RuneCountInString(action) > maxActionText:
			return typed, fmt.Sprintf("Keep each action's name to %d characters, one action per line.", maxActionText)
		default:
			actions = append(actions, action)
		}
	}
	if len(actions) > maxActions {
		return typed, fmt.Sprintf("You listed %d actions. The limit is %d.", len(actions), maxActions)
	}
	return actions, ""
}

// LeftOut returns the actions of a connector that are not among the used ones. An action
// can be listed by its label, such as “Create User”, while a test suite has its name,
// createUser.
func LeftOut(actions, used []string) []string {
	return slices.DeleteFunc(slices.Clone(actions), func(a string) bool {
		return slices.ContainsFunc(used, func(u string) bool { return sameAction(a, u) })
	})
}

func sameAction(a, b string) bool {
	return strings.EqualFold(actionMarks.Replace(a), actionMarks.Replace(b))
}

// actionMarks removes the separators between the words of an action.
var actionMarks = strings.NewReplacer(" ", "", "_", "", "-", "")
