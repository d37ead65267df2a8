package ui

import "oinmanager/internal/oin"

// Turn returns whose turn it is in words for the reader, or "" if it is no one's.
func Turn(s oin.Status, reader oin.Party) string {
	switch t := s.Info().Turn; {
	case t == oin.PartyNone:
		return ""
	case t == reader:
		return "Your turn"
	case t == oin.PartyOIN:
		return "Waiting for the OIN team"
	default:
		return "Waiting for the ISV"
	}
}

// tone returns the color of a status, from the reader's point of view.
func tone(s oin.Status, reader oin.Party) string {
	switch t := s.Info().Turn; {
	case s == oin.StatusPublished:
		return "good"
	case t == oin.PartyNone:
		return "past"
	case s == oin.StatusDraft:
		return "draft"
	case t == reader:
		return "attention"
	default:
		return "waiting"
	}
}

func RoleName(r oin.Role) string {
	switch r {
	case oin.RoleAdmin:
		return "admin"
	case oin.RoleReviewer:
		return "reviewer"
	default:
		return ""
	}
}

// sideName returns the name of a side in the history.
func sideName(p oin.Party) string {
	if p == oin.PartyOIN {
		return "OIN team"
	}
	return "ISV"
}
