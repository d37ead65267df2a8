package oin

import (
	"encoding/base64"
	"encoding/hex"
	"strings"
)

// ClaimMove is a change of the claim of a submission: who had it, and who has it since, or
// empty for no one.
type ClaimMove struct {
	ID       SubmissionID
	From, To PersonID
}

const shortID = 22 // characters of an id in FormatMoves

// FormatMoves returns moves to the same reviewer as a text that is short enough for a URL.
func FormatMoves(moves []ClaimMove) string {
	if len(moves) == 0 {
		return ""
	}
	parts := []string{shorten(string(moves[0].To))}
	for _, m := range moves {
		parts = append(parts, shorten(string(m.ID))+shorten(string(m.From)))
	}
	return strings.Join(parts, ".")
}

// ParseMoves returns the moves of a text by [FormatMoves], up to a maximum, or none if it is
// something else.
func ParseMoves(text string, most int) []ClaimMove {
	if len(text) > (2*shortID+1)*(most+1) {
		return nil
	}
	parts := strings.Split(text, ".")
	if len(parts) < 2 || len(parts) > most+1 {
		return nil
	}
	to, ok := lengthen(parts[0])
	var moves []ClaimMove
	for _, part := range parts[1:] {
		id, isID := lengthen(part[:min(len(part), shortID)])
		from, isFrom := lengthen(part[min(len(part), shortID):])
		if !ok || !isID || id == "" || !isFrom {
			return nil
		}
		moves = append(moves, ClaimMove{SubmissionID(id), PersonID(from), PersonID(to)})
	}
	return moves
}

// shorten returns an id in few characters, and "" for "".
func shorten(id string) string {
	raw, err := hex.DecodeString(strings.ReplaceAll(id, "-", ""))
	if err != nil {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(raw)
}

func lengthen(short string) (string, bool) {
	raw, err := base64.RawURLEncoding.DecodeString(short)
	if short == "" || err != nil || len(raw) != 16 {
		return "", short == ""
	}
	x := hex.EncodeToString(raw)
	return x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:], true
}
