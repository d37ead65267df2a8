package localdb

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"

	embeddedpostgres "github.com/fergusstrange/embedded-postgres"
)

// download gets PostgreSQL's programs into the user's cache folder. The library
// has no call that only downloads, so it starts a throw-away server once, on a
// loopback port and with a random password; from then on we run the programs.
func download(log *slog.Logger) (programs, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return programs{}, fmt.Errorf("download PostgreSQL: %w", err)
	}
	kept := filepath.Join(cache, "oinmanager", "postgresql")
	p := programs{dir: filepath.Join(kept, "bin")}
	if len(usable(context.Background(), []string{p.dir})) > 0 {
		return p, nil
	}
	log.Info("PostgreSQL is missing; downloading it", "to", kept)
	scratch, err := os.MkdirTemp("", "oinmanager-download-")
	if err != nil {
		return p, fmt.Errorf("download PostgreSQL: %w", err)
	}
	defer os.RemoveAll(scratch)
	port, err := freePort()
	if err != nil {
		return p, fmt.Errorf("download PostgreSQL: %w", err)
	}
	throwAway := embeddedpostgres.NewDatabase(embeddedpostgres.DefaultConfig().
		Version(embeddedpostgres.V17).BinariesPath(kept).CachePath(filepath.Join(scratch, "cache")).
		RuntimePath(filepath.Join(scratch, "run")).DataPath(filepath.Join(scratch, "data")).
		Port(port).Password(rand.Text()).Logger(io.Discard))
	if err := throwAway.Start(); err != nil {
		return p, fmt.Errorf("download PostgreSQL: %w", err)
	}
	if err := throwAway.Stop(); err != nil {
		return p, fmt.Errorf("download PostgreSQL: %w", err)
	}
	return p, nil
}

func freePort() (uint32, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	address, ok := l.Addr().(*net.TCPAddr)
	if !ok {
		return 0, errors.New("no TCP port")
	}
	return uint32(address.Port), nil
}
