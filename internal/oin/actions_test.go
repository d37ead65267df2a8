package oin_test

import (
	"slices"
	"strings"
	"testing"

	. "oinmanager/internal/oin"
)

func TestActionsThatASuiteLeavesOutAreFound(t *testing.T) {
	listed := []string{"Create User", "readUser", "delete_user", "List Users"}
	for _, tt := range []struct{ used, want []string }{
		{nil, listed},
		{[]string{"createuser", "readUser"}, []string{"delete_user", "List Users"}},
		{[]string{"createUser", "ReadUser", "deleteUser", "listusers", "more"}, nil},
	} {
		if got := LeftOut(listed, tt.used); !slices.Equal(got, tt.want) {
			t.Errorf("with %v, left out are %v, want %v", tt.used, got, tt.want)
		}
	}
}

func TestActionsAreListedOneOnALine(t *testing.T) {
	for _, tt := range []struct {
		typed  []string
		want   []string
		faulty bool
	}{
		{[]string{"createUser\r\n\r\n  Read  User \n Create User\nreadUser"}, []string{"createUser", "Read User"}, false},
		{[]string{"createUser, readUser\n- delete-user\n• List Users;\n4. removeUser\tGet 2 Users"}, []string{"createUser", "readUser", "delete-user", "List Users", "removeUser", "Get 2 Users"}, false},
		{[]string{""}, nil, false},
		{[]string{strings.Repeat("a", 101)}, nil, true},
		{[]string{"a\x00b"}, nil, true},
		{[]string{"a\xff"}, nil, true},
		{[]string{strings.Repeat("a ", 30_000)}, nil, true},
		{strings.Fields(numbers(201)), nil, true},
		{strings.Fields(numbers(200)), strings.Fields(numbers(200)), false},
	} {
		c, faults := RegisteredConnector{Key: acmeKey, Version: "1.0", Actions: tt.typed}.Check()
		if (faults[ConnectorActions] != "") != tt.faulty || !tt.faulty && !slices.Equal(c.Actions, tt.want) {
			t.Errorf("%.60q is kept as %.60q, %q", tt.typed, c.Actions, faults)
		}
	}
}

// numbers returns n words.
func numbers(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat("a", i/20+1) + string(rune('b'+i%20)) + " ")
	}
	return b.String()
}
