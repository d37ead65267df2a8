package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"oinmanager/internal/oin"
)

var errNoSuchThing = &oin.Problem{Code: oin.CodeNotFound, Text: "There's nothing with this ID, or it belongs to another org."}

var errCutOff = &oin.Problem{Code: CodeMalformed, Text: "The request was cut off. Nothing was changed. Check your connection and try again."}

// file marks a request whose body is a file. The operation reads it.
type file struct{}

// canonical returns the JSON of what was read, in which equal requests are equal.
func canonical(body any) string {
	text, err := json.Marshal(body) // with sorted names
	if err != nil {
		panic("api: what was read from JSON isn't JSON: " + err.Error())
	}
	return string(text)
}

// param is a parameter of an operation.
type param struct {
	name  string
	in    string // path, query, or header
	index []int
	field reflect.StructField
}

// paramsOf returns the parameters of a request, in order.
func paramsOf(in reflect.Type) []param {
	var all []param
	for _, f := range reflect.VisibleFields(in) {
		for _, where := range []string{"path", "query", "header"} {
			if name := f.Tag.Get(where); name != "" {
				all = append(all, param{name, where, f.Index, f})
			}
		}
	}
	return all
}

// binder returns a function that reads a request into a value of a type.
func binder(in reflect.Type) func(*Call, reflect.Value) error {
	params := paramsOf(in)
	body, takesJSON := in.FieldByName("Body")
	read := func(*http.Request, any) error { return nil }
	if takesJSON {
		read = jsonReader(body.Type)
	}
	return func(c *Call, v reflect.Value) error {
		faults := map[string]string{}
		query := c.Request.URL.Query()
		for name := range query {
			if !slices.ContainsFunc(params, func(p param) bool { return p.in == "query" && p.name == name }) {
				faults[name] = "There's no such parameter. Check its name."
			}
		}
		for _, p := range params {
			to := v.FieldByIndex(p.index)
			switch p.in {
			case "path":
				text := c.Param(p.name)
				if p.field.Tag.Get("format") == "uuid" && !oin.IsID(text) {
					return errNoSuchThing
				}
				to.SetString(text)
			case "header":
				to.SetString(c.Request.Header.Get(p.name))
			case "query":
				if why := setQuery(to, p.field.Tag, query[p.name]); why != "" {
					faults[p.name] = why
				}
			}
		}
		if err := invalid(faults); err != nil {
			return err
		}
		if !takesJSON {
			return nil
		}
		return read(c.Request, v.FieldByIndex(body.Index).Addr().Interface())
	}
}

// setQuery sets a parameter of the query, and returns why it can't.
func setQuery(to reflect.Value, tag reflect.StructTag, values []string) string {
	if len(values) == 0 {
		return ""
	}
	if len(values) > 1 {
		return "Give this once."
	}
	text := values[0]
	switch enum := tag.Get("enum"); {
	case to.Kind() == reflect.Int:
		n, err := strconv.Atoi(text)
		least, _ := strconv.Atoi(tag.Get("minimum"))
		most, _ := strconv.Atoi(tag.Get("maximum"))
		if err != nil || n < least || n > most {
			return fmt.Sprintf("This has to be a number from %d to %d.", least, most)
		}
		to.SetInt(int64(n))
	case to.Kind() == reflect.Bool:
		if text != "true" && text != "false" {
			return "This has to be true or false."
		}
		to.SetBool(text == "true")
	case enum != "" && !slices.Contains(strings.Split(enum, ","), text):
		return "This has to be one of " + strings.ReplaceAll(enum, ",", ", ") + "."
	case len(text) > maxQueryText:
		return fmt.Sprintf("Shorten this to %d bytes or fewer.", maxQueryText)
	default:
		to.SetString(text)
	}
	return ""
}

const maxQueryText = 1000

// jsonReader returns a function that reads a JSON body into a value of a type.
func jsonReader(t reflect.Type) func(*http.Request, any) error {
	schema := huma.SchemaFromType(schemas, t)
	return func(r *http.Request, to any) error {
		mediaType, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if err != nil || mediaType != "application/json" && mediaType != "application/merge-patch+json" || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
			return &oin.Problem{Code: CodeMediaType, Text: "Send JSON as UTF-8, with Content-Type: application/json. Nothing was changed."}
		}
		if encoding := r.Header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
			return &oin.Problem{Code: CodeMediaType, Text: "Send JSON as it is, without Content-Encoding. Nothing was changed."}
		}
		body, err := io.ReadAll(r.Body)
		if _, tooLarge := errors.AsType[*http.MaxBytesError](err); tooLarge {
			return err
		}
		if err != nil {
			return errCutOff
		}
		return decode(body, schema, to)
	}
}
