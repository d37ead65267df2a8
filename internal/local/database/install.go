package database

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var errMissing = fmt.Errorf("PostgreSQL %d or newer not found, and installing it failed; "+
	"install it with `apt-get install postgresql` (Debian, Ubuntu), `dnf install postgresql-server postgresql-contrib` (Fedora) or `brew install postgresql@17` (macOS)", oldest)

// installer installs PostgreSQL's programs.
type installer struct {
	log  *slog.Logger
	as   *account
	root bool

	lookPath func(program string) (string, error)
	run      func(ctx context.Context, name string, args ...string) (output string, err error)

	clusterConf string // Debian's settings for clusters that its packages create
	clusters    string // Debian's list of clusters
	repository  string // of downloads
	cache       func(*account) (string, error)
}

func newInstaller(as *account, log *slog.Logger) installer {
	return installer{
		log: log, as: as, root: os.Geteuid() == 0,
		lookPath: exec.LookPath, run: runInstaller,
		clusterConf: "/etc/postgresql-common/createcluster.conf",
		clusters:    "/etc/postgresql",
		repository:  "https://repo1.maven.org/maven2",
		cache:       programsCache,
	}
}

// install installs the programs of a major version, or of any supported one for 0. As
// root it uses Debian's package, which gets security updates like the rest of the
// machine. If that isn't possible, it downloads them.
func (i installer) install(ctx context.Context, major int) error {
	var failed []error
	if i.hasApt() {
		i.log.Info("PostgreSQL not found; installing with apt-get")
		err := i.installPackage(ctx, major)
		if err == nil {
			return nil
		}
		failed = append(failed, err)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	i.log.Info("PostgreSQL not found; downloading", "from", i.repository)
	err := i.download(ctx, major)
	if err == nil {
		return nil
	}
	failed = append(failed, err)
	return fmt.Errorf("%w (tried: %s)", errMissing, strings.ReplaceAll(errors.Join(failed...).Error(), "\n", "; "))
}

func (i installer) hasApt() bool {
	_, err := i.lookPath("apt-get")
	return i.root && err == nil
}

func (i installer) installPackage(ctx context.Context, major int) (err error) {
	// A stale or unreachable source may not matter. The installation will show.
	if _, err := i.run(ctx, "apt-get", "update"); err != nil {
		i.log.Warn("apt-get update failed; continuing", "error", err)
	}
	name := "postgresql"
	if major != 0 {
		name += "-" + strconv.Itoa(major)
	} else if err := i.checkPackage(ctx, name); err != nil {
		return err
	}
	undo, err := i.noMainCluster()
	if err != nil {
		return err
	}
	before := i.debianClusters()
	// Wait for another apt-get, such as the machine's nightly one.
	if _, err := i.run(ctx, "apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", name); err != nil {
		undo()
		return err
	}
	for _, cluster := range i.debianClusters() {
		if slices.Contains(before, cluster) {
			continue
		}
		// The machine's own settings require a cluster. It stays, but isn't left
		// running.
		version, clusterName := filepath.Base(filepath.Dir(cluster)), filepath.Base(cluster)
		if _, err := i.run(ctx, "pg_ctlcluster", version, clusterName, "stop"); err != nil {
			i.log.Warn("the package's own cluster may be running", "cluster", version+"/"+clusterName, "error", err)
		}
	}
	return nil
}

var packageVersion = regexp.MustCompile(`(?m)^Version: (\d+)`)

// checkPackage returns an error if a distribution's default version is too old to be
// worth the installation.
func (i installer) checkPackage(ctx context.Context, name string) error {
	out, err := i.run(ctx, "apt-cache", "show", "--no-all-versions", name)
	if err != nil {
		return err
	}
	match := packageVersion.FindStringSubmatch(out)
	if match == nil {
		return fmt.Errorf("apt-cache does not know a version of %s", name)
	}
	if major, _ := strconv.Atoi(match[1]); major < oldest {
		return fmt.Errorf("the system's package is PostgreSQL %d", major)
	}
	return nil
}

// noMainCluster prevents Debian's package from creating and starting its own cluster.
// Its settings file is the documented switch with the smallest effect: a policy-rc.d
// would hold back other services as well, and still leave a cluster that starts at the
// next boot. An existing file is someone's decision and stays as it is.
func (i installer) noMainCluster() (undo func(), err error) {
	dir := filepath.Dir(i.clusterConf)
	madeDir := os.Mkdir(dir, 0o755) == nil
	file, err := os.OpenFile(i.clusterConf, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return func() {}, nil
	}
	if err == nil {
		_, err = file.WriteString("# Written by OIN Manager's `make run`, which needs PostgreSQL's programs and no\n" +
			"# cluster of the system. Remove this line to let packages make one again.\n" +
			"create_main_cluster = false\n")
		err = errors.Join(err, file.Close())
	}
	undo = func() {
		_ = os.Remove(i.clusterConf)
		if madeDir {
			_ = os.Remove(dir)
		}
	}
	if err != nil {
		undo()
		return nil, fmt.Errorf("keep Debian's package from starting a server: %w", err)
	}
	return undo, nil
}

func (i installer) debianClusters() []string {
	clusters, _ := filepath.Glob(filepath.Join(i.clusters, "*", "*"))
	return clusters
}

// runInstaller runs a program of the package system, without questions and without
// changes to existing settings files.
func runInstaller(ctx context.Context, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive", "UCF_FORCE_CONFFOLD=1", "LC_ALL=C")
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		lines := lastLines(stderr.Bytes(), 1)
		return "", fmt.Errorf("%s %s: %w: %s", name, args[0], err, lines)
	}
	return stdout.String(), nil
}
