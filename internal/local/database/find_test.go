package database

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// install makes programs that know only their version.
func install(t *testing.T, dir, version string, names ...string) {
	t.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		script := fmt.Sprintf("#!/bin/sh\necho '%s (PostgreSQL) %s (Debian)'\n", name, version)
		if err := os.WriteFile(filepath.Join(dir, name), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
	}
}

func TestProgramsAreFoundInOrder(t *testing.T) {
	both := []string{"initdb", "postgres"}
	tests := []struct {
		name string
		on   func(root string) // what is on the machine
		path string
		want []string
	}{
		{
			name: "nothing",
		}, {
			name: "PATH before the usual places",
			on: func(root string) {
				install(t, root+"/on/path", "15.2", both...)
				install(t, root+"/lib/17/bin", "17.1", both...)
			},
			path: "/on/path",
			want: []string{"15.2 /on/path", "17.1 /lib/17/bin"},
		}, {
			name: "a symlink on PATH leads to its programs",
			on: func(root string) {
				install(t, root+"/lib/15/bin", "15.18", both...)
				_ = os.MkdirAll(root+"/on/path", 0o755)
				_ = os.Symlink(root+"/lib/15/bin/initdb", root+"/on/path/initdb")
			},
			path: "/on/path",
			want: []string{"15.18 /lib/15/bin"},
		}, {
			name: "the newest of a place first, by number",
			on: func(root string) {
				for _, major := range []string{"9.6", "15", "100", "17"} {
					install(t, root+"/lib/"+major+"/bin", major+".0", both...)
				}
			},
			want: []string{"100.0 /lib/100/bin", "17.0 /lib/17/bin", "15.0 /lib/15/bin"},
		}, {
			name: "too old, incomplete and broken ones are passed over",
			on: func(root string) {
				install(t, root+"/on/path", "14.9", both...)
				install(t, root+"/lib/18/bin", "18.1", "postgres")
				install(t, root+"/lib/17/bin", "17.1", "initdb")
				install(t, root+"/lib/16/bin", "what", both...)
				install(t, root+"/brew/postgresql@19/bin", "19beta1", both...)
			},
			path: "/on/path:/no/such:relative",
			want: []string{"19beta1 /brew/postgresql@19/bin"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			root, err := filepath.EvalSymlinks(t.TempDir())
			if err != nil {
				t.Fatal(err)
			}
			if test.on != nil {
				test.on(root)
			}
			path := test.path
			if path != "" {
				path = strings.ReplaceAll(root+path, ":/", ":"+root+"/")
			}
			s := search{path: path, places: []string{root + "/lib/*/bin", root + "/brew/postgresql@*/bin"}}
			var got []string
			for _, p := range s.all(t.Context()) {
				got = append(got, p.version+" "+strings.TrimPrefix(p.dir, root))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestExistingClusterChoosesItsVersion(t *testing.T) {
	found := []programs{{"/a", 17, "17.1"}, {"/b", 15, "15.18"}}
	for major, want := range map[int]string{0: "/a", 17: "/a", 15: "/b", 16: ""} {
		var cluster *existingCluster
		if major != 0 {
			cluster = &existingCluster{home: "/home", major: major}
		}
		got, err := choose(found, cluster)
		if got.dir != want {
			t.Errorf("PostgreSQL %d runs with %q (%v), want %q", major, got.dir, err, want)
		}
		if want == "" && (err == nil || !strings.Contains(err.Error(), "/home/data was created by PostgreSQL 16, but this machine only has 17.1 and 15.18")) {
			t.Errorf("got %v", err)
		}
	}
}
