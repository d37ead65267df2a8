package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"oinmanager/internal/config"
	"oinmanager/internal/paths"
)

const deploy = root + "/docs/deploy"

// knownSettings are the environment variables that the program reads.
func knownSettings() map[string]bool {
	known := map[string]bool{}
	for _, s := range []any{config.Database{}, config.Keys{}, config.Server{}, config.Okta{}} {
		for _, f := range reflect.VisibleFields(reflect.TypeOf(s)) {
			known[f.Tag.Get("env")] = true
		}
	}
	delete(known, "")
	return known
}

// others are variables in the manifests that aren't settings: of Go, and parts of others.
var others = []string{"GOMEMLIMIT", "DATABASE_USER", "DATABASE_PASSWORD"}

// object is a YAML mapping, and the file that it is in.
type object struct {
	file string
	body map[string]any
}

// at returns what is at a path such as "spec.template.spec", or nil.
func (o object) at(path string) any {
	var value any = o.body
	for name := range strings.SplitSeq(path, ".") {
		m, ok := value.(map[string]any)
		if !ok {
			return nil
		}
		value = m[name]
	}
	return value
}

func (o object) String() string {
	return fmt.Sprintf("%s: %v %v", o.file, o.at("kind"), o.at("metadata.name"))
}

func readYAML(t *testing.T, path string) (all []object) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for d := yaml.NewDecoder(bytes.NewReader(text)); ; {
		var body map[string]any
		if err := d.Decode(&body); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		all = append(all, object{filepath.Base(path), body})
	}
}

// list returns the mappings of a list.
func list(value any) (all []map[string]any) {
	items, _ := value.([]any)
	for _, i := range items {
		if m, ok := i.(map[string]any); ok {
			all = append(all, m)
		}
	}
	return all
}

var (
	pinned = regexp.MustCompile(`^[a-z0-9./-]+:[\w.-]+@sha256:[0-9a-f]{64}$`)
	inside = regexp.MustCompile(`^\$\(([A-Z_]+)\)|\$\(([A-Z_]+)\)`)
)

func TestImagesAreBuiltFromPinnedOnesAndAreNotRoot(t *testing.T) {
	text, err := os.ReadFile(root + "/Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	from := regexp.MustCompile(`(?m)^FROM (?:--platform=\S+ )?(\S+)`).FindAllStringSubmatch(string(text), -1)
	if len(from) != 2 {
		t.Fatalf("there are %d stages", len(from))
	}
	for _, f := range from {
		if !pinned.MatchString(f[1]) {
			t.Errorf("%s isn't pinned", f[1])
		}
	}
	version, err := os.ReadFile(root + "/go.mod")
	if err != nil {
		t.Fatal(err)
	}
	if wants := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(string(version)); !strings.HasPrefix(from[0][1], "golang:"+wants[1]+".") {
		t.Errorf("it is built with %s, and go.mod wants Go %s", from[0][1], wants[1])
	}
	for _, says := range []string{"\nUSER 65532", "-X main.version=$VERSION", `HEALTHCHECK`, `CMD ["/oinmanager", "health"]`} {
		if !strings.Contains(string(text), says) {
			t.Errorf("the Dockerfile doesn't say %q", says)
		}
	}
}

func TestComposeFitsTheProgram(t *testing.T) {
	file := readYAML(t, deploy+"/compose.yaml")[0]
	services, _ := file.at("services").(map[string]any)
	networks, volumes := file.at("networks").(map[string]any), file.at("volumes").(map[string]any)
	known, ours := knownSettings(), 0
	for name, s := range services {
		service := object{name, s.(map[string]any)}
		image, _ := service.at("image").(string)
		if image == "oinmanager" {
			ours++
			for _, variable := range keys(service.at("environment")) {
				if !known[variable] {
					t.Errorf("%s: there is no setting %s", name, variable)
				}
			}
			if service.at("read_only") != true || service.at("cap_drop") == nil {
				t.Errorf("%s may do more than it needs", name)
			}
		} else if !pinned.MatchString(image) {
			t.Errorf("%s: the image %q isn't pinned", name, image)
		}
		for _, on := range keys(service.at("depends_on")) {
			if services[on] == nil {
				t.Errorf("%s depends on %s, which isn't there", name, on)
			}
		}
		for _, n := range keys(service.at("networks")) {
			if _, ok := networks[n]; !ok {
				t.Errorf("%s: there is no network %s", name, n)
			}
		}
		for _, v := range keys(service.at("volumes")) {
			from, _, _ := strings.Cut(v, ":")
			if _, err := os.Stat(filepath.Join(deploy, from)); volumes[from] == nil && err != nil && from != "./oinmanager.pem" { // the operator's own
				t.Errorf("%s: there is no %s", name, from)
			}
		}
	}
	if ours != 3 {
		t.Errorf("%d services run the program", ours)
	}
	proxy, err := os.ReadFile(deploy + "/haproxy.cfg")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`server (\S+) (\S+):8080`).FindAllStringSubmatch(string(proxy), -1) {
		if services[m[1]] == nil || m[1] != m[2] {
			t.Errorf("HAProxy's server %s isn't a service", m[1])
		}
	}
	if balancers, err := os.ReadFile(root + "/docs/balancers.md"); err != nil || !strings.Contains(string(balancers), part(string(proxy), "defaults\n", "\n\nresolvers")) {
		t.Errorf("haproxy.cfg has other defaults than docs/balancers.md: %v", err)
	}
	for _, variable := range variables(t, deploy+"/oinmanager.env.example") {
		if !known[variable] {
			t.Errorf("oinmanager.env.example: there is no setting %s", variable)
		}
	}
}

func part(text, first, last string) string {
	_, text, _ = strings.Cut(text, first)
	text, _, _ = strings.Cut(text, last)
	return first + text
}

// keys returns the keys of a mapping, or the items of a list of texts.
func keys(value any) (all []string) {
	switch v := value.(type) {
	case map[string]any:
		for k := range v {
			all = append(all, k)
		}
	case []any:
		for _, i := range v {
			all = append(all, fmt.Sprint(i))
		}
	}
	return all
}

// variables returns the names in a file of variables.
func variables(t *testing.T, path string) (all []string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^(\w+)=`).FindAllStringSubmatch(string(text), -1) {
		all = append(all, m[1])
	}
	return all
}

func TestManifestsFitTheProgramAndEachOther(t *testing.T) {
	var all []object
	err := filepath.WalkDir(deploy+"/kubernetes", func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".yaml") {
			for _, o := range readYAML(t, path) {
				if o.at("apiVersion") == nil || o.at("kind") == nil {
					t.Errorf("%s: an object without apiVersion or kind", path)
				}
				all = append(all, o)
				if o.at("kind") != "Kustomization" {
					continue
				}
				for _, r := range keys(o.at("resources")) {
					if _, err := os.Stat(filepath.Join(filepath.Dir(path), r)); err != nil {
						t.Errorf("%s: %v", path, err)
					}
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	known := knownSettings()
	for _, variable := range variables(t, deploy+"/kubernetes/settings.env") {
		if !known[variable] {
			t.Errorf("settings.env: there is no setting %s", variable)
		}
	}
	// What CloudNativePG makes for the cluster, and what the operator creates.
	there := []string{"oinmanager-secrets", "oinmanager-db-app", "oinmanager-db-ca", "oinmanager-db-rw"}
	labels := map[string]bool{}
	kinds := map[any]int{}
	for _, o := range all {
		kinds[o.at("kind")]++
		there = append(there, fmt.Sprint(o.at("metadata.name")))
		for _, g := range list(o.at("configMapGenerator")) {
			there = append(there, fmt.Sprint(g["name"]))
		}
		labels[fmt.Sprint(o.at("spec.template.metadata.labels"))] = true
		if image, ok := o.at("spec.imageName").(string); ok && !pinned.MatchString(image) {
			t.Errorf("%s: the image %s isn't pinned", o, image)
		}
		if pod, ok := o.at("spec.template.spec").(map[string]any); ok {
			checkPod(t, o, object{o.file, pod}, known)
		}
	}
	for _, kind := range []string{"Deployment", "Service", "Job", "NetworkPolicy", "PodDisruptionBudget", "Cluster", "Pooler", "Namespace"} {
		if kinds[kind] != 1 {
			t.Errorf("there are %d of %s", kinds[kind], kind)
		}
	}
	for _, o := range all {
		selector := o.at("spec.selector")
		if m := o.at("spec.selector.matchLabels"); m != nil {
			selector = m
		}
		if selector != nil && !labels[fmt.Sprint(selector)] {
			t.Errorf("%s selects %v, which no pod has", o, selector)
		}
	}
	for _, o := range all {
		for _, e := range list(o.at("spec.podSelector.matchExpressions")) {
			for _, value := range keys(e["values"]) {
				if !labels[fmt.Sprint(map[string]any{fmt.Sprint(e["key"]): value})] {
					t.Errorf("%s selects %v %s, which no pod has", o, e["key"], value)
				}
			}
		}
		for _, name := range references(o.body) {
			if !slices.Contains(there, name) {
				t.Errorf("%s refers to %s, which isn't there", o, name)
			}
		}
	}
	if _, err := exec.LookPath("kubectl"); err == nil { // where it is installed; it asks no cluster
		for _, folder := range []string{"/kubernetes", "/kubernetes/migrate"} {
			out, err := exec.CommandContext(t.Context(), "kubectl", "kustomize", deploy+folder).CombinedOutput()
			if err != nil || strings.Contains(string(out), "image: oinmanager\n") {
				t.Errorf("kustomize %s: %v: %.500s", folder, err, out)
			}
		}
	}
}

// references returns the names of Secrets, ConfigMaps, and clusters that an object refers to.
func references(value any) (names []string) {
	switch v := value.(type) {
	case map[string]any:
		for key, each := range v {
			m, _ := each.(map[string]any)
			switch key {
			case "secretKeyRef", "secretRef", "configMapRef", "cluster":
				if name, ok := m["name"].(string); ok {
					names = append(names, name)
				}
			case "secretName":
				names = append(names, fmt.Sprint(each))
			}
			names = append(names, references(each)...)
		}
	case []any:
		for _, each := range v {
			names = append(names, references(each)...)
		}
	}
	return names
}

// checkPod checks the pods of an object.
func checkPod(t *testing.T, of, pod object, known map[string]bool) {
	t.Helper()
	if pod.at("securityContext.runAsNonRoot") != true || pod.at("automountServiceAccountToken") != false {
		t.Errorf("%s: its pods may do more than they need", of)
	}
	volumes := map[string]bool{}
	for _, v := range list(pod.at("volumes")) {
		volumes[fmt.Sprint(v["name"])] = true
	}
	for _, c := range list(pod.at("containers")) {
		container := object{of.file, c}
		if container.at("image") != "oinmanager" || container.at("securityContext.readOnlyRootFilesystem") != true || container.at("securityContext.allowPrivilegeEscalation") != false {
			t.Errorf("%s: %v", of, c)
		}
		if container.at("resources.limits.memory") == nil {
			t.Errorf("%s: its memory isn't limited", of)
		}
		var before []string
		for _, e := range list(container.at("env")) {
			name := fmt.Sprint(e["name"])
			if !known[name] && !slices.Contains(others, name) {
				t.Errorf("%s: there is no setting %s", of, name)
			}
			value, _ := e["value"].(string)
			for _, m := range inside.FindAllStringSubmatch(value, -1) {
				if !slices.Contains(before, m[1]+m[2]) {
					t.Errorf("%s: %s refers to %s, which isn't before it", of, name, m[0])
				}
			}
			if strings.HasPrefix(value, "postgres://") {
				checkURL(t, of, name, value)
			}
			before = append(before, name)
		}
		for _, m := range list(container.at("volumeMounts")) {
			if !volumes[fmt.Sprint(m["name"])] {
				t.Errorf("%s: there is no volume %v", of, m["name"])
			}
		}
		ports := map[any]bool{}
		for _, p := range list(container.at("ports")) {
			ports[p["name"]] = true
		}
		for _, probe := range []string{"livenessProbe", "readinessProbe", "startupProbe"} {
			if container.at(probe) == nil {
				continue
			}
			path, _, _ := strings.Cut(fmt.Sprint(container.at(probe+".httpGet.path")), "?")
			if path != paths.Health && path != paths.Ready || !ports[container.at(probe+".httpGet.port")] {
				t.Errorf("%s: the %s asks for %s", of, probe, path)
			}
		}
	}
}

// checkURL checks that the program accepts a database's URL, which it does not without TLS.
func checkURL(t *testing.T, of object, name, value string) {
	t.Helper()
	value = inside.ReplaceAllString(value, "x")
	value, _, _ = strings.Cut(value, "&sslrootcert=") // there is no such file here
	d := config.Database{DatabaseURL: strings.Replace(value, "verify-ca", "verify-full", 1)}
	if err := d.Check(); err != nil {
		t.Errorf("%s: %s: %v", of, name, err)
	}
}
