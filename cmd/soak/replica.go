package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"oinmanager/internal/local/database"
)

var replicaNames = []string{"ann", "ben", "cyd"}

// replica is the product's program.
type replica struct {
	name, address, log string
	env                []string
	process            *database.Process
}

// start starts a release of the program. It can take a while until it serves.
func (r *replica) start(program string) error {
	log, err := os.OpenFile(r.log, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("open the log of a replica: %w", err)
	}
	defer log.Close()
	cmd := exec.Command(program)
	cmd.Env, cmd.Stdout, cmd.Stderr = r.env, log, log
	cmd.Dir = filepath.Dir(r.log)
	if r.process, err = database.StartProcess(cmd, syscall.SIGKILL); err != nil {
		return fmt.Errorf("start a replica: %w", err)
	}
	return nil
}

// serves waits until the replica is ready.
func (r *replica) serves(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+r.address+"/readyz", nil)
		if err != nil {
			return fmt.Errorf("ask a replica: %w", err)
		}
		res, err := http.DefaultClient.Do(req)
		if err == nil {
			_ = res.Body.Close()
			if res.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case <-r.process.Ended():
			return fmt.Errorf("replica %s ended: %s", r.name, lastLine(r.log))
		case <-ctx.Done():
			return fmt.Errorf("replica %s isn't ready, see %s", r.name, r.log)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func (r *replica) kill() {
	if r.process != nil {
		r.process.Signal(syscall.SIGKILL)
		<-r.process.Ended()
	}
}

// stop stops the replica in order.
func (r *replica) stop(ctx context.Context) error {
	r.process.Signal(syscall.SIGTERM)
	select {
	case <-r.process.Ended():
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(90 * time.Second):
		return fmt.Errorf("replica %s doesn't stop", r.name)
	}
}
