package postgres

import (
	"fmt"
	"reflect"
	"strings"
)

// member is a member of a type, by its name in Go, and the SQL that it is read from.
type member struct{ name, from string }

// jsonOf is the SQL of an object that is read into a T. It panics where T has no such
// member: each use is a package variable, so that one that was renamed keeps the
// program, and every test, from starting instead of being empty on a page.
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
