// Package assets holds the styles, scripts and images of the product, embedded in the binary, and
// serves them at addresses that have their content's hash in them. It imports nothing of ours.
package assets

//go:generate go tool esbuild scripts/form.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/form.js --log-level=error
//go:generate go tool esbuild scripts/page.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/page.js --log-level=error
//go:generate go tool esbuild scripts/kept.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/kept.js --log-level=error

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
)

//go:embed styles/*.css scripts/*.js bundles/*.js images/*.svg
var sources embed.FS

// file is one file under /assets/, ready to be sent.
type file struct {
	mediaType   string
	plain, gzip []byte
}

// assets are all files by their name with the content's hash in it, and names are
// their addresses by the plain one.
var assets, names = build()

// The media types are named here and not looked up: what a machine has in its
// tables must not change what we send.
var mediaTypes = map[string]string{
	".css": "text/css; charset=utf-8",
	".js":  "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
}

// imports finds where a module names another one of ours.
var imports = regexp.MustCompile(`from '\./([a-z-]+\.js)'`)

// build makes one style sheet of all files in styles, in the order of their names,
// and takes scripts and images as they are, but for the addresses in them.
func build() (map[string]file, map[string]string) {
	assets, names := map[string]file{}, map[string]string{}
	add := func(name string, content []byte) {
		sum := sha256.Sum256(content)
		ext := path.Ext(name)
		hashed := strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:4]) + ext
		assets[hashed] = file{mediaTypes[ext], content, compress(content)}
		names[name] = "/assets/" + hashed
	}
	// A module names those it needs by their plain names; it gets their addresses.
	var addScript func(name string)
	addScript = func(name string) {
		if names[name] != "" {
			return
		}
		// What go generate has made of a module and all that it imports stands for it.
		content, err := sources.ReadFile("bundles/" + name)
		if err == nil {
			add(name, content)
			return
		}
		content, err = sources.ReadFile("scripts/" + name)
		if err != nil {
			panic(fmt.Sprintf("assets: %v", err)) // a module imports one that does not exist
		}
		add(name, imports.ReplaceAllFunc(content, func(from []byte) []byte {
			needed := string(imports.FindSubmatch(from)[1])
			addScript(needed)
			return []byte("from '" + names[needed] + "'")
		}))
	}
	var styles []byte
	for _, dir := range []string{"styles", "scripts", "images"} {
		entries, err := fs.ReadDir(sources, dir)
		if err != nil {
			panic(fmt.Sprintf("assets: %v", err)) // cannot happen: they are embedded
		}
		for _, e := range entries {
			if dir == "scripts" {
				addScript(e.Name())
				continue
			}
			content, err := sources.ReadFile(dir + "/" + e.Name())
			if err != nil {
				panic(fmt.Sprintf("assets: %v", err))
			}
			if dir == "styles" {
				styles = append(styles, content...)
			} else {
				add(e.Name(), content)
			}
		}
	}
	add("app.css", styles)
	return assets, names
}

func compress(content []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is a valid one
	_, _ = w.Write(content)                               // a buffer takes everything
	_ = w.Close()
	return b.Bytes()
}

// Path is the address of a file by its plain name. A name that does not exist is
// a mistake in a page, and every test that renders it finds it.
func Path(name string) string {
	address, ok := names[name]
	if !ok {
		panic("assets: there is no asset " + name)
	}
	return address
}

// Handler serves everything under /assets/. A file's address has its content's hash
// in it, so browsers may keep it for good.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, ok := assets[strings.TrimPrefix(r.URL.Path, "/assets/")]
		if !ok {
			http.NotFound(w, r)
			return
		}
		h := w.Header()
		h.Set("Content-Type", f.mediaType)
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Vary", "Accept-Encoding")
		body := f.plain
		if len(f.gzip) < len(f.plain) && acceptsGzip(r.Header.Get("Accept-Encoding")) {
			h.Set("Content-Encoding", "gzip")
			body = f.gzip
		}
		h.Set("Content-Length", strconv.Itoa(len(body)))
		_, _ = w.Write(body) // the reader going away is no error of ours
	})
}

func acceptsGzip(header string) bool {
	for coding := range strings.SplitSeq(header, ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(coding), ";")
		if name == "gzip" {
			q = strings.TrimSpace(q)
			return q != "q=0" && !strings.HasPrefix(q, "q=0.000")
		}
	}
	return false
}
