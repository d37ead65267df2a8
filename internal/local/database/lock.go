package database

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// A killed process can leave behind a forked child that holds the lock until it becomes
// another program. That takes a moment, so the lock is retried.
const (
	lockTries = 15
	lockPause = 20 * time.Millisecond
)

// lockFolder locks the folder for this process. The OS releases the lock when the
// process exits. The server doesn't inherit it, because Go opens files close-on-exec.
func lockFolder(f folder) (*os.File, error) {
	lock, err := os.OpenFile(filepath.Join(f.dir, "lock"), os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock the database's folder: %w", err)
	}
	err = flock(lock)
	for try := 0; errors.Is(err, syscall.EWOULDBLOCK) && try < lockTries; try++ {
		time.Sleep(lockPause)
		err = flock(lock)
	}
	if err != nil {
		lock.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("another OIN Manager uses this folder (%s)", f.dir)
		}
		return nil, fmt.Errorf("lock %s: %w", lock.Name(), err)
	}
	return lock, nil
}

func flock(file *os.File) error {
	for {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}
