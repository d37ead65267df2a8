// Package folder reads a submission that an ISV keeps as files, beside the code that it
// is about: submission.yaml with the answers, by their names in the API, and the icon and
// the flow test suite that it names. It knows where in the files each answer is, and says
// of each place what the form's rules and the checks find there, without a server.
//
// It knows nothing of the API's requests, of other orgs, and of what is stored.
package folder

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// Name is the name of the file with the answers.
const Name = "submission.yaml"

// maxBytes bounds the file with the answers. The answers of a whole form are a tenth of it.
const maxBytes = 1 << 20

// Folder is a submission in files.
type Folder struct {
	Dir string
	// ID is the submission on the server that the folder belongs to, or empty until it was
	// pushed.
	ID oin.SubmissionID
	// Answers are the answers as they would be stored. A secret has a made-up ID.
	Answers oin.Answers
	// Files are the files that answers name, by field.
	Files map[oin.Key]File
	// Variables are the names of the environment variables that secrets come from, by field.
	Variables map[oin.Key]string

	source []byte
	faults []Finding // of the files themselves
	places map[oin.Key]places
	suite  *flopack.Suite
}

// File is a file that an answer names.
type File struct {
	Path string // relative to the folder
	Data []byte
}

// Place is a place in a file, as editors show it.
type Place struct {
	File         string // relative to the folder
	Line, Column int    // counted from 1
}

func (p Place) String() string { return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column) }

// places are where the answer to a field is.
type places struct {
	name  Place
	value Place
	items []Place // of a list
}

// item returns the place of an item of a list, or of the value if there is none.
func (p places) item(i int) Place {
	if i >= 0 && i < len(p.items) {
		return p.items[i]
	}
	return p.value
}

// Open reads a folder. What is wrong with the files themselves is among the findings of
// [Folder.Validate]. It returns [os.ErrNotExist] if the folder has no submission.yaml.
func Open(dir string) (*Folder, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	source, err := read(root, Name, maxBytes)
	if err != nil {
		return nil, err
	}
	f := &Folder{Dir: dir, source: source, Answers: oin.Answers{}, Files: map[oin.Key]File{}, Variables: map[oin.Key]string{}, places: map[oin.Key]places{}}
	f.parse(source)
	f.readFiles(root)
	return f, nil
}

// read reads a file of the folder, and nothing outside it, symbolic links included.
func read(root *os.Root, name string, most int64) ([]byte, error) {
	file, err := root.Open(filepath.FromSlash(name))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, errors.Join(err, fmt.Errorf("%s isn't a file", name))
	}
	data, err := io.ReadAll(io.LimitReader(file, most+1))
	if err == nil && int64(len(data)) > most {
		err = fmt.Errorf("%s has more than %d bytes", name, most)
	}
	return data, err
}

// at returns where a finding about a field is shown: at the item, at the answer, or at the
// beginning of the file if the field isn't there.
func (f *Folder) at(key oin.Key, item int) Place {
	if p, ok := f.places[key]; ok {
		return p.item(item)
	}
	return Place{Name, 1, 1}
}

// fault adds a finding about the files themselves.
func (f *Folder) fault(at Place, field *oin.Field, text string, args ...any) {
	if len(args) > 0 {
		text = fmt.Sprintf(text, args...)
	}
	f.faults = append(f.faults, Finding{Place: at, Field: field, Level: Error, Rule: "file", Text: text})
}

// refused reports whether the file's own findings include one about a field.
func (f *Folder) refused(field *oin.Field) bool {
	return slices.ContainsFunc(f.faults, func(x Finding) bool { return x.Field == field })
}
