package oin

import (
	"slices"
	"strings"
	"testing"
)

func TestMovesOfClaimsAreReadAsTheyWereWritten(t *testing.T) {
	const a, b = "0b0e3be0-cca1-44b5-a1ce-d72dbe17efe7", "ffffffff-0000-4000-8000-000000000001"
	for _, moves := range [][]ClaimMove{
		{{a, "", b}}, {{a, b, ""}, {b, "", ""}}, {{a, b, a}, {b, a, a}}, slices.Repeat([]ClaimMove{{a, b, a}}, 50),
	} {
		text := FormatMoves(moves)
		if got := ParseMoves(text, 50); !slices.Equal(got, moves) || len(text) > 2500 {
			t.Errorf("%v became %v by %q", moves, got, text)
		}
	}
	valid := FormatMoves([]ClaimMove{{a, b, ""}})
	for _, text := range []string{"", ".", "x", valid + "x", valid + ".", valid[1:], "x" + valid, strings.Repeat(valid, 60), strings.Repeat(valid+".", 30), "../.." + valid} {
		if got := ParseMoves(text, 10); got != nil {
			t.Errorf("%q is %v", text, got)
		}
	}
}
