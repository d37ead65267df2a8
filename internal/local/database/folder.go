package database

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// temporaryPrefix begins the name of each folder that temporaryFolder makes.
const temporaryPrefix = "oinmanager-test-"

// socketPathLimit is how long a socket's path may be on macOS; Linux allows 4 more.
const socketPathLimit = 103

// folder says where the parts of a cluster are.
type folder struct {
	given  string // as the caller wrote it, for people
	dir    string // the same, absolute and without symlinks; holds lock and log
	home   string // holds the data: dir, or a folder of the database user's own
	socket string // the folder of the server's socket
}

func (f folder) data() string       { return filepath.Join(f.home, "data") }
func (f folder) logFile() string    { return filepath.Join(f.dir, "postgres.log") }
func (f folder) moved() bool        { return f.home != f.dir }
func (f folder) socketAtHome() bool { return f.socket == filepath.Join(f.home, "socket") }

// hash makes a short name for the folder, the same in each run.
func (f folder) hash() string {
	sum := sha256.Sum256([]byte(f.dir))
	return hex.EncodeToString(sum[:6])
}

func (f folder) describe() string {
	given := f.given
	if !filepath.IsAbs(given) && !strings.HasPrefix(given, ".") {
		given = "./" + given
	}
	switch {
	case f.moved():
		return f.home + " (its user cannot reach " + given + ")"
	case !f.socketAtHome():
		return given + ", socket in " + f.socket
	}
	return given
}

func openFolder(given string) (folder, error) {
	if err := os.MkdirAll(given, 0o755); err != nil {
		return folder{}, fmt.Errorf("make the database's folder: %w", err)
	}
	dir, err := filepath.Abs(given)
	if err == nil {
		dir, err = filepath.EvalSymlinks(dir)
	}
	if err != nil {
		return folder{}, fmt.Errorf("find the database's folder: %w", err)
	}
	return folder{given: given, dir: dir, home: dir}, nil
}

// temporaryFolder makes a folder that the account owns.
func temporaryFolder(as *account) (folder, error) {
	dir, err := os.MkdirTemp(shortTemp(as), temporaryPrefix)
	if err == nil {
		err = as.give(dir)
	}
	if err != nil {
		return folder{}, fmt.Errorf("make a temporary folder for the database: %w", err)
	}
	return folder{given: dir, dir: dir, home: dir}, nil
}

// shortTemp is the machine's temporary folder, or /tmp where that is too long
// for a socket or closed to the account.
func shortTemp(as *account) string {
	dir, err := filepath.EvalSymlinks(os.TempDir())
	if err != nil || len(dir) > 60 || !as.reaches(dir) {
		return "/tmp"
	}
	return dir
}

// existingCluster is a cluster that an earlier run made.
type existingCluster struct {
	home  string
	major int
	info  fs.FileInfo // of its data directory
}

// existing finds the folder's cluster, or nil if there is none yet.
func (f folder) existing() (*existingCluster, error) {
	if f.dir == "" {
		return nil, nil
	}
	homes := []string{f.dir}
	if os.Geteuid() == 0 {
		homes = append(homes, f.ownHome())
	}
	for _, home := range homes {
		data := filepath.Join(home, "data")
		info, err := os.Lstat(data)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("look for the database: %w", err)
		}
		if uid := info.Sys().(*syscall.Stat_t).Uid; os.Geteuid() != 0 && int(uid) != os.Geteuid() {
			return nil, fmt.Errorf("the database in %s belongs to another user (ID %d). Run as that user or as root, or delete the folder", data, uid)
		}
		text, err := os.ReadFile(filepath.Join(data, "PG_VERSION"))
		if errors.Is(err, fs.ErrNotExist) && os.Remove(data) == nil {
			continue // it was empty
		}
		major, _ := strconv.Atoi(strings.TrimSpace(string(text)))
		if err != nil || major == 0 {
			return nil, fmt.Errorf("%s isn't a PostgreSQL cluster (no readable PG_VERSION). Move or delete it", data)
		}
		return &existingCluster{home, major, info}, nil
	}
	return nil, nil
}

// ownHome is where the database's user keeps a cluster whose folder that user
// cannot reach, as with a clone under /root.
func (f folder) ownHome() string {
	return filepath.Join(firstFolder("/var/lib", "/var/db"), "oinmanager-"+f.hash())
}

func firstFolder(dirs ...string) string {
	for _, dir := range dirs {
		if info, err := os.Stat(dir); err == nil && info.IsDir() {
			return dir
		}
	}
	return os.TempDir()
}

// settle decides where data and socket are. A cluster that exists stays where
// it is.
func (f *folder) settle(as *account, found *existingCluster) error {
	switch {
	case found != nil:
		f.home = found.home
		if !as.reaches(f.data()) {
			return fmt.Errorf("the database in %s isn't accessible to its own user %s. Give that user access to each parent folder, or move the cluster", f.data(), as.name)
		}
	case as.reaches(f.dir):
		f.home = f.dir
	default:
		f.home = f.ownHome()
		if err := privateFolder(f.home, as); err != nil {
			return err
		}
	}
	f.socket = filepath.Join(f.home, "socket")
	// A comma separates folders in PostgreSQL's setting and hosts in a URL.
	if len(filepath.Join(f.socket, ".s.PGSQL."+port)) > socketPathLimit || strings.Contains(f.socket, ",") {
		f.socket = filepath.Join(shortTemp(as), "oinmanager-"+f.hash())
	}
	return nil
}

// makeSocketFolder makes the socket's folder, or checks it. Its mode is the only
// lock on the server, which trusts whoever reaches the socket.
func (f folder) makeSocketFolder(as *account) error {
	if f.socketAtHome() {
		// Begin with an empty one: a socket's lock file of a killed server can
		// name a process number that somebody else has by now.
		if err := os.RemoveAll(f.socket); err != nil {
			return fmt.Errorf("remove the old socket: %w", err)
		}
		return privateFolder(f.socket, as)
	}
	if err := privateFolder(f.socket, as); err != nil {
		return err
	}
	for _, name := range []string{".s.PGSQL." + port, ".s.PGSQL." + port + ".lock"} {
		if err := os.RemoveAll(filepath.Join(f.socket, name)); err != nil {
			return fmt.Errorf("remove the old socket: %w", err)
		}
	}
	return nil
}

// privateFolder makes a folder that only the account can enter. One that exists
// already is used only if it is just that, because in a shared place anybody may
// have made it.
func privateFolder(path string, as *account) error {
	err := os.Mkdir(path, 0o700)
	if err == nil {
		if err := as.give(path); err != nil {
			return fmt.Errorf("give %s to the database's user: %w", path, err)
		}
		return nil
	}
	if !errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("make a private folder: %w", err)
	}
	info, err := os.Lstat(path)
	if err != nil {
		return fmt.Errorf("check a private folder: %w", err)
	}
	uid := info.Sys().(*syscall.Stat_t).Uid
	if !info.IsDir() || info.Mode().Perm() != 0o700 || (uid != as.id() && uid != uint32(os.Geteuid())) {
		return fmt.Errorf("%s isn't a private folder of the database's user. Delete it", path)
	}
	if err := as.give(path); err != nil {
		return fmt.Errorf("give %s to the database's user: %w", path, err)
	}
	return nil
}

// removeLeftovers removes the temporary folders of test runs that were killed
// more than a day ago. What cannot be removed is left: it is only tidying.
func removeLeftovers(as *account) {
	dirs, _ := filepath.Glob(filepath.Join(shortTemp(as), temporaryPrefix+"*"))
	for _, dir := range dirs {
		info, err := os.Lstat(dir)
		if err != nil || !info.IsDir() || time.Since(info.ModTime()) < 24*time.Hour {
			continue
		}
		if info.Sys().(*syscall.Stat_t).Uid != as.id() {
			continue
		}
		f := folder{dir: dir, home: dir, socket: filepath.Join(dir, "socket")}
		if pid, _ := f.recordedPID(); pid != 0 && f.isServer(pid) {
			continue
		}
		lock, err := lockFolder(f)
		if err != nil {
			continue // its owner lives
		}
		_ = os.RemoveAll(dir)
		lock.Close()
	}
}
