package main

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// builds makes the programs that the replicas run.
type builds struct {
	dir     string // where they are kept
	scratch string
}

// current builds the release of this folder.
func (b builds) current(ctx context.Context) (string, error) {
	return b.build(ctx, ".", "oinmanager", nil)
}

func (b builds) build(ctx context.Context, source, name string, replaced map[string]string) (string, error) {
	program, err := filepath.Abs(filepath.Join(b.dir, name))
	if err != nil {
		return "", fmt.Errorf("build the program: %w", err)
	}
	if replaced, err = b.reachable(source, name, replaced); err != nil {
		return "", err
	}
	overlay, err := b.overlay(name, replaced)
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-overlay", overlay, "-o", program, "./cmd/oinmanager")
	cmd.Dir = source
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build %s: %w: %s", name, err, out)
	}
	return program, nil
}

// lastRelease returns the latest commit before one that added migrations, of which all that
// were added since have higher numbers: branches can land in another order.
func lastRelease(ctx context.Context) (string, error) {
	log, err := git(ctx, "log", "--diff-filter=A", "--format=%H", "--", "migrations/*.sql")
	if err != nil {
		return "", err
	}
	now, err := migrationsAt(ctx, "HEAD")
	if err != nil {
		return "", err
	}
	for _, commit := range strings.Fields(log) {
		before, err := migrationsAt(ctx, commit+"^")
		if err != nil {
			return "", err
		}
		since := slices.DeleteFunc(slices.Clone(now), func(name string) bool { return slices.Contains(before, name) })
		if len(before) > 0 && len(since) > 0 && slices.Max(before) < slices.Min(since) {
			return commit + "^", nil
		}
	}
	return "", fmt.Errorf("no commit has fewer migrations")
}

// migrationsAt returns the names of the migrations of a commit.
func migrationsAt(ctx context.Context, commit string) ([]string, error) {
	list, err := git(ctx, "ls-tree", "--name-only", commit, "migrations/")
	return slices.DeleteFunc(strings.Fields(list), func(name string) bool { return filepath.Ext(name) != ".sql" }), err
}

func git(ctx context.Context, args ...string) (string, error) {
	out, err := exec.CommandContext(ctx, "git", args...).CombinedOutput()
	text := strings.TrimSpace(string(out))
	if err != nil {
		return "", fmt.Errorf("git %s: %w: %s", args[0], err, text)
	}
	return text, nil
}

// old builds an earlier release, in a folder of its own.
func (b builds) old(ctx context.Context, ref string) (program, commit string, err error) {
	if commit, err = git(ctx, "rev-parse", "--short", ref+"^{commit}"); err != nil {
		return "", "", err
	}
	name := "oinmanager-" + commit + "-reachable"
	if path, err := filepath.Abs(filepath.Join(b.dir, name)); err == nil {
		if _, err := os.Stat(path); err == nil {
			return path, commit, nil
		}
	}
	tree := filepath.Join(b.scratch, "old")
	if _, err := git(ctx, "worktree", "add", "--detach", tree, commit); err != nil {
		return "", "", err
	}
	defer func() { _, _ = git(context.WithoutCancel(ctx), "worktree", "remove", "--force", tree) }()
	program, err = b.build(ctx, tree, name, nil)
	return program, commit, err
}

// clockOff is by how much the clock of the machine is off that [builds.fast] makes.
const clockOff = "600"

// fast builds a release whose program takes the machine's clock to be fast. Go's programs
// ask the kernel for the time, so nothing but another package time can change what they see.
func (b builds) fast(ctx context.Context) (string, error) {
	root, err := exec.CommandContext(ctx, "go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("find Go's packages: %w", err)
	}
	original := filepath.Join(strings.TrimSpace(string(root)), "src", "time", "time.go")
	text, err := os.ReadFile(original)
	if err != nil {
		return "", fmt.Errorf("read Go's package time: %w", err)
	}
	const now = "	sec, nsec, mono := runtimeNow()\n"
	if strings.Count(string(text), now) != 1 {
		return "", fmt.Errorf("this version of Go reads the clock in another way")
	}
	changed := filepath.Join(b.scratch, "time.go")
	if err := os.WriteFile(changed, []byte(strings.Replace(string(text), now, now+"	sec += "+clockOff+"\n", 1)), 0o600); err != nil {
		return "", fmt.Errorf("write another package time: %w", err)
	}
	return b.build(ctx, ".", "oinmanager-fast", map[string]string{original: changed})
}

// reachable adds to the files that are replaced in a build the one that connects to other
// servers: it reaches the receiver of webhooks, which is on this machine, at a host of its own.
// No setting does that, so that no program but those that are built here can be told to.
func (b builds) reachable(source, name string, replaced map[string]string) (map[string]string, error) {
	original, err := filepath.Abs(filepath.Join(source, "internal", "outbound", "outbound.go"))
	if err != nil {
		return nil, fmt.Errorf("build %s: %w", name, err)
	}
	text, err := os.ReadFile(original)
	if err != nil {
		return nil, fmt.Errorf("build %s: %w", name, err)
	}
	const imports, dial = "import (\n", "	host, port, err := net.SplitHostPort(address)\n"
	if strings.Count(string(text), imports) != 1 || strings.Count(string(text), dial) != 1 {
		return nil, fmt.Errorf("build %s: it connects to other servers in another way", name)
	}
	instead := "	if address == \"" + hookHost + ":443\" {\n		return (&net.Dialer{Timeout: dialing}).DialContext(ctx, network, os.Getenv(\"" + hookAddress + "\"))\n	}\n"
	changed := filepath.Join(b.scratch, name+"-outbound.go")
	if err := os.WriteFile(changed, []byte(strings.NewReplacer(imports, imports+"	\"os\"\n", dial, instead+dial).Replace(string(text))), 0o600); err != nil {
		return nil, fmt.Errorf("build %s: %w", name, err)
	}
	all := map[string]string{original: changed}
	maps.Copy(all, replaced)
	return all, nil
}

// overlay writes which files are replaced in a build, and returns the file that says so.
func (b builds) overlay(name string, replaced map[string]string) (string, error) {
	text, err := json.Marshal(map[string]any{"Replace": replaced})
	if err != nil {
		return "", fmt.Errorf("build %s: %w", name, err)
	}
	file := filepath.Join(b.scratch, name+"-overlay.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return "", fmt.Errorf("build %s: %w", name, err)
	}
	return file, nil
}
