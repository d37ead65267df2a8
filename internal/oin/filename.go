package oin

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oinmanager/internal/flopack"
)

// fileEndings are the extensions allowed for a media type. The first one replaces any
// other.
var fileEndings = map[string][]string{
	"image/png":        {".png"},
	"image/jpeg":       {".jpg", ".jpeg"},
	"image/gif":        {".gif"},
	"application/pdf":  {".pdf"},
	"text/plain":       {".txt", ".log", ".md", ".csv", ".json"},
	"application/json": append(slices.Clone(flopack.Endings), ".json"),
}

// maxFileName is the maximum length of a name in bytes. File systems allow 255.
const maxFileName = 200

var (
	// reservedName matches the names of devices on Windows, with any extension.
	reservedName = regexp.MustCompile(`(?i)^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)`)
	ending       = regexp.MustCompile(`(?i)\.[a-z][a-z0-9]{0,9}$`)
)

// FileName returns an uploaded file's name, made safe to show and to save on any machine:
// without folders, invisible characters, and names that a system reserves, and with an
// extension of its media type.
func FileName(name, mediaType string) string {
	name = path.Base(strings.ReplaceAll(strings.ToValidUTF8(name, ""), `\`, "/"))
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || strings.ContainsRune(`<>:"/|?*`, r) {
			return -1
		}
		return r
	}, Line(name))
	name = strings.TrimRight(name, ". ")
	stem, end := name, ""
	if allowed := fileEndings[mediaType]; len(allowed) > 0 {
		end = ending.FindString(name)
		stem = strings.TrimSuffix(name, end)
		if !slices.Contains(allowed, strings.ToLower(end)) {
			end = allowed[0]
		}
	}
	stem = strings.Trim(stem, ". ")
	if reservedName.MatchString(stem) {
		stem = "_" + stem
	}
	for len(stem)+len(end) > maxFileName {
		_, last := utf8.DecodeLastRuneInString(stem)
		stem = stem[:len(stem)-last]
	}
	if stem = strings.Trim(stem, ". "); stem == "" {
		stem = "file"
	}
	return stem + end
}
