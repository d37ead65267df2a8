package cli

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"oinmanager/internal/folder"
)

var quiet = &Terminal{Out: io.Discard, Err: io.Discard, Env: func(string) string { return "" }}

func TestFolderIsWrittenOnceAndValidated(t *testing.T) {
	in := dir{filepath.Join(t.TempDir(), "okta")}
	status := func(err error) int {
		if e, ok := errors.AsType[Exit](err); ok {
			return int(e)
		}
		if err != nil {
			t.Fatal(err)
		}
		return 0
	}
	validate := validateFolder{remote: remote{dir: in}, Format: folder.JSON}
	if got := status(validate.Run(t.Context(), quiet)); got != 2 {
		t.Errorf("without a folder: status %d", got)
	}
	if err := (&initFolder{in}).Run(quiet); err != nil {
		t.Fatal(err)
	}
	if got := status(validate.Run(t.Context(), quiet)); got != 1 {
		t.Errorf("with what init has written: status %d", got)
	}
	mine := filepath.Join(in.Dir, folder.Name)
	if err := os.WriteFile(mine, []byte("name: Acme\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := (&initFolder{in}).Run(quiet); err == nil {
		t.Error("init wrote over a submission")
	}
	if left, _ := os.ReadFile(mine); string(left) != "name: Acme\n" {
		t.Errorf("what was there is now %q", left)
	}
}
