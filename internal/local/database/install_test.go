package database

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// machine is an installer on a machine without PostgreSQL or network, and what it ran.
type machine struct {
	installer
	ran []string
}

func newMachine(t *testing.T) *machine {
	root := t.TempDir()
	t.Setenv("TMPDIR", root) // the download's library leaves its log there
	m := &machine{}
	m.installer = installer{
		log:  slog.New(slog.DiscardHandler),
		root: true,
		lookPath: func(name string) (string, error) {
			return "/usr/bin/" + name, nil
		},
		clusterConf: filepath.Join(root, "postgresql-common", "createcluster.conf"),
		clusters:    filepath.Join(root, "postgresql"),
		repository:  "http://127.0.0.1:1",
		cache:       func(*account) (string, error) { return filepath.Join(root, "cache"), nil },
	}
	m.does(func(string) (string, error) { return "", nil })
	return m
}

func (m *machine) does(answer func(command string) (string, error)) {
	m.run = func(_ context.Context, name string, args ...string) (string, error) {
		command := name + " " + strings.Join(args, " ")
		m.ran = append(m.ran, command)
		if strings.HasPrefix(command, "apt-cache") {
			if out, err := answer(command); out != "" || err != nil {
				return out, err
			}
			return "Package: postgresql\nVersion: 15+248+deb12u1\n", nil
		}
		return answer(command)
	}
}

const aptInstall = "apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 "

func TestRootOnDebianInstallsThePackage(t *testing.T) {
	m := newMachine(t)
	if err := m.install(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	want := []string{"apt-get update", "apt-cache show --no-all-versions postgresql", aptInstall + "postgresql"}
	if diff := cmp.Diff(want, m.ran); diff != "" {
		t.Error(diff)
	}
	conf, err := os.ReadFile(m.clusterConf)
	if err != nil || !strings.Contains(string(conf), "\ncreate_main_cluster = false\n") {
		t.Errorf("%s, %v", conf, err)
	}
}

func TestClusterThatExistsNeedsItsOwnPackage(t *testing.T) {
	m := newMachine(t)
	if err := m.install(t.Context(), 16); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"apt-get update", aptInstall + "postgresql-16"}, m.ran); diff != "" {
		t.Error(diff)
	}
}

func TestMachinesOwnSettingsStayAndItsNewServerIsStopped(t *testing.T) {
	m := newMachine(t)
	if err := os.MkdirAll(filepath.Dir(m.clusterConf), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(m.clusterConf, []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(m.clusters, "13", "old"), 0o755); err != nil {
		t.Fatal(err)
	}
	m.does(func(command string) (string, error) {
		if strings.HasPrefix(command, "apt-get install") {
			return "", os.MkdirAll(filepath.Join(m.clusters, "15", "main"), 0o755)
		}
		return "", nil
	})
	if err := m.install(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	if last := m.ran[len(m.ran)-1]; last != "pg_ctlcluster 15 main stop" {
		t.Errorf("at last it ran %q", last)
	}
	if conf, _ := os.ReadFile(m.clusterConf); string(conf) != "mine" {
		t.Errorf("the settings are now %q", conf)
	}
}

func TestNothingIsLeftWhenNothingWorks(t *testing.T) {
	m := newMachine(t)
	m.does(func(command string) (string, error) {
		if strings.HasPrefix(command, "apt-get") {
			return "", errors.New("no network")
		}
		return "", nil
	})
	err := m.install(t.Context(), 0)
	if !errors.Is(err, errMissing) || strings.Contains(err.Error(), "\n") {
		t.Errorf("got %v", err)
	}
	for _, want := range []string{"no network", "apt-get install postgresql", "dnf install postgresql-server", "brew install postgresql"} {
		if !strings.Contains(fmt.Sprint(err), want) {
			t.Errorf("%v does not say %q", err, want)
		}
	}
	if exists(filepath.Dir(m.clusterConf)) {
		t.Error("Debian's settings are left")
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(m.clusters), "cache", "new-*")); len(left) > 0 {
		t.Errorf("left %v", left)
	}
}

func TestPackageIsPassedOver(t *testing.T) {
	tests := []struct {
		name  string
		setUp func(*machine)
		ran   int
	}{
		{"as an ordinary user", func(m *machine) { m.root = false }, 0},
		{"without apt-get", func(m *machine) {
			m.lookPath = func(string) (string, error) { return "", exec.ErrNotFound }
		}, 0},
		{"when it is too old", func(m *machine) {
			m.does(func(command string) (string, error) {
				if strings.HasPrefix(command, "apt-cache") {
					return "Version: 14+238\n", nil
				}
				return "", nil
			})
		}, 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := newMachine(t)
			m.repository = fakeRepository(t)
			test.setUp(m)
			if err := m.install(t.Context(), 0); err != nil {
				t.Fatal(err)
			}
			if len(m.ran) != test.ran {
				t.Errorf("ran %q", m.ran)
			}
			cache, _ := m.cache(nil)
			found := search{places: []string{filepath.Join(cache, "*", "bin")}}.all(t.Context())
			if len(found) != 1 || found[0].version != "17.5" {
				t.Errorf("downloaded %v", found)
			}
			entries, _ := os.ReadDir(cache)
			if len(entries) != 2 { // 17, lock
				t.Errorf("left %v", entries)
			}
			// What is there isn't downloaded again.
			m.repository = "http://127.0.0.1:1"
			if err := m.download(t.Context(), 0); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestCancelledInstallDownloadsNothing(t *testing.T) {
	m := newMachine(t)
	ctx, cancel := context.WithCancel(t.Context())
	m.does(func(command string) (string, error) {
		if strings.HasPrefix(command, "apt-get install") {
			cancel()
			return "", ctx.Err()
		}
		return "", nil
	})
	if err := m.install(ctx, 0); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if cache, _ := m.cache(nil); exists(cache) || exists(m.clusterConf) {
		t.Error("it went on")
	}
}

func TestThereIsNoDownloadOfAnUnknownVersion(t *testing.T) {
	m := newMachine(t)
	if err := m.download(t.Context(), 99); err == nil || !strings.Contains(err.Error(), "no download available for PostgreSQL 99") {
		t.Errorf("got %v", err)
	}
}

// fakeRepository serves programs that only tell their version, packed as the
// real ones are.
func fakeRepository(t *testing.T) string {
	t.Helper()
	archive, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(fakePrograms), ""))
	if err != nil {
		t.Fatal(err)
	}
	var jar bytes.Buffer
	z := zip.NewWriter(&jar)
	file, err := z.Create("postgres.txz")
	if err == nil {
		_, err = file.Write(archive)
	}
	if err = errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".sha256") {
			fmt.Fprintf(w, "%x", sha256.Sum256(jar.Bytes()))
			return
		}
		_, _ = w.Write(jar.Bytes())
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// fakePrograms returns a tar.xz of bin/{initdb,postgres,pg_ctl}, each of which prints
// its version for --version and otherwise fails.
const fakePrograms = `
/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Cf/AMxdADEaShsFkZA3OlG9V3Gz1uEhGuzodTR9POem
V5xBuI5pdqsf/+4UwN7nrRvpQeMWa9kk/xui8n7pnHIMgKdCJlIPHj9cW9oWNHumnd0kHeXO21Xx
st6ehGyKQtlG46p3X7IlyTP0lKoPEcvBL+l7nl7bvVKvkKxjXQjI0l4Ay2NI8HvWUB/czloLwex6
Er9Kx79Fb16V2EetSrmiscCUCFa/z9vwWjyHw/UVfF237Zv1JuTCHiJlMutiqC+CdIejTSHLszUT
zYtQJZbdAAAvnkyqrbxojwAB6AGAUAAACfzHhbHEZ/sCAAAAAARZWg==`
