package server

import (
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"slices"
	"strconv"
	"testing"

	"oinmanager/internal/oin"
)

func TestEveryCodeHasAStatusAndAMeaning(t *testing.T) {
	var listed []string
	for _, c := range Codes {
		if http.StatusText(c.Status) == "" || c.Status < 400 || c.Meaning == "" || slices.Contains(listed, string(c.Code)) {
			t.Errorf("%+v", c)
		}
		listed = append(listed, string(c.Code))
	}
	declared := append(codesIn(t, "../oin/problem.go"), slices.Concat(codesIn(t, "codes.go"), codesIn(t, "../api/codes.go"))...)
	for _, code := range declared {
		if !slices.Contains(listed, code) {
			t.Errorf("%s is not among Codes", code)
		}
	}
	if len(declared) != len(listed) {
		t.Errorf("%d codes are declared, and %d listed", len(declared), len(listed))
	}
	if statusOf(oin.Code("none")) != http.StatusInternalServerError {
		t.Error("an unknown code is not our fault")
	}
}

// codesIn returns the codes that a file declares.
func codesIn(t *testing.T, file string) (codes []string) {
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, decl := range parsed.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		for _, spec := range group.Specs {
			code, err := strconv.Unquote(spec.(*ast.ValueSpec).Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			codes = append(codes, code)
		}
	}
	return codes
}
