package database

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestSocketOfALongFolderIsElsewhere(t *testing.T) {
	for name, dir := range map[string]string{
		"long":                  filepath.Join(reachable(t), strings.Repeat("long-", 20), "postgres"),
		"with a comma":          filepath.Join(reachable(t), "a,b"),
		"odd, but short enough": filepath.Join(reachable(t), `a b+c"d%é`),
	} {
		t.Run(name, func(t *testing.T) {
			move(t, existing(t), dir)
			c := mustStart(t, Options{Dir: dir})
			query(t, c, `select 'answers'`)
			elsewhere := !c.folder.socketAtHome()
			if elsewhere == strings.HasPrefix(name, "odd") || elsewhere != strings.Contains(c.Where(), "socket in "+c.folder.socket) {
				t.Errorf("socket in %s, %s", c.folder.socket, c.Where())
			}
			mustStop(t, c)
			if elsewhere && exists(c.folder.socket) {
				t.Errorf("%s is left", c.folder.socket)
			}
		})
	}
}

// move gives a cluster's folder another name, in a folder that is made for it.
func move(t *testing.T, from, to string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(from, to); err != nil {
		t.Fatal(err)
	}
}

func TestSharedFolderForTheSocketIsRefused(t *testing.T) {
	dir := filepath.Join(reachable(t), strings.Repeat("long-", 20))
	f, err := openFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	as, err := databaseAccount(nil)
	if err != nil {
		t.Fatal(err)
	}
	socket := filepath.Join(shortTemp(as), "oinmanager-"+f.hash())
	if err := os.Mkdir(socket, 0o755); err != nil {
		t.Fatal(err)
	}
	defer os.Remove(socket)
	_, err = Start(t.Context(), Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), socket+" isn't a private folder") {
		t.Errorf("got %v", err)
	}
}

func TestClusterOutOfItsUsersReachIsKeptElsewhere(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root runs PostgreSQL as someone else")
	}
	dir := filepath.Join(reachable(t), "closed", "postgres")
	if err := os.Mkdir(filepath.Dir(dir), 0o700); err != nil {
		t.Fatal(err)
	}
	f, err := openFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(f.ownHome()) })
	c := mustStart(t, Options{Dir: dir})
	query(t, c, `create table kept as select 'yes' as answer`)
	if c.folder.home != f.ownHome() || !strings.Contains(c.Where(), f.ownHome()) {
		t.Errorf("kept in %s; %s", c.folder.home, c.Where())
	}
	if info, err := os.Stat(c.folder.home); err != nil || info.Mode().Perm() != 0o700 || info.Sys().(*syscall.Stat_t).Uid == 0 {
		t.Errorf("%v, %v", info, err)
	}
	mustStop(t, c)
	// It stays there when the folder opens later: there is the data.
	if err := os.Chmod(filepath.Dir(dir), 0o755); err != nil {
		t.Fatal(err)
	}
	c = mustStart(t, Options{Dir: dir})
	if got := query(t, c, `select answer from kept`); got != "yes" {
		t.Errorf("kept %q", got)
	}
	mustStop(t, c)
}

func TestClusterThatIsShutAwayIsNotReplaced(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root runs PostgreSQL as someone else")
	}
	dir := filepath.Join(reachable(t), "parent", "postgres")
	move(t, existing(t), dir)
	if err := os.Chmod(filepath.Dir(dir), 0o700); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), "isn't accessible to its own user") {
		t.Errorf("got %v", err)
	}
}

func TestClusterOfAnotherVersionIsRefused(t *testing.T) {
	dir := existing(t)
	c := mustStart(t, Options{Dir: dir})
	data, version := c.folder.data(), c.programs.version
	mustStop(t, c)
	if err := os.WriteFile(filepath.Join(data, "PG_VERSION"), []byte("99\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), data+" was created by PostgreSQL 99, but this machine only has ") || !strings.Contains(err.Error(), version) {
		t.Errorf("got %v", err)
	}
	if err := os.Remove(filepath.Join(data, "PG_VERSION")); err != nil {
		t.Fatal(err)
	}
	_, err = Start(t.Context(), Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), "isn't a PostgreSQL cluster") {
		t.Errorf("got %v", err)
	}
}

func TestLeftoversAreRemovedAfterADay(t *testing.T) {
	as, err := databaseAccount(nil)
	if err != nil {
		t.Fatal(err)
	}
	leave := func(age time.Duration) folder {
		f, err := temporaryFolder(as)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = os.RemoveAll(f.dir) })
		if err := os.Mkdir(filepath.Join(f.dir, "data"), 0o700); err != nil {
			t.Fatal(err)
		}
		lock, err := lockFolder(f)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { lock.Close() })
		if age != 0 {
			lock.Close()
		}
		then := time.Now().Add(-max(age, 48*time.Hour))
		if age == time.Hour {
			then = time.Now().Add(-age)
		}
		if err := os.Chtimes(f.dir, then, then); err != nil {
			t.Fatal(err)
		}
		return f
	}
	old, young, inUse := leave(48*time.Hour), leave(time.Hour), leave(0)
	removeLeftovers(as)
	if exists(old.dir) || !exists(young.dir) || !exists(inUse.dir) {
		t.Errorf("old: %v, young: %v, in use: %v", exists(old.dir), exists(young.dir), exists(inUse.dir))
	}
}
