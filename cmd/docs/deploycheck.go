//go:build ignore

// Deploycheck checks the examples in docs/deploy by the types of what reads them: Docker Compose,
// Kubernetes, and CloudNativePG. A member that they don't know, or of another type, is a fault.
// The product doesn't depend on them: they are in deploycheck.mod.
//
//	go run -modfile=cmd/docs/deploycheck.mod cmd/docs/deploycheck.go docs/deploy
package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/compose-spec/compose-go/v2/cli"
	"go.yaml.in/yaml/v3"
	apps "k8s.io/api/apps/v1"
	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	networking "k8s.io/api/networking/v1"
	policy "k8s.io/api/policy/v1"
	strict "sigs.k8s.io/yaml"

	postgresql "github.com/cloudnative-pg/cloudnative-pg/api/v1"
)

// kind returns an empty object of a kind, or nil if this program doesn't know it.
func kind(apiVersion, kind string) any {
	switch apiVersion + " " + kind {
	case "v1 Namespace":
		return new(core.Namespace)
	case "v1 Service":
		return new(core.Service)
	case "v1 ServiceAccount":
		return new(core.ServiceAccount)
	case "v1 ConfigMap":
		return new(core.ConfigMap)
	case "v1 Secret":
		return new(core.Secret)
	case "apps/v1 Deployment":
		return new(apps.Deployment)
	case "batch/v1 Job":
		return new(batch.Job)
	case "policy/v1 PodDisruptionBudget":
		return new(policy.PodDisruptionBudget)
	case "networking.k8s.io/v1 NetworkPolicy":
		return new(networking.NetworkPolicy)
	case "postgresql.cnpg.io/v1 Cluster":
		return new(postgresql.Cluster)
	case "postgresql.cnpg.io/v1 Pooler":
		return new(postgresql.Pooler)
	default:
		return nil
	}
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: deploycheck docs/deploy")
		os.Exit(2)
	}
	folder := os.Args[1]
	faults := errors.Join(compose(folder), manifests(filepath.Join(folder, "kubernetes")), manifests(filepath.Join(folder, "kubernetes", "migrate")))
	if faults != nil {
		fmt.Fprintln(os.Stderr, faults)
		os.Exit(1)
	}
}

// compose reads compose.yaml as Docker Compose does, with made-up settings.
func compose(folder string) error {
	copied, err := os.MkdirTemp("", "deploycheck-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(copied)
	if err := os.CopyFS(copied, os.DirFS(folder)); err != nil {
		return err
	}
	if err := os.Rename(filepath.Join(copied, "oinmanager.env.example"), filepath.Join(copied, "oinmanager.env")); err != nil {
		return err
	}
	o, err := cli.NewProjectOptions([]string{filepath.Join(copied, "compose.yaml")}, cli.WithName("oinmanager"), cli.WithEnv([]string{
		"BASE_URL=https://oin.example.com", "OKTA_ISSUER=https://dev-123.okta.com", "OKTA_CLIENT_ID=0oa", "POSTGRES_PASSWORD=x",
	}))
	if err != nil {
		return err
	}
	p, err := o.LoadProject(context.Background())
	if err != nil {
		return fmt.Errorf("compose.yaml: %w", err)
	}
	fmt.Printf("compose.yaml: services: %d\n", len(p.Services))
	return nil
}

// manifests builds the manifests of a folder, and reads each as the API's server would.
func manifests(folder string) error {
	out, err := exec.Command("kubectl", "kustomize", folder).Output()
	if err != nil {
		return fmt.Errorf("kubectl kustomize %s: %w", folder, err)
	}
	var faults []error
	n := 0
	for d := yaml.NewDecoder(bytes.NewReader(out)); ; n++ {
		var body map[string]any
		if err := d.Decode(&body); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return err
		}
		version, name := fmt.Sprint(body["apiVersion"]), fmt.Sprint(body["kind"])
		o := kind(version, name)
		if o == nil {
			faults = append(faults, fmt.Errorf("%s: %s %s isn't known to this check", folder, version, name))
			continue
		}
		text, err := yaml.Marshal(body)
		if err != nil {
			return err
		}
		if err := strict.UnmarshalStrict(text, o); err != nil {
			faults = append(faults, fmt.Errorf("%s: %s: %w", folder, name, err))
		}
	}
	fmt.Printf("%s: objects: %d\n", folder, n)
	return errors.Join(faults...)
}
