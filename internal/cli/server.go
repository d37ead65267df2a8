package cli

import (
	"context"
	"errors"
	"fmt"
	"os"

	"oinmanager/internal/api/client"
	"oinmanager/internal/folder"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// remote are the settings of commands that call a server. The token is in OIN_TOKEN, or in the
// file that login writes, and never a flag, which other programs on the machine could see.
type remote struct {
	dir
	URL string `env:"OIN_URL" help:"The server's address, such as https://oin.example. Without it, the one of the last “oinmanager login”."`
}

// server is a folder beside its submission on a server.
type server struct {
	*client.Client
	t      *Terminal
	url    string
	folder *folder.Folder
	was    *folder.State
}

func (c *remote) open(t *Terminal) (*server, error) {
	api, err := t.connect(c.URL)
	if err != nil {
		return nil, err
	}
	f, err := folder.Open(c.Dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("there's no %s in %s. “oinmanager submission init” writes one", folder.Name, c.Dir)
	}
	if err != nil {
		return nil, err
	}
	was, err := folder.ReadState(c.Dir)
	if err != nil {
		return nil, err
	}
	return &server{api, t, api.Page(""), f, was}, nil
}

var errNotPushed = errors.New("this folder belongs to no submission yet. “oinmanager submission push” creates one; to continue one from the web, write its ID into " + folder.Name + " as “id: …”, then pull")

// read reads the folder's submission.
func (s *server) read(ctx context.Context) (client.Submission, error) {
	if s.folder.ID == "" {
		return client.Submission{}, errNotPushed
	}
	return s.Read(ctx, s.folder.ID)
}

func (s *server) page(id string) string { return s.Page(paths.Submission(oin.SubmissionID(id))) }

// compare returns how the files differ from the server.
func (s *server) compare(there client.Submission) []folder.Difference {
	return s.folder.Compare(there.Stored(), s.was, s.url)
}

// remember notes what is on the server now.
func (s *server) remember(there client.Submission) error {
	return s.folder.WriteState(there.Stored(), s.was, s.url)
}
