package pages

import (
	"slices"

	"oinmanager/internal/oin"
)

// offered returns the transitions that a page offers as buttons.
func offered(all []oin.Transition, but ...oin.Action) []oin.Transition {
	return slices.DeleteFunc(slices.Clone(all), func(t oin.Transition) bool {
		return t.Action == oin.ActionEdit || slices.Contains(but, t.Action)
	})
}

func find(all []oin.Transition, a oin.Action) *oin.Transition {
	for _, t := range all {
		if t.Action == a {
			return &t
		}
	}
	return nil
}

// doing returns the names of the forms that perform these transitions.
func doing(all []oin.Transition) []string {
	var names []string
	for _, t := range all {
		names = append(names, "do-"+string(t.Action))
	}
	return names
}

// actionTone returns the tone of an action's button among the others.
func actionTone(t oin.Transition) string {
	switch t.Action {
	case oin.ActionPass:
		return "primary"
	case oin.ActionRemove:
		return "danger"
	default:
		return "plain"
	}
}

// confirmTone returns the tone of the button in a dialog that does it.
func confirmTone(t oin.Transition) string {
	if t.Deletes || t.Action == oin.ActionRemove {
		return "danger-fill"
	}
	return "primary"
}
