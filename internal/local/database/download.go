package database

import (
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"syscall"

	embeddedpostgres "github.com/fergusstrange/embedded-postgres"
)

// downloads are the versions that can be downloaded.
var downloads = map[int]embeddedpostgres.PostgresVersion{
	15: embeddedpostgres.V15,
	16: embeddedpostgres.V16,
	17: embeddedpostgres.V17,
	18: embeddedpostgres.V18,
}

const usualDownload = 17

// programsCache returns the folder of downloaded programs, which all clusters share: in
// the user's cache, or for root one that the database's user can reach.
func programsCache(as *account) (string, error) {
	if as != nil {
		return filepath.Join(firstFolder("/var/cache", "/var/db"), "oinmanager-postgresql"), nil
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the user's cache: %w", err)
	}
	return filepath.Join(cache, "oinmanager", "postgresql"), nil
}

// download downloads the programs into the cache. Their folder, named by the major
// version, only appears once it is complete.
func (i installer) download(ctx context.Context, major int) error {
	if major == 0 {
		major = usualDownload
	}
	version, ok := downloads[major]
	if !ok {
		return fmt.Errorf("no download available for PostgreSQL %d", major)
	}
	cache, err := i.cache(i.as)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return fmt.Errorf("make a folder for the download: %w", err)
	}
	// Test binaries run in parallel and may all get here: one downloads, and the others
	// wait and find the result.
	lock, err := os.OpenFile(filepath.Join(cache, "lock"), os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return fmt.Errorf("lock the download: %w", err)
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return fmt.Errorf("lock the download: %w", err)
	}
	target := filepath.Join(cache, strconv.Itoa(major))
	if found := (search{places: []string{filepath.Join(target, "bin")}, as: i.as}).all(ctx); len(found) > 0 {
		return nil
	}
	if old, err := filepath.Glob(filepath.Join(cache, "new-*")); err == nil {
		for _, dir := range old { // of downloads that were killed
			_ = os.RemoveAll(dir)
		}
	}
	work, err := os.MkdirTemp(cache, "new-")
	if err != nil {
		return fmt.Errorf("make a folder for the download: %w", err)
	}
	unpacked := filepath.Join(work, "programs")
	failed := make(chan error, 1)
	go func() { failed <- unpack(work, unpacked, version, i.repository) }()
	select {
	case err = <-failed:
	case <-ctx.Done():
		// The library can't be interrupted. What it still writes stays in work.
		return ctx.Err()
	}
	defer os.RemoveAll(work)
	// Only this user can access work, so the programs are tried as this user.
	if found := (search{places: []string{filepath.Join(unpacked, "bin")}}).all(ctx); len(found) == 0 {
		return fmt.Errorf("download PostgreSQL %s: %w", version, err)
	}
	if err := os.RemoveAll(target); err != nil {
		return fmt.Errorf("replace the last download: %w", err)
	}
	if err := os.Rename(unpacked, target); err != nil {
		return fmt.Errorf("keep the download: %w", err)
	}
	return nil
}

// unpack downloads and unpacks the programs. The library has no call for only that, and
// its server would listen on TCP. So its Start gets a superuser name that initdb
// rejects ("pg_" is reserved): it unpacks and then fails, and no server ever starts.
// Its error is therefore only meaningful if the programs aren't there afterwards.
func unpack(work, unpacked string, version embeddedpostgres.PostgresVersion, repository string) error {
	free, err := freePort() // the library requires one
	if err != nil {
		return err
	}
	library := embeddedpostgres.NewDatabase(embeddedpostgres.DefaultConfig().
		Version(version).
		Username("pg_never_started").
		Port(free).
		BinaryRepositoryURL(repository).
		CachePath(filepath.Join(work, "archive")).
		BinariesPath(unpacked).
		RuntimePath(filepath.Join(work, "run")).
		DataPath(filepath.Join(work, "data")).
		Logger(io.Discard))
	if err := library.Start(); err != nil {
		return err
	}
	return library.Stop()
}

func freePort() (uint32, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	defer listener.Close()
	return uint32(listener.Addr().(*net.TCPAddr).Port), nil
}
