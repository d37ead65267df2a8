package localdb

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// account is the user that the server runs as.
type account struct {
	name     string
	uid, gid int
	switched bool // not the user of this process
}

// databaseUser is who runs the server: whoever runs this program, but never root,
// which PostgreSQL refuses; then it is the user postgres, or else nobody.
func databaseUser() account {
	self := account{name: "oinmanager", uid: os.Getuid(), gid: os.Getgid()}
	if self.uid != 0 {
		return self
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, uidErr := strconv.Atoi(u.Uid)
		gid, gidErr := strconv.Atoi(u.Gid)
		if uidErr == nil && gidErr == nil && uid != 0 {
			return account{name: "oinmanager", uid: uid, gid: gid, switched: true}
		}
	}
	return self
}

// attributes make a child process the account's.
func (a account) attributes() *syscall.SysProcAttr {
	// A process group of its own, so that Ctrl-C on the terminal reaches this
	// program only, which then stops the server when it is done with it.
	attr := &syscall.SysProcAttr{Setpgid: true}
	if a.switched {
		attr.Credential = &syscall.Credential{Uid: uint32(a.uid), Gid: uint32(a.gid)}
	}
	return attr
}

// maxSocketFolder leaves room for “/.s.PGSQL.5432.lock” within the 104 bytes that
// the smallest of the systems allows for the path of a unix socket.
const maxSocketFolder = 104 - 20

// place decides where cluster and socket are, makes the folders, and takes the lock.
func (c *Cluster) place(o Options) error {
	if o.Ephemeral {
		dir, err := os.MkdirTemp("", "oinmanager-db-")
		if err != nil {
			return fmt.Errorf("make a folder for the private database: %w", err)
		}
		c.dir = dir
	} else {
		dir, err := filepath.Abs(o.Dir)
		if err != nil {
			return fmt.Errorf("find the folder for the private database: %w", err)
		}
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return fmt.Errorf("make a folder for the private database: %w", err)
		}
		if err := c.takeLock(dir); err != nil {
			return err
		}
		c.dir = dir
		if !c.owner.canReach(dir) {
			// A clone under /root is out of reach of the database's user, who then has
			// the cluster in a folder of its own.
			c.dir = filepath.Join("/var/lib", "oinmanager-"+nameOf(dir))
			o.Log.Info("the private database cannot be kept in the project's folder, which its user may not enter", "folder", dir, "instead", c.dir)
		}
	}
	if err := c.owner.own(c.dir); err != nil {
		return err
	}
	c.socket = c.dir
	if len(c.socket) > maxSocketFolder {
		c.socket = filepath.Join("/tmp", "oinmanager-"+nameOf(c.dir))
		return c.owner.own(c.socket)
	}
	return nil
}

// nameOf is a short name for a folder, the same each time.
func nameOf(dir string) string {
	sum := sha256.Sum256([]byte(dir))
	return hex.EncodeToString(sum[:6])
}

// takeLock holds the cluster against a second run. The system lets go of it when
// this process ends, however that comes.
func (c *Cluster) takeLock(dir string) error {
	f, err := os.OpenFile(filepath.Join(dir, "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("lock the private database: %w", err)
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return fmt.Errorf("another OIN Manager is running from this folder (%s); stop that one first", filepath.Dir(dir))
		}
		return fmt.Errorf("lock the private database: %w", err)
	}
	c.lock = f
	return nil
}

// own makes a folder that only the account may enter. One that is there already
// has to be the account's: in /tmp anybody could have made it.
func (a account) own(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make a folder for the private database: %w", err)
	}
	info, err := os.Lstat(dir)
	if err != nil {
		return fmt.Errorf("look at the folder of the private database: %w", err)
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || !info.IsDir() || (int(stat.Uid) != a.uid && int(stat.Uid) != os.Getuid()) {
		return fmt.Errorf("%s belongs to somebody else; remove it, then try again", dir)
	}
	if int(stat.Uid) != a.uid {
		if err := os.Chown(dir, a.uid, a.gid); err != nil {
			return fmt.Errorf("give the folder of the private database to its user: %w", err)
		}
	}
	if err := os.Chmod(dir, 0o700); err != nil {
		return fmt.Errorf("close the folder of the private database: %w", err)
	}
	return nil
}

// canReach reports whether the account may enter every folder on the way to dir.
func (a account) canReach(dir string) bool {
	if !a.switched {
		return true
	}
	for dir = filepath.Dir(dir); ; dir = filepath.Dir(dir) {
		info, err := os.Stat(dir)
		if err != nil {
			return false
		}
		stat, ok := info.Sys().(*syscall.Stat_t)
		if !ok {
			return false
		}
		enter := os.FileMode(0o001)
		switch {
		case int(stat.Uid) == a.uid:
			enter = 0o100
		case int(stat.Gid) == a.gid:
			enter = 0o010
		}
		if info.Mode().Perm()&enter == 0 {
			return false
		}
		if dir == filepath.Dir(dir) {
			return true
		}
	}
}
