package server

import (
	"net/http"
	"strings"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
)

// access is who can call a route.
type access string

const (
	anyone      access = "anyone"
	signedIn    access = "anyone signed in"
	onLocalRuns access = "anyone, on local runs" // on other runs there is no such page
	isv         access = access(oin.RoleISV)
	reviewer    access = access(oin.RoleReviewer) // and admins
	admin       access = access(oin.RoleAdmin)

	// With a sign-in within [oin.RecentSignInAge]. Lifecycle actions declare themselves
	// whether they need one.
	signedInRecently = signedIn + recently
	isvRecently      = isv + recently
	reviewerRecently = reviewer + recently
	adminRecently    = admin + recently

	recently access = ", signed in recently"
)

// role returns the role that can call it, and whether their sign-in must be recent.
func (a access) role() (role oin.Role, recent bool) {
	name, recent := strings.CutSuffix(string(a), string(recently))
	return oin.Role(name), recent
}

// method is how a route is called.
type method string

const (
	get     method = "GET, HEAD"
	getOnly method = "GET" // has an effect although a link leads there, or stays open, so HEAD is rejected
	post    method = "POST"
	put     method = "PUT"
	patch   method = "PATCH"
	del     method = "DELETE"
)

// all returns the HTTP methods of the route. net/http drops the body of a response to
// HEAD.
func (m method) all() []string { return strings.Split(string(m), ", ") }

// body is what a request can bring.
type body string

const (
	noBody    body = "nothing"
	formBody  body = "a form"            // parsed into PostForm before the handler runs
	filesBody body = "a form with files" // parsed part by part by the handler, once there is room
	rawBody   body = "a token"           // read by the handler
	jsonBody  body = "JSON"              // read by the operation, as its type says
	fileBody  body = "a file"            // read by the operation, once there is room
)

// The values of most routes: they count as requests in general, and the audit log has
// no specific name for a denied one.
var requests = limit.Requests

const asRequest = oin.AuditRequest

// A route is one line of the site map. Every field is required: otherwise the program
// doesn't start.
type route struct {
	method  method
	path    string
	access  access
	limit   *limit.Kind     // what it counts as; with [filesBody], only if it brings files
	audit   oin.AuditAction // its name in the audit log if it is denied
	body    body
	handler func(*server, http.ResponseWriter, *http.Request) error
}

// fault returns what is missing or wrong in a route, or "".
func (r route) fault() string {
	switch {
	case r.method == "" || r.path == "" || r.handler == nil:
		return "does not say what answers it"
	case r.access == "":
		return "does not say who may call it"
	case r.limit == nil:
		return "does not say what it counts as"
	case r.audit.Label() == "":
		return "does not say what the audit log calls it"
	case r.body == "":
		return "does not say what it may bring"
	case r.body != noBody && (r.method == get || r.method == getOnly):
		return "brings something by GET"
	case (r.body == filesBody || r.body == fileBody) && (r.access == anyone || r.access == onLocalRuns):
		return "takes files from anyone"
	}
	return ""
}

func (r route) line() Line {
	return Line{Method: r.method.all()[0], Path: r.path, Access: string(r.access), Limit: r.limit.Name, Audit: r.audit.Label(), Body: string(r.body)}
}
