package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"oinmanager/internal/api/client"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// Account are the commands that get and end a token.
type Account struct {
	Login  login   `cmd:"" group:"account" help:"Sign in through a browser, and keep a token for the other commands."`
	Logout logout  `cmd:"" group:"account" help:"End the token that login got, and forget it."`
	Token  ciToken `cmd:"" group:"account" help:"In a job of GitHub Actions or GitLab: print a token for 15 minutes."`
}

// accounts are the tokens of a machine, in a file that only its owner can read.
type accounts struct {
	URL    string            `json:"url"` // of the last login
	Tokens map[string]string `json:"tokens"`
}

// file returns the path of the file with accounts.
func (t *Terminal) file() (string, error) {
	if path := t.Env("OIN_CONFIG"); path != "" {
		return path, nil
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("there's no folder for settings: %w. Set OIN_CONFIG to the path of a file", err)
	}
	return filepath.Join(dir, "oinmanager", "config.json"), nil
}

// accounts reads the file. It returns an error if others can read it.
func (t *Terminal) accounts() (a accounts, path string, err error) {
	a.Tokens = map[string]string{}
	if path, err = t.file(); err != nil {
		return a, path, err
	}
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return a, path, nil
	}
	if err != nil {
		return a, path, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return a, path, err
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 && runtime.GOOS != "windows" {
		return a, path, fmt.Errorf("%s has tokens, and others on this machine can read or change it (%#o). Run “chmod 600 %s”, and “oinmanager logout” if someone may have", path, mode, path)
	}
	if err := json.NewDecoder(io.LimitReader(file, 1<<20)).Decode(&a); err != nil {
		return a, path, fmt.Errorf("%s can't be read: %w. Remove it, and run “oinmanager login”", path, err)
	}
	if a.Tokens == nil {
		a.Tokens = map[string]string{}
	}
	return a, path, nil
}

// write writes the file as a whole, so that it is never half of one.
func (a accounts) write(path string) error {
	body, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), ".config-*") // with 0600
	if err != nil {
		return err
	}
	_, err = file.Write(append(body, '\n'))
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		_ = os.Remove(file.Name())
	}
	return err
}

// connect returns a client with the server and the token of a command: those of the environment,
// or else of the last login. A token from the file goes only to the server that gave it.
func (t *Terminal) connect(address string) (*client.Client, error) {
	server, token := strings.TrimSuffix(address, "/"), t.Env("OIN_TOKEN")
	if server == "" || token == "" {
		known, _, err := t.accounts()
		if err != nil {
			return nil, err
		}
		if server = cmp.Or(server, strings.TrimSuffix(known.URL, "/")); server == "" {
			return nil, errors.New("no server is known. Run “oinmanager login https://…”, or set OIN_URL and OIN_TOKEN")
		}
		if token = cmp.Or(token, known.Tokens[server]); token == "" {
			return nil, fmt.Errorf("there's no token for %s. Run “oinmanager login %s”, or set OIN_TOKEN", server, server)
		}
	}
	api, err := client.New(server, token)
	if err != nil {
		return nil, err
	}
	api.Renew = t.renew(api, server)
	return api, nil
}

// renew says how to get another token than the one that a command has used.
func (t *Terminal) renew(api *client.Client, server string) string {
	switch {
	case t.Env("OIN_TOKEN") == "":
		return fmt.Sprintf("Run “oinmanager login %s” to get another token.", server)
	case t.Env("OIN_AUDIENCE") != "" || t.Env("OIN_ID_TOKEN") != "":
		return "A trusted publisher's token works for 15 minutes, so run “export OIN_TOKEN=$(oinmanager token)” in the job right before this command."
	case t.Env("CI") != "":
		return "Create another token at " + api.Page(paths.Tokens) + ", and put it into the secret that the job has as OIN_TOKEN."
	default:
		return fmt.Sprintf("It's the one in OIN_TOKEN: set it to another token from %s, or unset it and run “oinmanager login %s”.", api.Page(paths.Tokens), server)
	}
}

// at is the server of a command.
type at struct {
	URL string `arg:"" optional:"" env:"OIN_URL" help:"The server's address, such as https://oin.example. Without it, the one of the last login."`
}

func (c at) server(known accounts) (string, error) {
	server := strings.TrimSuffix(cmp.Or(c.URL, known.URL), "/")
	if server == "" {
		return "", errors.New("name the server: oinmanager login https://oin.example")
	}
	return server, nil
}

type login struct {
	at
	NoBrowser bool `help:"Only print the address, and open no browser."`
}

// Help implements kong's HelpProvider.
func (login) Help() string {
	return `Prints a code and an address, and opens the address in a browser where it can. Check that the page shows the same code, and confirm. The token is kept in a file that only you can read, and listed at API tokens, where your org can revoke it.

In CI, use a trusted publisher (see “oinmanager token --help”), or set OIN_URL and OIN_TOKEN. They come before what login has kept.

Example:
  oinmanager login https://oin.example`
}

func (c *login) Run(ctx context.Context, t *Terminal) error {
	known, _, err := t.accounts()
	if err != nil {
		return err
	}
	server, err := c.server(known)
	if err != nil {
		return err
	}
	api, err := client.New(server, "")
	if err != nil {
		return err
	}
	machine, _ := os.Hostname() // the server has a name for a machine without one
	code, err := api.StartLogin(ctx, machine)
	if err != nil {
		return err
	}
	if !strings.HasPrefix(code.VerificationURIComplete, server+"/") {
		return fmt.Errorf("%s names a page elsewhere, %.200q: nothing was done", server, code.VerificationURIComplete)
	}
	fmt.Fprintf(t.Out, "Code: %s\n\nOpen %s\nand check that it shows this code.\n", code.UserCode, code.VerificationURIComplete)
	if !c.NoBrowser {
		_ = t.browse(ctx, code.VerificationURIComplete) // the address is above
	}
	wait := time.Duration(min(max(code.Interval, 1), 60)) * time.Second
	for left := time.Duration(min(code.ExpiresIn, 3600)) * time.Second; left > 0; left -= wait {
		if err := t.sleep(ctx, wait); err != nil {
			return err
		}
		got, err := api.FinishLogin(ctx, code.DeviceCode)
		if client.IsCode(err, oin.CodePending) || client.IsAway(err) { // it may be restarted meanwhile
			continue
		}
		if err != nil {
			return err
		}
		known, path, err := t.accounts() // another login may have written it meanwhile
		if err != nil {
			return fmt.Errorf("the token could not be kept, so revoke it at %s: %w", api.Page(paths.Tokens), err)
		}
		old := known.Tokens[server]
		known.URL, known.Tokens[server] = server, got.AccessToken
		if err := known.write(path); err != nil {
			return fmt.Errorf("the token could not be kept, so revoke it at %s: %w", api.Page(paths.Tokens), err)
		}
		if old != "" { // it would be left behind
			if before, err := client.New(server, old); err == nil {
				_ = before.EndToken(ctx) // it may have ended
			}
		}
		fmt.Fprintf(t.Out, "Signed in. The token is in %s, works until %s, and can: %s.\n", path, time.Now().Add(time.Duration(got.ExpiresIn)*time.Second).Format("January 2, 2006"), strings.ReplaceAll(got.Scope, " ", ", "))
		return nil
	}
	return errors.New("no one confirmed the code in time. Run “oinmanager login” again")
}

type logout struct{ at }

// Help implements kong's HelpProvider.
func (logout) Help() string {
	return `Ends the token on the server, and removes it from the file. If the server can't be reached, it's removed all the same: revoke it at API tokens then.

Examples:
  oinmanager logout
  oinmanager logout https://oin.example`
}

func (c *logout) Run(ctx context.Context, t *Terminal) error {
	known, path, err := t.accounts()
	if err != nil {
		return err
	}
	server, err := c.server(known)
	if err != nil {
		return fmt.Errorf("no login is kept in %s. If it's in another file, set OIN_CONFIG", path)
	}
	token := known.Tokens[server]
	if token == "" {
		return fmt.Errorf("there's no token for %s in %s", server, path)
	}
	delete(known.Tokens, server)
	if known.URL == server {
		known.URL = ""
	}
	if err := known.write(path); err != nil {
		return err
	}
	api, err := client.New(server, token)
	if err == nil {
		err = api.EndToken(ctx)
	}
	if client.IsRefused(err) {
		fmt.Fprintf(t.Out, "Signed out of %s, where the token had ended before.\n", server)
		return nil
	}
	if err != nil {
		return fmt.Errorf("the token was removed from this machine. The server didn't end it: %w", err)
	}
	fmt.Fprintf(t.Out, "Signed out of %s. The token no longer works.\n", server)
	return nil
}

type ciToken struct {
	Audience string `required:"" env:"OIN_AUDIENCE" help:"What the page Trusted publishers shows: https://oin.example/trusted-publishers/…"`
}

// Help implements kong's HelpProvider.
func (ciToken) Help() string {
	return `Exchanges the token of the job for an API token. On GitHub, the job needs “permissions: id-token: write”. On GitLab, it needs an ID token with the name OIN_ID_TOKEN and the audience. A job's token works once, so get one token for all commands:

  export OIN_TOKEN=$(oinmanager token)
  oinmanager submission push okta`
}

func (c *ciToken) Run(ctx context.Context, t *Terminal) error {
	server, _, ok := strings.Cut(c.Audience, paths.Trusted+"/")
	if !ok {
		return fmt.Errorf("the audience %q isn't one that the page Trusted publishers shows, such as https://oin.example/trusted-publishers/…", c.Audience)
	}
	api, err := client.New(server, "")
	if err != nil {
		return err
	}
	job, err := c.job(ctx, t)
	if err != nil {
		return err
	}
	got, err := api.Exchange(ctx, job)
	if err != nil {
		return err
	}
	if t.Env("GITHUB_ACTIONS") == "true" { // which keeps it out of the log
		fmt.Fprintln(t.Err, "::add-mask::"+got.AccessToken)
	}
	fmt.Fprintln(t.Out, got.AccessToken)
	return nil
}

// job returns the token that the CI gives to the job.
func (c *ciToken) job(ctx context.Context, t *Terminal) (string, error) {
	if token := t.Env("OIN_ID_TOKEN"); token != "" {
		return token, nil
	}
	from, key := t.Env("ACTIONS_ID_TOKEN_REQUEST_URL"), t.Env("ACTIONS_ID_TOKEN_REQUEST_TOKEN")
	if from == "" || key == "" {
		return "", errors.New("the job has no token. On GitHub, give it “permissions: id-token: write”. On GitLab, give it an ID token (id_tokens) with the name OIN_ID_TOKEN")
	}
	address, err := url.Parse(from)
	if err != nil {
		return "", errors.New("ACTIONS_ID_TOKEN_REQUEST_URL is no address")
	}
	query := address.Query()
	query.Set("audience", c.Audience)
	address.RawQuery = query.Encode()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address.String(), nil)
	if err != nil {
		return "", err
	}
	request.Header.Set("Authorization", "Bearer "+key)
	response, err := (&http.Client{Timeout: 30 * time.Second}).Do(request)
	if err != nil {
		return "", fmt.Errorf("GitHub gives the job no token: %w", err)
	}
	defer response.Body.Close()
	var says struct {
		Value string `json:"value"`
	}
	if err := json.NewDecoder(io.LimitReader(response.Body, 1<<20)).Decode(&says); err != nil || says.Value == "" {
		return "", fmt.Errorf("GitHub gives the job no token: it answers %s", response.Status)
	}
	return says.Value, nil
}

func (t *Terminal) sleep(ctx context.Context, d time.Duration) error {
	if t.Sleep != nil {
		return t.Sleep(ctx, d)
	}
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

func (t *Terminal) browse(ctx context.Context, address string) error {
	if t.Browse != nil {
		return t.Browse(ctx, address)
	}
	open := map[string][]string{"darwin": {"open"}, "windows": {"rundll32", "url.dll,FileProtocolHandler"}}[runtime.GOOS]
	if open == nil {
		open = []string{"xdg-open"}
	}
	return exec.CommandContext(ctx, open[0], append(open[1:], address)...).Run()
}
