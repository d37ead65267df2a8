package ui

import "oinmanager/internal/oin"

// Turn says whose move it is, to the side that reads it; empty when it is nobody's.
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

// tone is the colour of a status, as the side that reads it should feel it.
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

// sideName is where somebody in the history belongs.
func sideName(p oin.Party) string {
	if p == oin.PartyOIN {
		return "OIN team"
	}
	return "ISV"
}
