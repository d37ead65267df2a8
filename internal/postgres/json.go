package postgres

import (
	"fmt"
	"reflect"
	"strings"
)

// member is a field of a Go type, and the SQL expression of its value.
type member struct{ name, from string }

// jsonOf returns the SQL of a JSON object that is decoded into a T. It panics if T has no
// such field. Each use is a package variable, so a renamed field stops the program, and
// every test, at start instead of being empty on a page.
func jsonOf[T any](members ...member) string {
	var sql []string
	for _, m := range members {
		if f, ok := reflect.TypeFor[T]().FieldByName(m.name); !ok || !f.IsExported() || f.Tag.Get("json") != "" {
			panic(fmt.Sprintf("postgres: %s has no member %q that JSON is read into", reflect.TypeFor[T](), m.name))
		}
		sql = append(sql, "'"+m.name+"', "+m.from)
	}
	return "json_build_object(" + strings.Join(sql, ", ") + ")"
}
