//go:build client

package app_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	openapi "oinmanager/internal/api"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/server"
)

// TestAGeneratedClientDoesTheWholeJob generates a client from the OpenAPI document, as a
// vendor's developers would, and runs .ci/client with it. “make client-test” runs it: it
// downloads the generator, and compiles for longer than all other tests of the API.
func TestAGeneratedClientDoesTheWholeJob(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	folder := filepath.Join(t.TempDir(), "client")
	if err := os.CopyFS(folder, os.DirFS("../../.ci/client")); err != nil {
		t.Fatal(err)
	}
	// It has another name in the tree, since it only compiles beside a generated client.
	if err := os.Rename(filepath.Join(folder, "main.txt"), filepath.Join(folder, "main.go")); err != nil {
		t.Fatal(err)
	}
	// The generator reads OpenAPI 3.0.
	document, err := openapi.Document(w.url, server.APIEndpoints()).Downgrade()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{"openapi.json": document, "icon.png": icon.Draw("Acme Directory", 1).Bytes}
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(folder, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	environment := append(os.Environ(), "GOFLAGS=-mod=mod", "ICON=icon.png", "OIN_URL="+w.url,
		"OIN_TOKEN="+ada.token("CI", oin.ScopeWrite, oin.ScopeSubmit), "REVIEW_TOKEN="+rae.token("Desk", oin.ScopeReview))
	run := func(arguments ...string) {
		t.Helper()
		c := exec.CommandContext(t.Context(), "go", arguments...)
		c.Dir, c.Env = folder, environment
		if output, err := c.CombinedOutput(); err != nil {
			t.Fatalf("go %v: %v\n%s", arguments, err, output)
		}
	}
	run("run", "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.5.0", "-config", "generate.yaml", "openapi.json")
	run("run", ".")
}
