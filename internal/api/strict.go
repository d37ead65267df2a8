package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/danielgtaylor/huma/v2"

	"oinmanager/internal/oin"
)

// maxDepth is how deep JSON can be nested: far more than any request needs.
const maxDepth = 20

// maxFaults is how many faults of a request are named.
const maxFaults = 50

// decode reads a JSON body into to. It returns an [oin.Problem] that names what is wrong:
// with [CodeMalformed] if it isn't JSON that means one thing, and with [oin.CodeInvalid] and
// the member if it isn't what the schema says.
func decode(body []byte, schema *huma.Schema, to any) error {
	if err := wellFormed(body); err != nil {
		return err
	}
	var value any
	if err := json.Unmarshal(body, &value); err != nil {
		return malformed("The body has a number or a text that can't be read: %v.", err)
	}
	var found huma.ValidateResult
	huma.Validate(schemas, schema, huma.NewPathBuffer(nil, 0), huma.ModeWriteToServer, value, &found)
	faults := map[string]string{}
	for _, err := range found.Errors {
		if detail, ok := errors.AsType[*huma.ErrorDetail](err); ok && len(faults) < maxFaults {
			member, text := inWords(detail)
			faults[member] = text
		}
	}
	if err := invalid(faults); err != nil {
		return err
	}
	if err := json.Unmarshal(body, to); err != nil {
		return malformed("The body can't be read: %v.", err)
	}
	return nil
}

// wellFormed returns a problem for what isn't JSON, or what readers understand differently:
// malformed UTF-8, halves of characters, and members that are there twice.
func wellFormed(body []byte) error {
	switch {
	case len(bytes.TrimSpace(body)) == 0:
		return malformed("The body is empty. Send JSON.")
	case !utf8.Valid(body):
		return malformed("The body isn't valid UTF-8.")
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var open []map[string]bool // the names in each object that is open, or nil for an array
	named := false             // whether the last token of an object was a name
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) && len(open) == 0 {
			if halfCharacter(body) {
				return malformed("The body has half of a character, as one of \\ud800 to \\udfff without the other.")
			}
			return nil
		}
		if err != nil {
			return malformed("The body isn't valid JSON, at byte %d.", d.InputOffset())
		}
		in := map[string]bool(nil)
		if len(open) > 0 {
			in = open[len(open)-1]
		}
		if name, ok := token.(string); ok && in != nil && !named {
			if in[name] {
				return malformed("The body has the member %q twice, at byte %d.", cut(name), d.InputOffset())
			}
			in[name], named = true, true
			continue
		}
		named = false
		switch token {
		case json.Delim('{'):
			open = append(open, map[string]bool{})
		case json.Delim('['):
			open = append(open, nil)
		case json.Delim('}'), json.Delim(']'):
			open = open[:len(open)-1]
		}
		if len(open) > maxDepth {
			return malformed("The body is nested more than %d levels deep, at byte %d.", maxDepth, d.InputOffset())
		}
		if len(open) == 0 && d.More() {
			return malformed("The body has something after its JSON, at byte %d.", d.InputOffset())
		}
	}
}

// halfCharacter reports whether JSON has an escaped surrogate without its other half, which would
// be read as another character.
func halfCharacter(body []byte) bool {
	escaped := func(at int) (rune, bool) { // the code after \u
		if at+6 > len(body) || body[at] != '\\' || body[at+1] != 'u' {
			return 0, false
		}
		code, err := strconv.ParseUint(string(body[at+2:at+6]), 16, 16)
		return rune(code), err == nil
	}
	for i := 0; i < len(body); i++ {
		if body[i] != '\\' {
			continue
		}
		first, ok := escaped(i)
		switch {
		case !ok:
			i++ // the character after the backslash
		case !utf16.IsSurrogate(first):
			i += 5
		default:
			second, _ := escaped(i + 6)
			if utf16.DecodeRune(first, second) == utf8.RuneError {
				return true
			}
			i += 11
		}
	}
	return false
}

func malformed(format string, args ...any) error {
	return &oin.Problem{Code: CodeMalformed, Text: fmt.Sprintf(format, args...) + " Nothing was changed."}
}

// invalid returns a problem with the reason for each member, or nil if there are none.
func invalid(faults map[string]string) error {
	if len(faults) == 0 {
		return nil
	}
	names := slices.Sorted(maps.Keys(faults))
	text := cut(names[0]) + ": " + faults[names[0]]
	if len(names) > 1 {
		text += fmt.Sprintf(" “fields” has %d more.", len(names)-1)
	}
	return &oin.Problem{Code: oin.CodeInvalid, Text: text, Fields: faults}
}

var required = regexp.MustCompile(`^expected required property (\S+) to be present$`)

// inWords returns the member that a fault is at, and what it is.
func inWords(d *huma.ErrorDetail) (member, text string) {
	member = d.Location
	if name := required.FindStringSubmatch(d.Message); name != nil {
		if member != "" {
			member += "."
		}
		return cut(member + name[1]), "This is required."
	}
	if member == "" {
		member = "body"
	}
	if d.Message == "unexpected property" {
		return cut(member), "There's no such member. Check its name."
	}
	return cut(member), strings.ToUpper(d.Message[:1]) + d.Message[1:] + "."
}

// cut shortens a name that a program has sent.
func cut(name string) string {
	if len(name) <= 100 {
		return name
	}
	return strings.ToValidUTF8(name[:100], "") + "…"
}

func init() { huma.ValidateStrictCasing = true }
