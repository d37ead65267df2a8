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

// temporaryPrefix is the prefix of the folders that temporaryFolder creates.
const temporaryPrefix = "oinmanager-test-"

// socketPathLimit is the maximum length of a socket's path on macOS. Linux allows 4
// more.
const socketPathLimit = 103

// folder has the places of a cluster's parts.
type folder struct {
	given  string // as the caller wrote it, for people
	dir    string // the same, absolute and without symlinks; contains lock and log
	home   string // contains the data: dir, or a separate folder of the database's user
	socket string // the folder of the server's socket
}

func (f folder) data() string       { return filepath.Join(f.home, "data") }
func (f folder) logFile() string    { return filepath.Join(f.dir, "postgres.log") }
func (f folder) moved() bool        { return f.home != f.dir }
func (f folder) socketAtHome() bool { return f.socket == filepath.Join(f.home, "socket") }

// hash returns a short name for the folder, the same in each run.
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

// temporaryFolder creates a folder that the account owns.
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

// shortTemp returns the machine's temporary folder, or /tmp if that is too long for a
// socket's path or the account can't enter it.
func shortTemp(as *account) string {
	dir, err := filepath.EvalSymlinks(os.TempDir())
	if err != nil || len(dir) > 60 || !as.reaches(dir) {
		return "/tmp"
	}
	return dir
}

// existingCluster is a cluster that an earlier run created.
type existingCluster struct {
	home  string
	major int
	info  fs.FileInfo // of its data directory
}

// existing returns the folder's cluster, or nil if there is none yet.
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

// ownHome returns the folder for a cluster whose given folder the database's user can't
// reach, as in a clone under /root.
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

// settle decides where data and socket are. An existing cluster stays in its place.
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

// makeSocketFolder creates the socket's folder, or checks it. Its mode is all that
// protects the server, which trusts everyone who can reach the socket.
func (f folder) makeSocketFolder(as *account) error {
	if f.socketAtHome() {
		// Start with an empty one: the socket's lock file of a killed server can
		// contain a PID that now belongs to another process.
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

// privateFolder creates a folder that only the account can enter. It accepts an
// existing one only if it has the same owner and mode, because in a shared place anyone
// can create it.
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

// removeLeftovers deletes the temporary folders of test runs that were killed more than
// a day ago. It ignores errors, since it only tidies up.
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
			continue // its owner is alive
		}
		_ = os.RemoveAll(dir)
		lock.Close()
	}
}
