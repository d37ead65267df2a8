package database

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// programs is a folder with initdb and postgres of one version.
type programs struct {
	dir     string
	major   int
	version string // for people: "15.18"
}

func (p programs) path(name string) string { return filepath.Join(p.dir, name) }

// usualPlaces are searched after PATH, in this order. If a line matches several
// versions, the newest comes first.
var usualPlaces = []string{
	"/usr/lib/postgresql/*/bin",                               // Debian, Ubuntu
	"/usr/pgsql-*/bin",                                        // postgresql.org's packages for Fedora and RHEL
	"/opt/homebrew/opt/postgresql@*/bin",                      // Homebrew on Apple silicon
	"/usr/local/opt/postgresql@*/bin",                         // Homebrew on Intel
	"/opt/homebrew/bin",                                       // Homebrew, where its PATH is not set up
	"/Applications/Postgres.app/Contents/Versions/[0-9]*/bin", // Postgres.app
}

// search finds programs.
type search struct {
	path   string // as in $PATH
	places []string
	as     *account // who must be able to run them
}

func newSearch(as *account) search {
	places := usualPlaces
	if cache, err := programsCache(as); err == nil {
		places = append(slices.Clip(places), filepath.Join(cache, "*", "bin"))
	}
	return search{os.Getenv("PATH"), places, as}
}

// all returns each set of programs that is new enough, best first.
func (s search) all(ctx context.Context) []programs {
	var found []programs
	seen := map[string]bool{}
	for _, dir := range s.folders() {
		if seen[dir] {
			continue
		}
		seen[dir] = true
		if p, ok := s.try(ctx, dir); ok && p.major >= oldest {
			found = append(found, p)
		}
	}
	return found
}

func (s search) folders() []string {
	var dirs []string
	for _, dir := range filepath.SplitList(s.path) {
		if !filepath.IsAbs(dir) {
			continue
		}
		// PATH often has symlinks to some of the programs. All of them, and the files
		// that they need, are where the symlink leads.
		if target, err := filepath.EvalSymlinks(filepath.Join(dir, "initdb")); err == nil {
			dirs = append(dirs, filepath.Dir(target), dir)
		}
	}
	for _, place := range s.places {
		matches, _ := filepath.Glob(place)
		slices.SortStableFunc(matches, func(a, b string) int {
			return cmp.Compare(versionInPath(place, b), versionInPath(place, a))
		})
		dirs = append(dirs, matches...)
	}
	return dirs
}

// versionInPath returns the number that the place's * matches in dir.
func versionInPath(place, dir string) float64 {
	before, after, ok := strings.Cut(place, "*")
	if !ok {
		return 0
	}
	before = strings.TrimSuffix(before, "[0-9]")
	if len(dir) < len(before)+len(after) {
		return 0
	}
	number, _ := strconv.ParseFloat(dir[len(before):len(dir)-len(after)], 64)
	return number
}

// versionLine matches the output of `postgres --version`: a release ("15.18") or a
// prerelease ("19beta1").
var versionLine = regexp.MustCompile(`\(PostgreSQL\) ((\d+)[.\w]*)`)

// try asks the programs in dir for their version, as the user that will run them.
func (s search) try(ctx context.Context, dir string) (programs, bool) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	var version []string
	for _, name := range []string{"initdb", "postgres"} {
		out, err := s.as.command(ctx, "/", filepath.Join(dir, name), "--version").Output()
		if err != nil {
			return programs{}, false
		}
		version = versionLine.FindStringSubmatch(string(out))
		if version == nil {
			return programs{}, false
		}
	}
	major, err := strconv.Atoi(version[2])
	return programs{dir, major, version[1]}, err == nil
}

// getPrograms finds the programs for a new cluster, or for the existing one, which only
// its own major version can run. It installs them if there are none.
func getPrograms(ctx context.Context, cluster *existingCluster, log *slog.Logger) (programs, *account, error) {
	var info fs.FileInfo
	var major int
	if cluster != nil {
		info, major = cluster.info, cluster.major
	}
	as, err := databaseAccount(info)
	if err != nil {
		return programs{}, nil, err
	}
	found := newSearch(as).all(ctx)
	// A canceled search finds nothing, which is no reason to install anything.
	if ctx.Err() != nil {
		return programs{}, nil, ctx.Err()
	}
	if len(found) == 0 {
		if err := newInstaller(as, log).install(ctx, major); err != nil {
			return programs{}, nil, err
		}
		// The package may have created the user postgres.
		if as, err = databaseAccount(info); err != nil {
			return programs{}, nil, err
		}
		found = newSearch(as).all(ctx)
	}
	p, err := choose(found, cluster)
	return p, as, err
}

func choose(found []programs, cluster *existingCluster) (programs, error) {
	if len(found) == 0 {
		return programs{}, errMissing
	}
	if cluster == nil {
		return found[0], nil
	}
	var versions []string
	for _, p := range found {
		if p.major == cluster.major {
			return p, nil
		}
		versions = append(versions, p.version)
	}
	return programs{}, fmt.Errorf("the database in %s was created by PostgreSQL %d, but this machine only has %s. Install PostgreSQL %d, or delete the folder to start over",
		filepath.Join(cluster.home, "data"), cluster.major, strings.Join(versions, " and "), cluster.major)
}
