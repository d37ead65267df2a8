// Package assets embeds the styles, scripts, and images of the product, and serves them
// at URLs that contain a hash of the content. It imports no other package of this
// module.
package assets

//go:generate go tool esbuild scripts/form.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/form.js --log-level=error
//go:generate go tool esbuild scripts/page.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/page.js --log-level=error
//go:generate go tool esbuild scripts/queue.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/queue.js --log-level=error
//go:generate go tool esbuild scripts/kept.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/kept.js --log-level=error
//go:generate go tool esbuild scripts/review.js --bundle --minify --format=esm --target=es2022 --outfile=bundles/review.js --log-level=error

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

// file is a file under /assets/, ready to be sent.
type file struct {
	mediaType   string
	plain, gzip []byte
}

// assets maps names with a content hash to files, and names maps plain names to URL
// paths.
var assets, names = build()

// The media types don't come from the operating system's tables, which differ between
// machines.
var mediaTypes = map[string]string{
	".css": "text/css; charset=utf-8",
	".js":  "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
}

// imports matches where a module imports another one.
var imports = regexp.MustCompile(`from '\./([a-z-]+\.js)'`)

// build concatenates all files in styles, in the order of their names, into one style
// sheet. Scripts and images stay as they are, except for the paths in imports.
func build() (map[string]file, map[string]string) {
	assets, names := map[string]file{}, map[string]string{}
	add := func(name string, content []byte) {
		sum := sha256.Sum256(content)
		ext := path.Ext(name)
		hashed := strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:4]) + ext
		assets[hashed] = file{mediaTypes[ext], content, compress(content)}
		names[name] = "/assets/" + hashed
	}
	// A module imports others by their plain names, which are replaced by their paths.
	var addScript func(name string)
	addScript = func(name string) {
		if names[name] != "" {
			return
		}
		// If there is a bundle of a module and its imports, it is used instead.
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

// Path returns the URL path of a file by its plain name. It panics if there is none, so
// that any test that renders the page fails.
func Path(name string) string {
	address, ok := names[name]
	if !ok {
		panic("assets: there is no asset " + name)
	}
	return address
}

// Handler serves everything under /assets/. A file's path contains a hash of its
// content, so browsers can cache it forever.
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
		_, _ = w.Write(body) // a reader that goes away is not an error
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
